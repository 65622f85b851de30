import type { Span } from './span';

/**
 * Where a text stands in quotation marks, the marks included: “…”, "…", «…», „…“, ‘…’. A mark without its partner
 * quotes nothing, and neither does a pair too far apart to be one. Offsets are UTF-16 offsets of `text`.
 */
export function quotations(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly at: number; readonly closes: string } | undefined;
  // `“`, `"`, `«`, `‘`, and `’` that is no apostrophe
  for (const match of text.matchAll(/["“”„«»‘]|’(?![A-Za-zß-ɏ])/g)) {
    const mark = match[0];
    const at = match.index;
    if (open && at - open.at > LONGEST) open = undefined;
    if (open?.closes.includes(mark)) {
      spans.push({ start: open.at, end: at + 1 });
      open = undefined;
    } else if (mark in PARTNERS) open ??= { at, closes: PARTNERS[mark]! };
  }
  return spans;
}

/** By opening mark, what may close it; papers mix curly and straight marks. */
const PARTNERS: Readonly<Record<string, string>> = { '"': '"”', '“': '”"“', '„': '“”', '«': '»', '»': '«', '‘': '’' };

const LONGEST = 2000;
