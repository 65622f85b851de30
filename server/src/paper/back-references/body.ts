import type { BackReference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import { SpanSet } from '../../text/span-set';
import { textBefore } from '../../text/text-before';
import type { Catalog } from '../citations/catalog';
import type { Citation } from '../paper';
import { earlierWork, isNamed } from './earlier';
import { LastCited } from './last-cited';
import { type Meaning, meaningOf, type Source, sourceOf, worksOf } from './standing';

/** A flow of the body and the back-references in it. */
export interface BodyFlow {
  readonly flow: Flow;
  readonly citations: readonly Citation[];
  readonly backReferences: readonly BackReference[];
}

/**
 * Walks the body in order: `(ibid.: 45)` means the citation before it, several where that was a group of them, `Bailey
 * (ibid.)` and `(Stephens, op. cit.: 323)` the earlier work of that author. `known` are the works of the bibliography.
 */
export function walkBody(catalog: Catalog, flows: readonly BodyFlow[], known: readonly number[]): Citation[] {
  const found: Citation[] = [];
  const before: Before = { group: [], cited: new LastCited(), listed: new LastCited(known) };
  let last: { readonly flow: Flow; readonly end: number } | undefined;
  for (const { flow, citations, backReferences } of flows) {
    for (const event of eventsOf(citations, backReferences)) {
      const meaning = event.citation
        ? event.citation.resolution
        : event.mention.form === 'short'
          ? shortened(catalog, event.mention)
          : meaningIn(catalog, flow, event.mention, before);
      if (!meaning) continue;
      const gap = last?.flow === flow ? SAME_GROUP.exec(flow.text.slice(last.end, event.at)) : null;
      const source = sourceOf(meaning, gap?.[1] !== undefined);
      before.group = event.citation && gap ? [...before.group, source] : [source];
      if (meaning.state === 'resolved') before.cited.add(meaning.work);
      if (event.mention) found.push(citationOf(flow, event.mention, meaning));
      last = { flow, end: event.end };
    }
  }
  return found;
}

/** What stands before a point of the body. */
interface Before {
  /** The citation before it, or the group of them: `(Kern 1983; Marsh 2004)`. */
  group: readonly Source[];
  readonly cited: LastCited;
  /** The works of the bibliography. */
  readonly listed: LastCited;
}

type Event = { readonly at: number; readonly end: number } & (
  | { readonly citation: Citation; readonly mention?: undefined }
  | { readonly citation?: undefined; readonly mention: BackReference }
);

/** Citations and back-references in the order of the text. Numbers of notes are pointers here, not citations. */
function eventsOf(citations: readonly Citation[], backReferences: readonly BackReference[]): readonly Event[] {
  const known = new SpanSet(citations.map(({ place }) => place.span));
  const events: Event[] = [];
  for (const citation of citations) {
    const { start, end } = citation.place.span;
    events.push({ at: start, end, citation });
  }
  for (const mention of backReferences) {
    if (mention.note !== undefined || known.overlaps(mention.anchor)) continue;
    events.push({ at: mention.span.start, end: mention.span.end, mention });
  }
  return events.sort((a, b) => a.at - b.at);
}

// `; `, ` and `, `, ` between two citations of one bracket; 1 where the second quotes the first: `, quoted in `, ` apud `
const SAME_GROUP =
  /^(?:[;,]\s?(?:and\s|y\s|und\s|et\s|e\s)?|\s(?:and|y|und|et|e|&)\s)(?:see\s|see also\s|also\s|cf\.\s)?$|^[,;]?\s((?:(?:as\s)?(?:quoted|cited|reported)\s(?:in|by)|citad[oa]\s(?:en|por|em)|cité[e]?\s(?:dans|par)|citat[oa]\s(?:in|da)|zit(?:iert|\.)\s(?:nach|n\.|in|bei)|cit\.\s(?:en|por|in|em)|apud)\s)$/;

/** `Source: Marsh, *Quays*, 12`: any work of the paper, also one that only a note gives, where one alone is called. */
function shortened(catalog: Catalog, mention: BackReference): Meaning | undefined {
  const meaning = earlierWork(catalog, mention, new LastCited([...catalog.works.keys()]));
  return meaning?.state === 'resolved' ? meaning : undefined;
}

function meaningIn(
  catalog: Catalog,
  flow: Flow,
  mention: BackReference,
  { group, cited, listed }: Before,
): Meaning | undefined {
  const nothing: Meaning = { state: 'unknown', reason: 'no-antecedent' };
  const same = group.length > 0 ? meaningOf(group) : nothing;
  if (mention.called === undefined) return same;
  const near = worksOf(group).filter((work) => isNamed(catalog, mention, work));
  if (mention.form === 'ibid' && near.length === 1 && group.length > 1) return { state: 'resolved', work: near[0]! };
  const meaning = earlierWork(catalog, mention, cited) ?? earlierWork(catalog, mention, listed);
  if (meaning) return meaning;
  // `Part II, supra` points at no work.
  if (mention.form === 'supra') return undefined;
  // Words before a bracket need not be a name: `as in Mexico (ibid.: 45)`.
  const isName = (mention.form !== 'ibid' && mention.form !== 'id') || isIntroduced(flow.text, mention);
  return isName ? nothing : same;
}

/** What stands before the name introduces an author: `compare this with Lindgren (ibid.)`. */
function isIntroduced(text: string, { span }: BackReference): boolean {
  return /\b(?:with|by|see|compare|according to|bei|nach|laut|según|segundo|selon|d['’]après|secondo|voir|véase|vgl\.)\s$/i.test(
    textBefore(text, span.start, 16),
  );
}

function citationOf(flow: Flow, mention: BackReference, meaning: Meaning): Citation {
  return {
    kind: 'back-reference',
    place: { flow, span: mention.span },
    resolution: meaning,
    ...(mention.locator && { locator: mention.locator }),
    mention,
  };
}
