/** How long `run` computes, in milliseconds of processor time: what else the machine does counts little. */
export function computingTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
