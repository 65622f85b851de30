import type { Citation, Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import type { BackReference } from '../../server/src/recognize/mentions';
import { sourceSpans } from '../../server/src/text/flow';
import { overlaps, type Span } from '../../server/src/text/span';
import type { GoldBackReference, GoldForm, GoldPaper } from './back-references';

/** How one back-reference fared: one that a gold paper labels, or one that only the engine sees. */
export interface Outcome {
  readonly paper: string;
  readonly language: string;
  readonly form: GoldForm;
  readonly line: number;
  readonly words: string;
  /** What the label asks for: a work, or a report that no work can be told. Undefined where there is no label. */
  readonly wanted: 'work' | 'report' | undefined;
  /** What the engine does: resolves it, rightly or wrongly, reports it as the label says, or neither. */
  readonly given: 'right' | 'wrong' | 'reported' | 'nothing';
  /** For people: what was wanted beside what was given. */
  readonly detail: string;
}

/**
 * Reads a gold paper and compares. A back-reference is right where the work that the engine resolves it to stands at a
 * place at which the label's work is given; it is reported as ambiguous with all its candidates, or as unknown. One
 * that nobody labeled counts where the engine resolves it.
 */
export function scored(gold: GoldPaper): readonly Outcome[] {
  const paper = readPaper(`file:///${gold.name}`, gold.text);
  const given = paper.citations
    .filter(({ kind }) => kind === 'back-reference')
    .map((citation) => ({ citation, spans: sourceSpans(citation.place) }));
  const key = new WorkKey(gold, paper);
  const place = (span: Span) => ({
    paper: gold.name,
    language: gold.language,
    line: gold.text.slice(0, span.start).split('\n').length,
    words: gold.text.slice(span.start, span.end),
  });
  const touches = (spans: readonly Span[], label: GoldBackReference) =>
    spans.some((span) => overlaps(span, label.span));
  const labeled = gold.backReferences.map((label): Outcome => {
    const found = given.filter(({ spans }) => touches(spans, label)).map(({ citation }) => citation);
    return {
      ...place(label.span),
      form: label.form,
      wanted: label.meaning === 'work' && key.isReadable(label.works[0]!) ? 'work' : 'report',
      given: verdict(key, label, found),
      detail: `${label.works.join(' or ') || 'nothing'} wanted, ${found.map((each) => key.printed(each)).join(', ') || 'nothing'} given`,
    };
  });
  const unlabeled = given.filter(
    ({ citation, spans }) =>
      citation.resolution.state === 'resolved' && !gold.backReferences.some((label) => touches(spans, label)),
  );
  return [
    ...labeled,
    ...unlabeled.map(
      ({ citation, spans }): Outcome => ({
        ...place(spans[0]!),
        form: (citation.mention as BackReference).form,
        wanted: undefined,
        given: 'wrong',
        detail: `no label, ${key.printed(citation)} given`,
      }),
    ),
  ];
}

function verdict(key: WorkKey, { meaning, works }: GoldBackReference, found: readonly Citation[]): Outcome['given'] {
  const meant = found.flatMap(({ resolution }) => (resolution.state === 'resolved' ? [resolution.work] : []));
  if (meant.length > 0) return meaning === 'work' && meant.every((work) => key.is(work, works[0]!)) ? 'right' : 'wrong';
  if (found.length === 0) return 'nothing';
  if (meaning === 'work') return key.isReadable(works[0]!) ? 'nothing' : 'reported';
  const candidates = found.flatMap(({ resolution }) => (resolution.state === 'ambiguous' ? resolution.candidates : []));
  if (meaning === 'none') return candidates.length === 0 ? 'reported' : 'nothing';
  const isComplete = works.every((id) => !key.isReadable(id) || candidates.some((work) => key.is(work, id)));
  return isComplete ? 'reported' : 'nothing';
}

/** Which work of the engine's is which of the gold paper's. */
class WorkKey {
  readonly #gold: GoldPaper;
  readonly #paper: Paper;
  readonly #ids: readonly ReadonlySet<string>[];

  constructor(gold: GoldPaper, paper: Paper) {
    this.#gold = gold;
    this.#paper = paper;
    this.#ids = paper.works.map(({ place }) => {
      const spans = sourceSpans(place);
      const works = gold.works.filter((work) => spans.some((span) => overlaps(span, work.span)));
      return new Set(works.map(({ id }) => id));
    });
  }

  is(work: number, id: string): boolean {
    return this.#ids[work]!.has(id);
  }

  isReadable(id: string): boolean {
    return this.#gold.works.some((work) => work.id === id && !work.unreadable);
  }

  printed({ resolution }: Citation): string {
    if (resolution.state === 'unknown') return resolution.reason;
    const works = resolution.state === 'resolved' ? [resolution.work] : resolution.candidates;
    return works.map((work) => [...this.#ids[work]!][0] ?? `«${this.#paper.works[work]!.id}»`).join(' or ');
  }
}
