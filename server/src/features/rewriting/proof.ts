import { citingPage } from '../../paper/forms/citing-page';
import { ownLocator } from '../../paper/forms/locator-words';
import { sameWorks } from '../../paper/guard/same-works';
import type { Citation, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import { partition } from '../../text/partition';
import { overlaps, type Span } from '../../text/span';
import { movedBy } from './moved';
import type { Rewritten } from './rewritten';

/**
 * The citations that would not mean the same work and page once the edits are made. Where each must stand then is known
 * exactly, so nothing has to be aligned.
 *
 * @param after the paper as it is read with the edits made
 */
export function changedMeanings(paper: Paper, edits: readonly Rewritten[], after: Paper): readonly Citation[] {
  const works = sameWorks(paper.works, after.works);
  const moved = movedBy(edits.map(({ edit }) => edit));
  const editOf = new Map(edits.map(({ citation, edit }) => [citation, edit.span]));
  const found = finder(after);
  return paper.citations.filter((citation) => {
    if (citation.kind !== 'back-reference' && citation.kind !== 'note') return false;
    const now = found(moved(editOf.get(citation) ?? firstSign(citation)));
    return now === undefined || !isSameMeaning(citation, now, works) || pageOf(paper, citation) !== pageOf(after, now);
  });
}

/** Where the citation begins. */
function firstSign({ place }: Citation): Span {
  const { start } = sourceSpan(place);
  return { start, end: start + 1 };
}

/** Finds the citation that stands at a place of the source. */
function finder({ citations }: Paper): (span: Span) => Citation | undefined {
  const placed = citations
    .filter(({ kind }) => kind !== 'narrative')
    .map((citation) => ({ citation, span: sourceSpan(citation.place) }))
    .sort((a, b) => a.span.start - b.span.start);
  return (span) => {
    const from = partition(placed, (each) => each.span.end <= span.start);
    const [first] = placed.slice(from, from + 1);
    return first && overlaps(first.span, span) ? first.citation : undefined;
  };
}

function isSameMeaning(former: Citation, now: Citation, works: ReadonlyMap<number, number>): boolean {
  const [one, other] = [former.resolution, now.resolution];
  if (one.state === 'resolved') return other.state === 'resolved' && works.get(one.work) === other.work;
  if (one.state === 'unknown') return other.state === 'unknown';
  return (
    other.state === 'ambiguous' && one.candidates.every((work) => other.candidates.includes(works.get(work) ?? -1))
  );
}

function pageOf(paper: Paper, citation: Citation): string | undefined {
  const cited = citingPage(paper, citation);
  return cited && ownLocator(cited)!.value;
}
