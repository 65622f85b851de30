/** How long something took, in milliseconds. */
export interface Time {
  /** Of the processor, which other programs on the machine do not lengthen. */
  readonly cpu: number;
  readonly wall: number;
}

export function timed(work: () => void): Time {
  const wall = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - wall };
}

/** The time that a share of the runs stays below: `0.5` gives the median. */
export function quantile(times: readonly Time[], share: number): Time {
  const at = (values: number[]) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)]!;
  return { cpu: at(times.map(({ cpu }) => cpu)), wall: at(times.map(({ wall }) => wall)) };
}
