import type { Acronym, Figure, Heading, Note, Paper, Work } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import type { FeatureWords } from '../words/features';
import { noteLabel } from './note-label';
import { titleOf, workName } from './work-name';

export type SymbolKind = 'heading' | 'figure' | 'note' | 'acronym' | 'work' | 'group';

export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Span;
  /** Where the thing is introduced; it lies in `range`. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** The outline: sections with their tables and figures, then the notes, acronyms and works under one group each. */
export function documentSymbols(paper: Paper, words: FeatureWords): readonly DocumentSymbol[] {
  const groups = [
    group(paper, words.notes, paper.notes.map(noteSymbol)),
    group(paper, words.acronyms, paper.acronyms.filter(isDefined).map(acronymSymbol)),
    group(
      paper,
      words.works,
      paper.works.map((work) => workSymbol(work, words)),
    ),
  ];
  return [...sections(paper, words), ...groups.filter(({ children }) => children.length > 0)];
}

/** What the paper defines: the outline leads to where a thing is introduced. */
function isDefined({ definitions }: Acronym): boolean {
  return definitions.length > 0;
}

/** Headings nested by level; a table or figure stands in the section that holds it. */
function sections(paper: Paper, words: FeatureWords): readonly DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const open: { readonly level: number; readonly children: DocumentSymbol[] }[] = [{ level: 0, children: top }];
  for (const part of partsInOrder(paper)) {
    const level = 'level' in part ? part.level : Number.POSITIVE_INFINITY;
    while (open[open.length - 1]!.level >= level) open.pop();
    const children: DocumentSymbol[] = [];
    const symbol = 'level' in part ? headingSymbol(part, children, words) : figureSymbol(part);
    open[open.length - 1]!.children.push(symbol);
    if ('level' in part) open.push({ level, children });
  }
  return top;
}

function partsInOrder({ outline, figures }: Paper): readonly (Heading | Figure)[] {
  return [...outline, ...figures].sort((a, b) => a.span.start - b.span.start);
}

function headingSymbol(heading: Heading, children: DocumentSymbol[], words: FeatureWords): DocumentSymbol {
  const { title, span, sectionEnd } = heading;
  const range = { start: span.start, end: Math.max(sectionEnd, span.end) };
  return { name: title.trim() || words.untitled, detail: '', kind: 'heading', range, selection: span, children };
}

function figureSymbol({ name, caption, span }: Figure): DocumentSymbol {
  return { name, detail: caption, kind: 'figure', range: span, selection: span, children: [] };
}

function noteSymbol(note: Note): DocumentSymbol {
  const { flow, opening, parts } = note;
  const end = Math.max(opening.end, parts[0]?.end ?? 0);
  const range = { start: opening.start, end };
  return { name: noteLabel(note), detail: start(flow.text), kind: 'note', range, selection: opening, children: [] };
}

function acronymSymbol({ shortForm, longForm, definitions }: Acronym): DocumentSymbol {
  const selection = sourceSpan(definitions[0]!.short);
  return { name: shortForm, detail: longForm ?? '', kind: 'acronym', range: selection, selection, children: [] };
}

function workSymbol(work: Work, words: FeatureWords): DocumentSymbol {
  const selection = sourceSpan(work.place);
  const name = workName(work, words);
  return { name, detail: titleOf(work), kind: 'work', range: selection, selection, children: [] };
}

/** An empty range at the end of the text: breadcrumbs and sticky scroll then show sections, never a group. */
function group({ text }: Paper, name: string, children: readonly DocumentSymbol[]): DocumentSymbol {
  const end = { start: text.length, end: text.length };
  return { name, detail: '', kind: 'group', range: end, selection: end, children };
}

/** The first words of a note: what an outline has room for. */
function start(text: string): string {
  if (text.length <= DETAIL) return text;
  const cut = text.lastIndexOf(' ', DETAIL);
  return text.slice(0, cut > 0 ? cut : DETAIL) + '…';
}

const DETAIL = 120;
