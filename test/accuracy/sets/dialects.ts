import { readPaper } from '../../../server/src/paper/read-paper';
import { readData } from '../data';
import { type Measurement, type Row, shareOf } from '../measurement';

/** A text in Markdown, and what the parser that it was written for makes of it. */
interface Case {
  readonly name: string;
  readonly input: string;
  readonly html: string;
}

/** The cases in which we read otherwise on purpose, and why. */
export const READ_OTHERWISE: Readonly<Record<string, string>> = {
  'markdown-it-footnote: Regression test for #42': 'a note whose text is only the opening of another is one note',
  'micromark-gfm-footnote: calls': 'a caret is no label',
  'micromark-gfm-footnote: constructs-in-identifiers': 'an address in the label keeps nobody from seeing the note',
  'micromark-gfm-footnote: inline-notes-pandoc': 'notes inside their markers, as Pandoc has them, are notes',
  'micromark-gfm-footnote: inline-notes': 'notes inside their markers, as Pandoc has them, are notes',
  'micromark-gfm-footnote: nest': 'a note whose text is only the opening of another is one note',
  'micromark-gfm-footnote: prefix-before': 'a scan indents at will: an indented line opens a note too',
};

/** Footnotes in the dialects of Markdown that have them. */
export const dialects: Measurement = {
  title: 'Footnotes in Markdown’s dialects',
  set: 'the cases of markdown-it-footnote (15) and micromark-extension-gfm-footnote (29), both MIT',
  method:
    'A case is right where the same calls lead to the same notes, in the order of the text, as in the HTML of the parser that the case was written for. What is read otherwise is listed below with its reason.',
  measure() {
    const rows = SETS.flatMap(({ name, folder, call }): Row[] => {
      const cases = readData<readonly Case[]>(`datasets/${folder}/cases.jsonl`);
      if (!cases) return [];
      const right = cases.filter((each) => isRead(each, call)).length;
      return [{ name, cases: cases.length, ours: shareOf(right, cases.length) }];
    });
    return rows.length > 0 ? rows : undefined;
  },
};

/** The names of the cases that are read otherwise; none where the data is not here. */
export function differences(): readonly string[] {
  return SETS.flatMap(({ folder, call }) => {
    const cases = readData<readonly Case[]>(`datasets/${folder}/cases.jsonl`) ?? [];
    return cases.filter((each) => !isRead(each, call)).map(({ name }) => `${folder}: ${name}`);
  });
}

const SETS = [
  // `<a href="#fn1" id="fnref1">`, `<a href="#fn-doc-1" id=…`
  { name: 'markdown-it-footnote', folder: 'markdown-it-footnote', call: /href="#fn(?:-[\w-]+-)?(\d+)" id="fnref/g },
  {
    name: 'micromark-extension-gfm-footnote',
    folder: 'micromark-gfm-footnote',
    // `<a href="#user-content-fn-a" id="user-content-fnref-a"`
    call: /href="#user-content-fn-([^"]+)" id="user-content-fnref/g,
  },
] as const;

function isRead({ input, html }: Case, call: RegExp): boolean {
  // The notes themselves follow the text; calls inside them are compared by nobody.
  const wanted = [...html.split(/<section/, 1)[0]!.matchAll(call)].map((match) => match[1]!);
  return JSON.stringify(numbered(wanted)) === JSON.stringify(numbered(calls(input)));
}

/** What each call in the running text leads to, in the order of the text. */
function calls(input: string): readonly string[] {
  const { markers, notes } = readPaper('file:///case.md', input);
  const inNotes = new Set(notes.map(({ flow }) => flow));
  return markers.flatMap(({ note, flow }) => (note === null || inNotes.has(flow) ? [] : [String(note)]));
}

/** Each label by when it comes first: what is called what does not matter. */
function numbered(labels: readonly string[]): readonly number[] {
  const order = new Map<string, number>();
  return labels.map((label) => {
    if (!order.has(label)) order.set(label, order.size);
    return order.get(label)!;
  });
}
