import { isTextPart } from '../recognize/cross-references/kinds';
import type { Announcement, CrossReferenceMention } from '../recognize/mentions';
import type { Flow } from '../text/flow';
import { sourceSpan } from '../text/flow';
import { endOfWord } from '../text/letters';
import { announcedHeadings } from './cross-references/announced';
import { labeledFlows, labelKey } from './cross-references/captions';
import { headingMeant, realSections } from './cross-references/headings';
import { addTo } from './grouping';
import type { CrossReference, Figure, Heading } from './paper';

export interface CrossReferenceInput {
  /** In reading order. */
  readonly flows: readonly {
    readonly flow: Flow;
    readonly mentions: readonly CrossReferenceMention[];
    readonly announcement?: Announcement;
  }[];
  readonly headings: readonly Heading[];
  readonly figures: readonly Figure[];
}

/**
 * Leads each cross-reference to its table, figure or section. A table that is not there is a reference to nothing; a
 * section that is not there is left out where the paper's sections are not numbered or named that way, since it is
 * then a section of something else.
 */
export function resolveCrossReferences({ flows, headings, figures }: CrossReferenceInput): CrossReference[] {
  const sections = realSections(headings);
  const announced = new Map(
    flows.flatMap(({ announcement }) =>
      announcement ? [[announcement, announcedHeadings(announcement, sections)] as const] : [],
    ),
  );
  const named = new Set([...announced.values()].flatMap((items) => items.map(({ heading }) => heading)));
  const announcedSections = sections.filter((section) => named.has(section));
  const labeled = labeledFlows(flows);
  const known = figuresOf(figures);
  return flows.flatMap(({ flow, mentions, announcement }) => {
    const found: CrossReference[] = [];
    for (const mention of mentions) {
      const place = { flow, span: mention.span };
      const at = sourceSpan(place).start;
      const printed = flow.text.slice(mention.span.start, mention.span.end);
      const figure = figureMeant(mention, known, at, printed);
      const caption = labeled.get(labelKey(mention));
      const heading = headingMeant(mention, sections, announcedSections, at);
      // The row of a table of contents may be read as an annex's caption.
      const target = isTextPart(mention.kind) ? (heading ?? figure) : (figure ?? heading);
      if (caption === flow) continue;
      const labels = caption?.kind === 'caption' ? undefined : caption;
      const span =
        target?.span ?? (labels && sourceSpan({ flow: labels, span: { start: 0, end: labels.text.length } }));
      if (span || isMissed(mention, known, printed)) found.push({ place, mention, target: span ?? null });
    }
    for (const { item, heading } of (announcement && announced.get(announcement)) ?? []) {
      found.push({ place: { flow, span: item.span }, mention: item, target: heading.span });
    }
    return found;
  });
}

/** The figures of a paper by kind and label, and the words that it calls each kind by. */
interface Figures {
  readonly byLabel: ReadonlyMap<string, readonly Figure[]>;
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

function figuresOf(figures: readonly Figure[]): Figures {
  const byLabel = new Map<string, Figure[]>();
  const words = new Map<string, Set<string>>();
  for (const figure of figures) {
    addTo(byLabel, `${figure.kind} ${figure.label.toLowerCase()}`, figure);
    const known = words.get(figure.kind) ?? new Set();
    words.set(figure.kind, known.add(wordOf(figure.name)));
  }
  return { byLabel, words };
}

/**
 * The figure of that kind and label, the nearest one where a label comes back. A paper may count its `Tabelas` and its
 * `Quadros` apart, though both are tables: where it has some that are called by the printed word, it is one of them.
 */
function figureMeant(
  { kind, label }: CrossReferenceMention,
  { byLabel, words }: Figures,
  at: number,
  printed: string,
): Figure | undefined {
  if (label === undefined) return undefined;
  const word = wordOf(printed);
  const isOwn = [...(words.get(kind) ?? [])].some((own) => isCalled(own, word));
  const fitting = (byLabel.get(`${kind} ${label.toLowerCase()}`) ?? []).filter(
    ({ name }) => !isOwn || isCalled(wordOf(name), word),
  );
  return fitting.reduce<Figure | undefined>(
    (best, next) => (!best || distance(next, at) < distance(best, at) ? next : best),
    undefined,
  );
}

/** Whether a word is another one, in the plural or short too. */
function isCalled(own: string, word: string): boolean {
  return own.startsWith(word.slice(0, Math.min(STEM, own.length)));
}

/** `tabela` of `Tabela 3`, `tab` of `Tab. 3`, nothing of the `3` in `Tabelas 2 e 3`. */
function wordOf(printed: string): string {
  return printed.slice(0, endOfWord(printed, 0)).toLowerCase();
}

/** As many letters tell the words apart, and are the same in the plural. */
const STEM = 4;

function distance({ span }: Figure, at: number): number {
  return Math.abs(span.start - at);
}

/**
 * Whether a reader would look for it in this paper: a table or figure by its number; what has a rarer name, or is a part,
 * where the paper labels such things.
 */
function isMissed({ kind, label }: CrossReferenceMention, { words }: Figures, printed: string): boolean {
  if (label === undefined) return false;
  const own = [...(words.get(kind) ?? [])];
  if (kind !== 'table' && kind !== 'figure') return own.length > 0;
  const word = wordOf(printed);
  return word === '' || TABLE_OR_FIGURE.test(word) || own.some((each) => isCalled(each, word));
}

/** `table`, `tabela`, `cuadro`, `figures`, `abb`, but not `esquema`, `tavola` */
const TABLE_OR_FIGURE = /^(?:tab|fig|cuadro|quadro|abb)/;
