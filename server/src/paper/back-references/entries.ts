import { foldName } from '../../recognize/folded-name';
import type { BackReference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import type { Citation, Work } from '../paper';
import { callings } from './called';
import { oneOf } from './earlier';
import type { Meaning } from './standing';

/** A bibliography entry and the back-references in it. */
export interface ReferringEntry {
  readonly flow: Flow;
  readonly backReferences: readonly BackReference[];
}

/**
 * Back-references inside a bibliography: `in Olga Ferrer (ibid.)` and `in Ferrer, op. cit.` mean the collection that Ferrer
 * edits, whose full details stand with an earlier entry. `flows` are the entries in order.
 */
export function walkEntries(works: readonly Work[], flows: readonly ReferringEntry[]): Citation[] {
  const own = new Map(works.map((work, index) => [work.place.flow, index]));
  return flows.flatMap(({ flow, backReferences }) => {
    const earlier = works.slice(0, own.get(flow) ?? works.length);
    return backReferences.filter(namesCollection).map(
      (mention): Citation => ({
        kind: 'back-reference',
        place: { flow, span: mention.span },
        resolution: collectionOf(earlier, mention),
        ...(mention.locator && { locator: mention.locator }),
        mention,
      }),
    );
  });
}

function namesCollection({ form, note, called }: BackReference): boolean {
  return note === undefined && called !== undefined && (form === 'ibid' || form === 'op-cit');
}

/** The earlier book of that editor, else of that author. */
function collectionOf(works: readonly Work[], mention: BackReference): Meaning {
  const { words } = callings(mention)[0]!;
  const given = works.flatMap((work, index) =>
    work.where === 'entry' && !work.reference.inCollectionOf ? [index] : [],
  );
  const by = (role: 'editor' | 'author') => given.filter((index) => isBy(works[index]!, role, words));
  const [editor] = by('editor');
  const meaning = editor === undefined ? oneOf(by('author')) : oneOf([editor]);
  return meaning ?? { state: 'unknown', reason: 'no-antecedent' };
}

/** Whether the words are names of the people of that role, a family name among them. */
function isBy({ csl }: Work, role: 'editor' | 'author', words: readonly string[]): boolean {
  const people = csl[role] ?? [];
  const families = new Set(people.flatMap(({ family, literal }) => foldName(family ?? literal ?? '').split(' ')));
  const given = new Set(people.flatMap((name) => foldName(name.given ?? '').split(' ')));
  return words.some((word) => families.has(word)) && words.every((word) => families.has(word) || given.has(word));
}
