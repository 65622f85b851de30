import type { CslItem, CslName } from '../../recognize/csl';
import { foldName } from '../../recognize/folded-name';
import type { BackReference, Reference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import { remembering } from '../remembering';

/** A flow and what was found in it. */
interface Read {
  readonly flow: Flow;
  readonly found: {
    readonly references: readonly Reference[];
    readonly backReferences: readonly BackReference[];
  };
}

/**
 * The flows, with the author filled in where `Ders.`, `Idem` or `ID.` stands for it in a note: the author of the work
 * that the notes name last before it, in full or by a back-reference (`Quinaz, art. cit.; Idem, *O Pinhal*`).
 */
export function withSameAuthors<Each extends Read>(read: readonly Each[]): readonly Each[] {
  if (!read.some(({ flow, found }) => flow.kind !== 'entry' && found.references.some(lacksAuthor))) return read;
  const known = new Map<string, readonly CslName[]>();
  let last: readonly CslName[] | undefined;
  return read.map((each) => {
    if (each.flow.kind === 'entry') return each;
    const filled = new Map<Reference, Reference>();
    for (const { mention, reference } of inOrder(each.found)) {
      if (mention) last = named(mention, known) ?? last;
      else if (reference) {
        const whole = lacksAuthor(reference) && last ? withAuthor(reference, last) : reference;
        if (whole !== reference) filled.set(reference, whole);
        last = whole.csl.author ?? whole.csl.editor;
        for (const name of last ?? []) known.set(foldName(name.family ?? name.literal ?? ''), last!);
      }
    }
    if (filled.size === 0) return each;
    const references = each.found.references.map((reference) => filled.get(reference) ?? reference);
    return { ...each, found: { ...each.found, references } };
  });
}

function lacksAuthor({ repeatsAuthor, csl }: Reference): boolean {
  return repeatsAuthor === true && !csl.author && !csl.editor;
}

interface Named {
  readonly at: number;
  readonly mention?: BackReference;
  readonly reference?: Reference;
}

function inOrder({ references, backReferences }: Read['found']): readonly Named[] {
  const all: Named[] = [
    ...backReferences.map((mention) => ({ at: mention.span.start, mention })),
    ...references.map((reference) => ({ at: reference.span.start, reference })),
  ];
  return all.sort((a, b) => a.at - b.at);
}

/** The authors of the earlier work that a back-reference names. */
function named({ authors }: BackReference, known: ReadonlyMap<string, readonly CslName[]>) {
  for (const author of authors) {
    const name = foldName(author);
    const people = known.get(name) ?? known.get(name.split(' ').at(-1)!);
    if (people) return people;
  }
  return undefined;
}

function withAuthor(reference: Reference, author: readonly CslName[]): Reference {
  return { ...reference, csl: authored(reference.csl, author) };
}

const authored = remembering((csl: CslItem, author: readonly CslName[]): CslItem => ({ ...csl, author }));
