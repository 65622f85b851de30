/** Whether a server has stopped so often of late that starting it once more is no help. Milliseconds. */
export function isTooOften(stops: readonly number[], now: number): boolean {
  return stops.filter((stop) => now - stop < LATELY).length > MOST_STOPS;
}

const LATELY = 3 * 60_000;
const MOST_STOPS = 4;
