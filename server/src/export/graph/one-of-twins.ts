import type { LibraryView } from '../../library/library';
import type { LibraryWork } from '../../library/work';

/**
 * The work that stands for a work in the graph: where a list gives it twice, whoever cites the one entry cites the other.
 * The linking keeps them apart, for a list should name a work once; of two, the one that more places give stands for both.
 */
export function oneOfTwins(library: Pick<LibraryView, 'duplicatesOf'>, work: LibraryWork): LibraryWork {
  const twins = library.duplicatesOf(work).flatMap((twin) => (twin.isListedTwice ? twin.work : []));
  const best = twins.reduce((one, other) => (comesFirst(other, one) ? other : one), work);
  return best === work ? work : oneOfTwins(library, best);
}

function comesFirst(one: LibraryWork, other: LibraryWork): boolean {
  const more = one.records.length - other.records.length;
  return more > 0 || (more === 0 && one.id < other.id);
}
