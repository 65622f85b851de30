import type { Part, PlantedNote, PlantedPaper } from './planted-paper';

/** The works that a citation may mean; `UNCLEAR` among them where it may also mean something else, or nothing. */
type Meant = readonly string[];

const UNCLEAR = '?';

/**
 * Reads a planted paper as its reader does who knows the conventions and nothing of the program, and says which work
 * each citation means, by its key; none for one that means nothing, or not one work. _Ibid._ is the source just before,
 * in this note or else what the whole note before cites; a name or a title calls a work that was cited before; _Stone,
 * supra note 12_ is what the nearest note 12 before cites of Stone.
 */
export function meaningsOf({ notes }: PlantedPaper): ReadonlyMap<number, string> {
  const meanings = new Map<number, Meant>();
  const cited = new Set<string>();
  for (const [index, { parts }] of notes.entries()) {
    for (const [place, part] of parts.entries()) {
      if (part.form === 'comment') continue;
      const meant = meaningOf(part, parts[place - 1], notes.slice(0, index), meanings, cited);
      meanings.set(part.key, meant);
      if (isClear(meant)) cited.add(meant[0]!);
    }
  }
  return new Map([...meanings].filter(([, meant]) => isClear(meant)).map(([key, [work]]) => [key, work!]));
}

function meaningOf(
  part: Part,
  inNote: Part | undefined,
  before: readonly PlantedNote[],
  meanings: ReadonlyMap<number, Meant>,
  cited: ReadonlySet<string>,
): Meant {
  const work = part.work!.id;
  switch (part.form) {
    case 'full':
      return [work];
    case 'ibid':
      if (inNote && inNote.form !== 'comment') return meanings.get(inNote.key)!;
      return meantIn(before.at(-1), meanings);
    case 'supra':
      return meantIn(
        before.findLast(({ number }) => number === part.number),
        meanings,
      ).includes(work)
        ? [work]
        : [UNCLEAR];
    default:
      return cited.has(work) ? [work] : [UNCLEAR];
  }
}

/** Everything that a note may mean; what only comments is unclear to a reader who looks for a source. */
function meantIn(note: PlantedNote | undefined, meanings: ReadonlyMap<number, Meant>): Meant {
  const works = new Set(note?.parts.flatMap(({ key }) => meanings.get(key) ?? []));
  return works.size > 0 ? [...works] : [UNCLEAR];
}

function isClear(meant: Meant): boolean {
  return meant.length === 1 && meant[0] !== UNCLEAR;
}
