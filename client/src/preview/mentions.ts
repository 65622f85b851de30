import type { Citation, Paper } from '../../../server/src/paper/paper';
import type { Flow, Place } from '../../../server/src/text/flow';
import { partition } from '../../../server/src/text/partition';
import type { Span } from '../../../server/src/text/span';
import { type AbbreviationDecoration, type Anchor, type CitationDecoration, ids } from './decoration';
import { citationTitle } from './titles';

/** Every use of an acronym that the paper defines. */
export function abbreviationDecorations({ acronyms }: Paper): readonly AbbreviationDecoration[] {
  return acronyms
    .flatMap(({ definitions, uses }) => {
      if (definitions.length === 0) return [];
      const title = [...new Set(definitions.map(({ longForm }) => longForm))].join(' / ');
      return uses.flatMap((use) => stretches(use).map((each) => ({ kind: 'abbreviation' as const, ...each, title })));
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** Citations and back-references that mean a work; a work given in full in a note is its own and needs none. */
export function citationDecorations(paper: Paper): readonly CitationDecoration[] {
  return paper.citations
    .flatMap((citation) => {
      const title = citation.kind === 'note' ? undefined : citationTitle(paper, citation);
      const work = workOf(citation);
      if (title === undefined || work === undefined) return [];
      const href = `#${ids.work(work)}`;
      return stretches(touched(citation)).map((each) => ({ kind: 'citation' as const, ...each, title, href }));
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** Where the paper gives each work that something cites. */
export function workAnchors(paper: Paper): readonly Anchor[] {
  return paper.works
    .flatMap((work, index) => {
      const start = stretches(work.place)[0]?.span.start;
      return start === undefined ? [] : [{ kind: 'anchor' as const, span: { start, end: start }, id: ids.work(index) }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function workOf({ resolution }: Citation): number | undefined {
  return resolution.state === 'resolved'
    ? resolution.work
    : resolution.state === 'ambiguous'
      ? resolution.candidates[0]
      : undefined;
}

/** Of a back-reference the words that make it one: `Ibid.` */
function touched({ place, mention }: Citation): Place {
  return mention && 'anchor' in mention ? { flow: place.flow, span: mention.anchor } : place;
}

/** The stretches of source that a place consists of, each free of markup, and the words it stands for. */
function stretches({ flow, span }: Place): { readonly span: Span; readonly text: string }[] {
  const found: { span: Span; text: string }[] = [];
  for (let i = pieceAt(flow, span.start); i < flow.pieces.length; i++) {
    const piece = flow.pieces[i]!;
    if (piece.at >= span.end) break;
    const from = Math.max(span.start, piece.at);
    const to = Math.min(span.end, piece.at + piece.length);
    const { start, end } = piece.source;
    if (from >= to || start === end) continue;
    const isOneToOne = end - start === piece.length;
    const source = isOneToOne ? { start: start + from - piece.at, end: start + to - piece.at } : piece.source;
    const text = flow.text.slice(from, to);
    const last = found.at(-1);
    if (last && last.span.end === source.start)
      found[found.length - 1] = { span: { start: last.span.start, end: source.end }, text: last.text + text };
    else found.push({ span: source, text });
  }
  return found.filter(({ text }) => text.trim() !== '');
}

/** Index of the piece that holds the offset. */
function pieceAt({ pieces }: Flow, offset: number): number {
  return Math.max(0, partition(pieces, ({ at }) => at <= offset) - 1);
}
