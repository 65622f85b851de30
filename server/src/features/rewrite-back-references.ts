import type { Rewriting } from '../paper/forms/rewriting';
import type { Citation, Paper } from '../paper/paper';
import { rememberedBy } from '../paper/remembering';
import { inTextOrder } from '../paper/text-order';
import { sourceSpan } from '../text/flow';
import { overlaps, type Span, touches } from '../text/span';
import type { Form } from './rewriting/form';
import { edited } from './rewriting/moved';
import { changedMeanings } from './rewriting/proof';
import { type Rewritten, rewritten } from './rewriting/rewritten';

/** A refactoring that can be asked for: one citation, or every one of the paper, in another form. */
export interface RewriteOffer {
  readonly form: Form;
  /** Where the one citation begins in the source; undefined for all of them. */
  readonly at: number | undefined;
  /** What would be written for the one citation. */
  readonly newText: string | undefined;
}

/** What the refactoring does, proved; or that it would make a citation mean something else. */
export type Rewrite =
  | {
      readonly edits: readonly Rewriting[];
      /** Citations that stay as they are, since rewriting them could not be proved to keep every meaning. */
      readonly left: number;
    }
  | { readonly refused: 'changes-meaning' | 'nothing-to-do' };

/** Reads a text as the paper would be read. */
export type Read = (text: string) => Paper;

const FORMS: readonly Form[] = ['ibid', 'short', 'full'];

/** The refactorings for the citations that `span` touches. They are not proved yet. */
export function rewriteOffers(paper: Paper, span: Span): readonly RewriteOffer[] {
  return rememberedBy({}, () => offersAt(paper, span));
}

function offersAt(paper: Paper, span: Span): readonly RewriteOffer[] {
  const here = paper.citations.filter(({ place }) => isAt(sourceSpan(place), span));
  const one = here.flatMap((citation) =>
    FORMS.flatMap((form): RewriteOffer[] => {
      const found = rewritten(paper, citation, form);
      return found ? [{ form, at: sourceSpan(citation.place).start, newText: found.edit.newText }] : [];
    }),
  );
  if (!here.some(({ kind }) => kind === 'back-reference') && one.length === 0) return [];
  const all = FORMS.filter((form) => paper.citations.some((citation) => rewritten(paper, citation, form)));
  return [...one, ...all.map((form) => ({ form, at: undefined, newText: undefined }))];
}

/**
 * Makes the edits of a refactoring and reads the paper again with them: every citation must mean the same work and page
 * as before. Of a whole paper's those are left out that do not, until the rest is proved.
 */
export function rewrite(paper: Paper, offer: Pick<RewriteOffer, 'form' | 'at'>, read: Read): Rewrite {
  return rememberedBy({}, () => rewriteProved(paper, offer, read));
}

function rewriteProved(paper: Paper, { form, at }: Pick<RewriteOffer, 'form' | 'at'>, read: Read): Rewrite {
  const citations = at === undefined ? paper.citations : paper.citations.filter((each) => startOf(each) === at);
  const wanted = citations.flatMap((citation) => rewritten(paper, citation, form) ?? []);
  if (wanted.length === 0) return { refused: 'nothing-to-do' };
  let edits: readonly Rewritten[] = wanted;
  for (let round = 0; round < MOST_ROUNDS && edits.length > 0; round++) {
    const after = read(
      edited(
        paper.text,
        edits.map(({ edit }) => edit),
      ),
    );
    const changed = changedMeanings(paper, edits, after);
    if (changed.length === 0) return { edits: edits.map(({ edit }) => edit), left: wanted.length - edits.length };
    edits = without(paper, edits, changed);
  }
  return { refused: 'changes-meaning' };
}

/** Each takes one reading of the paper. */
const MOST_ROUNDS = 6;

/** Without the edits of the citations that have changed, or else the nearest one before each. */
function without(paper: Paper, edits: readonly Rewritten[], changed: readonly Citation[]): readonly Rewritten[] {
  const own = new Map(edits.map((edit) => [edit.citation, edit]));
  const guilty = new Set<Rewritten>();
  const ordered = inTextOrder(paper, paper.citations, ({ place }) => place);
  const isChanged = new Set(changed);
  let before: Rewritten | undefined;
  for (const citation of ordered) {
    before = own.get(citation) ?? before;
    if (isChanged.has(citation) && before) guilty.add(before);
  }
  return guilty.size > 0 ? edits.filter((edit) => !guilty.has(edit)) : [];
}

function startOf({ place }: Citation): number {
  return sourceSpan(place).start;
}

function isAt(one: Span, other: Span): boolean {
  return overlaps(one, other) || touches(one, other.start) || touches(one, other.end);
}
