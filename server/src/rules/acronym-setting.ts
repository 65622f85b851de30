import type { Note, Paper } from '../paper/paper';
import { remembering } from '../paper/remembering';
import { formulas } from '../recognize/acronyms/formulas';
import type { Flow, Place } from '../text/flow';
import { quotations } from '../text/quotations';
import type { Span } from '../text/span';
import { textBefore } from '../text/text-before';
import { aboutAuthors } from './about-authors';
import { contents } from './contents';
import { cover } from './cover';
import { looksLikeSource } from './source-signs';

/**
 * What kind of words an acronym stands among. In `running` text it is the paper's own and needs a definition;
 * a `citation` leads to the bibliography, where the author is named in full; everything else (references, titles,
 * notes that give a source, keywords, affiliations, table cells, tables of contents, who the authors are, other people's words) is `aside`.
 */
export type Setting = 'running' | 'citation' | 'aside';

/** Answers for any place of the paper in which setting it stands. */
export const settings = remembering((paper: Paper): ((place: Place) => Setting) => {
  const citing = [
    ...paper.citations.filter(({ kind }) => kind !== 'note'),
    // Without a list of what is cited, an author and a year in brackets cite all the same.
    ...paper.looseCitations.filter(({ kind, place }) => kind === 'author-year' && isBracketed(place)),
  ];
  const isCitation = coverByFlow(citing.map(({ place }) => place));
  const isReference = coverByFlow([
    ...paper.works.map(({ place }) => place),
    ...paper.citations.filter(({ kind }) => kind === 'note').map(({ place }) => place),
  ]);
  const isSetApart = coveredByFlow(({ text, styles, links }) => [
    ...quotations(text).filter((quote) => quote.end - quote.start > SHORTEST_QUOTATION),
    ...[...styles.filter(({ style }) => style === 'italic'), ...links].filter((run) => isTitle(text, run)),
    ...styles.filter(({ style }) => style === 'code'),
    ...formulas(text),
  ]);
  const asides = new Set(
    paper.notes
      .filter((note) => STAR.test(note.label) || isOnFront(paper, note) || looksLikeSource(note.flow))
      .map(({ flow }) => flow),
  );
  const isAboutAuthors = aboutAuthors(paper);
  const isContents = contents(paper);
  return (place) => {
    if (isCitation(place)) return 'citation';
    const isOwn =
      OWN_WORDS.has(place.flow.kind) &&
      !asides.has(place.flow) &&
      !isContents(place.flow) &&
      !isLabel(place) &&
      !LABELED_LINE.test(place.flow.text);
    return isOwn && !isReference(place) && !isSetApart(place) && !isAboutAuthors(place) ? 'running' : 'aside';
  };
});

const OWN_WORDS: ReadonlySet<Flow['kind']> = new Set(['paragraph', 'item', 'note']);

/** `(NPRA 2017: 22)`, `(Moss 2002; NPRA 2017)` */
function isBracketed({ flow: { text }, span: { start, end } }: Place): boolean {
  return /[([][^()[\]]{0,120}$/.test(textBefore(text, start, 121)) && /^[);,\]]/.test(text[end] ?? '');
}

/** A note on the title or on an author, whatever its mark. */
function isOnFront({ markers }: Paper, { markers: calls }: Note): boolean {
  return calls.length > 0 && calls.every((call) => FRONT.has(markers[call]!.flow.kind));
}

const FRONT: ReadonlySet<Flow['kind']> = new Set(['title', 'byline']);

/** `PIL – The town for their own sakes`, `Q: Why now?`: whose words follow. `**AUMF.** Some ask`: what they are about. */
function isLabel({ flow: { text, styles }, span: { start, end } }: Place): boolean {
  const [first] = styles;
  if (first?.style === 'bold' && first.start === 0 && end <= first.end && HEAD_END.test(text.slice(0, first.end + 1)))
    return true;
  return LABEL_END.test(text.slice(end, end + 5)) && SENTENCE_START.test(textBefore(text, start, 3));
}

// A few words, and a stop in bold or right behind it
const HEAD_END = /^[^.:]{1,80}[.:].?$/;

// ` – The`, `: Why`
const LABEL_END = /^(?::| [–—]) ["“‘]?[A-ZÀ-Þ]/;

// Nothing, `. `, `? `, `, `
const SENTENCE_START = /(?:^|[.?!,;:”"’]\s)$/;

// `Source: Map by`, `Sources and notes: `, `Fuente: `, `Keywords: ports; PSB`, `Palabras clave: `
const LABELED_LINE =
  /^(?:\| )?(?:key ?words|palabras clave|sources?|fuentes?|quellen?|fontes?|fonti|photo|foto)(?: and notes?| y notas?)? ?:/i;

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

/** Cover of what a flow's own marks set apart, worked out where somebody asks. */
function coveredByFlow(spansOf: (flow: Flow) => readonly Span[]): (place: Place) => boolean {
  const covers = new Map<Flow, (span: Span) => boolean>();
  return ({ flow, span }) => {
    const covered = covers.get(flow) ?? cover(spansOf(flow));
    covers.set(flow, covered);
    return covered(span);
  };
}

/**
 * A title is set in italics or linked; a word or two in italics is stressed, and an acronym alone may be linked. A
 * flow that is a link from end to end is a line of a table of contents.
 */
function isTitle(text: string, { start, end }: Span): boolean {
  const isWhole = start === 0 && end === text.length;
  return isWhole || text.slice(start, Math.min(end, start + 200)).split(' ').length > 3;
}

/** Longer than two marks and an acronym: one that stands alone in quotation marks is talked about, not quoted. */
const SHORTEST_QUOTATION = 14;

// `*`, `†`: a note on the title or on an author
const STAR = /^[*†‡§]/;
