import { isCommonName, isHouseholdName } from '../../recognize/acronyms/common-knowledge';
import { acronymKey } from '../../recognize/acronyms/key';
import type { AcronymUse } from '../../recognize/mentions';
import type { FlowAcronyms } from './found';

/**
 * The mentions of a paper, hyphenated capitals made one short form where neither part is one by itself: `HSB-CF` in a
 * paper that never has `HSB` or `CF` alone. A `CF-UN` is two, for everybody knows the one.
 */
export function joinCompounds(found: readonly FlowAcronyms[]): readonly FlowAcronyms[] {
  if (!found.some(({ mentions }) => mentions.uses.some(({ compound }) => compound))) return found;
  const alone = keysAlone(found);
  const isOne = ({ shortForm }: AcronymUse) => parts(shortForm).every((part) => !alone.has(part) && !isKnown(part));
  return found.map((each) => {
    const { mentions, flow } = each;
    if (!mentions.uses.some(({ compound }) => compound && isOne(compound))) return each;
    const uses = mentions.uses.flatMap((use, i): readonly AcronymUse[] => {
      const { compound } = use;
      if (!compound || !isOne(compound)) return [use];
      return mentions.uses[i - 1]?.compound?.span.start === compound.span.start ? [] : [compound];
    });
    return { flow, mentions: { ...mentions, uses } };
  });
}

/** The keys that the paper defines, or uses outside of compounds. */
function keysAlone(found: readonly FlowAcronyms[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ mentions }) => [
      ...mentions.definitions.map(({ shortForm }) => acronymKey(shortForm)),
      ...mentions.uses.flatMap(({ shortForm, compound }) => (compound ? [] : [acronymKey(shortForm)])),
    ]),
  );
}

/** The parts of a compound that can be short forms by themselves, as keys. */
function parts(compound: string): readonly string[] {
  return compound.split('-').filter(({ length }) => length > 1);
}

function isKnown(key: string): boolean {
  return isCommonName(key) || isHouseholdName(key);
}
