import { type Span, shift } from '../../../text/span';
import type { Reading } from '../bibliography';
import { asRecord, cleanItem } from '../clean-item';
import { lineEnd } from '../line-end';
import { signsOfItem } from '../signs';
import { blockItems } from './block-items';
import { flowItems } from './flow-items';
import { parseItem } from './item';
import { listStart } from './list-start';

/**
 * Finds the items of CSL-JSON or CSL-YAML in `text` from `start` to `end`: a list, or a list under `references:` or
 * `items:`. A program reads such a file whole or not at all; a person wants to know which item is to blame.
 */
export function* scanCsl(text: string, { start, end }: Span, isJson: boolean): Reading {
  const list = listStart(text, start, end);
  if (list === undefined) return;
  if (text[list] !== '[') {
    for (const span of blockItems(text, list, end)) yield* found(text, span, isJson);
    return;
  }
  for (const { span, isClosed, isParted } of flowItems(text.slice(0, end), list)) {
    if (!isClosed) {
      yield { kind: 'unclosed', span: { start: span.start, end: lineEnd(text, span.start) }, key: undefined };
      return;
    }
    if (!isParted) yield { kind: 'syntax', span: { start: span.start, end: span.start + 1 }, key: undefined };
    yield* found(text, span, isJson);
  }
}

function* found(text: string, span: Span, isJson: boolean): Reading {
  const written = text.slice(span.start, span.end);
  const parsed = parseItem(written, isJson);
  const data = asRecord('data' in parsed ? parsed.data : undefined);
  const { key, at } = keyIn(written, data.id);
  if ('fault' in parsed) {
    yield { kind: 'syntax', span: shift(lineAround(written, parsed.fault), span.start), key };
  }
  yield { key, span, keySpan: shift(at, span.start), ...signsOfItem(cleanItem(data)) };
}

/** An item's key and where it stands; its first line where it has none. An item that cannot be read may still name one. */
function keyIn(written: string, id: unknown): { readonly key: string | undefined; readonly at: Span } {
  const first = /\S/.exec(written)?.index ?? 0;
  const line = { start: first, end: lineEnd(written, first) };
  const label = ID.exec(written);
  const key = typeof id === 'string' || typeof id === 'number' ? String(id) : id === undefined ? label?.[1] : undefined;
  const start =
    label && key !== undefined ? written.indexOf(key, label.index + label[0].length - label[1]!.length) : -1;
  return { key, at: start < 0 ? line : { start, end: start + key!.length } };
}

// `"id": "quist1996"`, `- id: quist1996`
const ID = /(?:^|[\s{,])["']?id["']?\s{0,20}:\s{0,20}["']?([^\s"',}]{1,200})/;

/** The line that holds the offset, or the last one above it with anything in it; without the blanks around it. */
function lineAround(written: string, at: number): Span {
  const inside = written.slice(0, Math.max(at, 1)).trimEnd().length;
  const start = written.lastIndexOf('\n', inside - 1) + 1;
  const line = written.slice(start, lineEnd(written, start));
  return { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length };
}
