import type { Paper } from '../paper/paper';
import type { PaperReading } from '../paper/read-paper';
import { giveWay } from './give-way';

/**
 * Reads a paper to its end, giving way to whatever waits every few milliseconds.
 *
 * @param isWanted asked after each pause; false ends the reading where it is, without a paper
 */
export async function readGivingWay(
  reading: Pick<PaperReading, 'step' | 'paper'>,
  isWanted: () => boolean = () => true,
): Promise<Paper | undefined> {
  let started = performance.now();
  while (reading.step()) {
    if (performance.now() - started < LONGEST_RUN) continue;
    await giveWay();
    if (!isWanted()) return undefined;
    started = performance.now();
  }
  await giveWay();
  return isWanted() ? reading.paper() : undefined;
}

/** Milliseconds. */
const LONGEST_RUN = 5;
