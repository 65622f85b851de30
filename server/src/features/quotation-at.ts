import { allCitations } from '../library/all-citations';
import type { LibraryView } from '../library/library';
import { citedQuotations } from '../library/sources/cited-quotations';
import { type Quoted, quotedFrom, type Source, sourceOf } from '../library/sources/source';
import type { Citation, Paper } from '../paper/paper';
import { type Flow, flowOffset, type Place, sourceSpans } from '../text/flow';
import { quotations } from '../text/quotations';
import { type Span, touches } from '../text/span';

/** A quotation of a cited paper, and the citation that it stands with. */
export interface CitedQuotation {
  readonly citation: Citation;
  readonly source: Source;
  readonly quoted: Quoted;
}

/** The quotation at an offset of the source whose words a paper of the library has; undefined where there is none. */
export function quotationAt(paper: Paper, library: LibraryView, offset: number): CitedQuotation | undefined {
  const flow = paper.flows.find((candidate) => mayHold(candidate, offset) && isQuotedAt(candidate, offset));
  if (!flow) return undefined;
  const at = flowOffset(flow, offset)!;
  const isThere = (place: Place): boolean => place.flow === flow && touches(place.span, at);
  for (const citation of allCitations(paper)) {
    if (!citedQuotations(paper, citation).some(isThere)) continue;
    const source = sourceOf(paper, library, citation);
    const quoted = source && quotedFrom(source, paper, citation);
    if (quoted && isThere(quoted.quotation)) return { citation, source, quoted };
  }
  return undefined;
}

/** The part of a quotation in the source that an offset touches; a page break may cut it. */
export function touchedPart(quotation: Place, offset: number): Span {
  const spans = sourceSpans(quotation);
  return spans.find((span) => touches(span, offset)) ?? spans[0]!;
}

/** Tells most flows apart from the one at the offset. */
function mayHold({ pieces }: Flow, offset: number): boolean {
  return pieces.length > 0 && pieces[0]!.source.start <= offset && offset <= pieces.at(-1)!.source.end;
}

function isQuotedAt(flow: Flow, offset: number): boolean {
  const { kind, text } = flow;
  const at = flowOffset(flow, offset);
  if (at === undefined) return false;
  return kind === 'quotation' || quotations(text).some((span) => touches(span, at));
}
