import type { CslName } from '../../recognize/csl';
import type { BackReference } from '../../recognize/mentions';
import { foldName } from '../../recognize/names';
import type { Flow } from '../../text/flow';
import type { Citation, Work } from '../paper';

/**
 * Back-references inside a bibliography: `in Jordi Díez (ibid.)` means the collection that Díez edits, whose full
 * details stand in an earlier entry. `flows` are the entries in order.
 */
export function walkEntries(
  works: readonly Work[],
  flows: readonly { readonly flow: Flow; readonly backReferences: readonly BackReference[] }[],
): Citation[] {
  const own = new Map(works.map((work, index) => [work.place.flow, index]));
  return flows.flatMap(({ flow, backReferences }) => {
    const limit = own.get(flow) ?? works.length;
    return backReferences
      .filter(({ form, authors }) => form === 'ibid' && authors.length > 0)
      .map((mention): Citation => {
        const work = works.findIndex(
          (each, index) =>
            index < limit && each.where === 'entry' && !each.reference.inCollectionOf && isEditedBy(each, mention),
        );
        return {
          kind: 'back-reference',
          place: { flow, span: mention.span },
          resolution: work >= 0 ? { state: 'resolved', work } : { state: 'unknown', reason: 'no-antecedent' },
          chain: [],
          ...(mention.locator && { locator: mention.locator }),
          mention,
        };
      });
  });
}

/** The named person edits the entry's collection, or wrote the entry itself. */
function isEditedBy({ csl }: Work, { authors }: BackReference): boolean {
  const names = csl.editor ?? csl.author ?? [];
  return authors.every((author) => names.some((name) => ` ${foldName(author)} `.includes(` ${familyOf(name)} `)));
}

function familyOf(name: CslName): string {
  return foldName(name.literal ?? name.family ?? '');
}
