import type { BackReference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import { SpanSet } from '../../text/span-set';
import type { Catalog } from '../citations/catalog';
import type { Citation } from '../paper';
import { earlierWork } from './earlier';
import { LastCited } from './last-cited';
import { type Meaning, meaningOf, type Source, sourceOf } from './standing';

/** A flow of the body and the back-references in it. */
export interface BodyFlow {
  readonly flow: Flow;
  readonly citations: readonly Citation[];
  readonly backReferences: readonly BackReference[];
}

/**
 * Walks the body in order: `(ibid.: 45)` means the citation before it, several where that was a group of them, `Bailey
 * (ibid.)` and `(Stephens, op. cit.: 323)` the last work of that author. `known` are the works of the bibliography.
 */
export function walkBody(catalog: Catalog, flows: readonly BodyFlow[], known: readonly number[]): Citation[] {
  const found: Citation[] = [];
  const cited = new LastCited();
  const listed = new LastCited(known);
  let group: Source[] = [];
  let last: { readonly flow: Flow; readonly end: number } | undefined;
  for (const { flow, citations, backReferences } of flows) {
    const known = new SpanSet(citations.map(({ place }) => place.span));
    const mentions = backReferences.filter(
      ({ form, note, anchor }) => form !== 'short' && note === undefined && !known.overlaps(anchor),
    );
    const events = [
      ...citations.map((citation) => ({ at: citation.place.span.start, end: citation.place.span.end, citation })),
      ...mentions.map((mention) => ({ at: mention.anchor.start, end: mention.span.end, mention })),
    ].sort((a, b) => a.at - b.at);
    for (const event of events) {
      if ('citation' in event) {
        const together = last?.flow === flow && SAME_GROUP.test(flow.text.slice(last.end, event.at));
        const source = sourceOf(event.citation.resolution);
        group = together ? [...group, source] : [source];
        if (event.citation.resolution.state === 'resolved') cited.add(event.citation.resolution.work);
      } else {
        const meaning = meaningIn(catalog, event.mention, group, cited, listed);
        found.push(citationOf(flow, event.mention, meaning));
        group = [sourceOf(meaning)];
        if (meaning.state === 'resolved') cited.add(meaning.work);
      }
      last = { flow, end: event.end };
    }
  }
  return found;
}

// `; `, ` and `: between two citations of one bracket.
const SAME_GROUP = /^(?:[;,]\s?(?:and\s|y\s|und\s)?|\s(?:and|y|und|et|&)\s)(?:see\s|see also\s|also\s|cf\.\s)?$/;

function meaningIn(
  catalog: Catalog,
  mention: BackReference,
  group: readonly Source[],
  cited: LastCited,
  listed: LastCited,
): Meaning {
  if (mention.authors.length > 0 || mention.called !== undefined) {
    const meaning = earlierWork(catalog, mention, cited) ?? earlierWork(catalog, mention, listed);
    if (meaning) return meaning;
  }
  return group.length > 0 ? meaningOf(group) : { state: 'unknown', reason: 'no-antecedent' };
}

function citationOf(flow: Flow, mention: BackReference, meaning: Meaning): Citation {
  return {
    kind: 'back-reference',
    place: { flow, span: mention.span },
    resolution: meaning,
    chain: [],
    ...(mention.locator && { locator: mention.locator }),
    mention,
  };
}
