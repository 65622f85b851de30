import type { Span } from '../../../text/span';
import type { Reading } from '../bibliography';
import { nameWords } from '../name-words';

/**
 * Finds the references of a RIS file: lines of a tag, two blanks, a hyphen and a value, from `TY` to `ER`
 * (https://en.wikipedia.org/wiki/RIS_(file_format)). Lines without a tag go on with the value before.
 */
export function* scanRis(text: string): Reading {
  let open: OpenReference | undefined;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).trimEnd();
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    const span = { start, end: start + line.length };
    if (tag === 'TY') {
      if (open) yield* ended(open, start, false);
      open = { opening: span, names: [] };
    } else if (tag === 'ER') {
      if (open) yield* ended(open, span.end, true);
      open = undefined;
    } else if (tag && !open) yield { kind: 'outside', span, key: undefined };
    else if (open) takeLine(open, tag, value, span);
    start = end + 1;
  }
  if (open) yield* ended(open, text.length, false);
}

interface OpenReference {
  readonly opening: Span;
  readonly names: string[];
  key?: { readonly text: string; readonly span: Span };
  year?: string;
}

function takeLine(open: OpenReference, tag: string | undefined, value: string, { end }: Span): void {
  if (tag === 'ID' && value !== '') open.key ??= { text: value, span: { start: end - value.length, end } };
  else if (tag && PEOPLE.test(tag)) open.names.push(value);
  else if (tag && DATE.test(tag)) open.year ??= /\d{4}/.exec(value)?.[0];
}

function* ended({ opening, key, names, year }: OpenReference, end: number, isClosed: boolean): Reading {
  if (!isClosed) yield { kind: 'unclosed', span: opening, key: key?.text };
  const span = { start: opening.start, end };
  yield { key: key?.text, span, keySpan: key?.span ?? opening, names: nameWords(names.join(' ')), year };
}

// `TY  - JOUR`, `ER  -`; some programs write one blank
const LINE = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

const PEOPLE = /^A[U1-4]$|^ED$/;
const DATE = /^(?:PY|Y1|DA)$/;
