import type { Paper } from '../paper/paper';
import type { Flow, Place } from '../text/flow';
import type { Span } from '../text/span';
import { cover } from './cover';
import { quotations } from './quotations';

/**
 * What kind of words an acronym stands among. In `running` text it is the paper's own and needs a definition;
 * a `citation` leads to the bibliography, where the author is named in full; everything else (references, titles,
 * affiliations, table cells, other people's words) is `aside`.
 */
export type Setting = 'running' | 'citation' | 'aside';

/** Answers for any place of the paper in which setting it stands. */
export function settings(paper: Paper): (place: Place) => Setting {
  const isCitation = coverByFlow(paper.citations.filter(({ kind }) => kind !== 'note').map(({ place }) => place));
  const isReference = coverByFlow([
    ...paper.works.map(({ place }) => place),
    ...paper.citations.filter(({ kind }) => kind === 'note').map(({ place }) => place),
  ]);
  const isQuoted = coveredQuotations();
  return (place) => {
    if (isCitation(place)) return 'citation';
    return OWN_WORDS.has(place.flow.kind) && !isReference(place) && !isQuoted(place) ? 'running' : 'aside';
  };
}

const OWN_WORDS: ReadonlySet<Flow['kind']> = new Set(['paragraph', 'item', 'note']);

function coverByFlow(places: readonly Place[]): (place: Place) => boolean {
  const spans = new Map<Flow, Span[]>();
  for (const { flow, span } of places) {
    const list = spans.get(flow);
    if (list) list.push(span);
    else spans.set(flow, [span]);
  }
  const covers = new Map([...spans].map(([flow, list]) => [flow, cover(list)]));
  return ({ flow, span }) => covers.get(flow)?.(span) ?? false;
}

/** Quotations are looked for where somebody asks. An acronym alone in quotation marks is talked about, not quoted. */
function coveredQuotations(): (place: Place) => boolean {
  const covers = new Map<Flow, (span: Span) => boolean>();
  return ({ flow, span }) => {
    const covered =
      covers.get(flow) ?? cover(quotations(flow.text).filter((quote) => quote.end - quote.start > SHORTEST));
    covers.set(flow, covered);
    return covered(span);
  };
}

/** Two marks and a long acronym. */
const SHORTEST = 14;
