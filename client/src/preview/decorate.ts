import type { Paper } from '../../../server/src/paper/paper';
import { overlaps, type Span } from '../../../server/src/text/span';
import type { Decoration } from './decoration';
import { abbreviationDecorations, citationDecorations, workAnchors } from './mentions';
import { markerDecorations, openingDecorations } from './notes';

/**
 * Everything that the preview makes of a paper, sorted by place; at one place anchors come first. No two overlap, but
 * that a note written inside its mark holds the decorations of its own words.
 */
export function decorate(paper: Paper): readonly Decoration[] {
  const markers = markerDecorations(paper);
  const bodies = paper.notes.filter(({ notation }) => notation === 'inline').flatMap(({ parts }) => parts);
  const marks = [...markers, ...openingDecorations(paper)];
  const filled = marks.filter(({ span }) => !bodies.some((body) => overlaps(body, span)));
  const citations = beside(citationDecorations(paper), filled);
  const abbreviations = beside(abbreviationDecorations(paper), [...filled, ...citations]);
  return [...workAnchors(paper), ...marks, ...citations, ...abbreviations].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** The decorations that overlap none before them and none of the others. */
function beside<T extends { readonly span: Span }>(
  candidates: readonly T[],
  others: readonly { readonly span: Span }[],
): readonly T[] {
  const taken = others.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let next = 0;
  let last: Span = { start: 0, end: 0 };
  return candidates.filter(({ span }) => {
    while (next < taken.length && taken[next]!.end <= span.start) next++;
    const isFree = span.start >= last.end && !(taken[next] && overlaps(taken[next]!, span));
    if (isFree) last = span;
    return isFree;
  });
}
