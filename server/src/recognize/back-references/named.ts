import type { Span } from '../../text/span';
import type { Wording } from '../../text/wording';
import { authorsBefore } from '../names';

/** The author, the shortened title, or both, that stand before `op. cit.` or `supra note 12`. */
export interface NamedWork {
  readonly authors: readonly string[];
  readonly title?: string;
  readonly span: Span;
}

/** Reads `Smith, *Short Title*, ` or `Bracamonte y Sosa (` before `at`. */
export function namedBefore(wording: Wording, at: number): NamedWork | undefined {
  const { text } = wording;
  // In running text a quotation before a bracket is a quotation: `"…" (op. cit.: 28)`.
  const mayBeTitle = wording.kind === 'note' || /,\s?$/.test(text.slice(Math.max(0, at - 2), at));
  const title = mayBeTitle ? titleBefore(wording, skipBack(text, at)) : undefined;
  const end = title ? skipBack(text, title.span.start) : skipBack(text, at);
  const names = authorsBefore(text, 0, end, true);
  const adjacent = names && end - names.span.end <= 1 ? names : undefined;
  if (!adjacent && !title) return undefined;
  return {
    authors: adjacent?.authors ?? [],
    ...(title && { title: title.text }),
    span: { start: adjacent?.span.start ?? title!.span.start, end: at },
  };
}

function skipBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 4 && /[\s,(:*_]/.test(text[end - 1]!)) end--;
  return end;
}

/** An italic or quoted title that ends at `end`. */
function titleBefore(wording: Wording, end: number): { readonly text: string; readonly span: Span } | undefined {
  const { text, styles } = wording;
  const style = styles.find(
    (each) => each.style === 'italic' && Math.abs(each.end - end) <= 2 && each.end - each.start > 3,
  );
  if (style) return { text: text.slice(style.start, style.end), span: style };
  const quoted = QUOTED.exec(text.slice(Math.max(0, end - 204), end));
  if (!quoted) return undefined;
  const start = end - quoted[0].length;
  return { text: quoted[0].replace(/^["“‘«]|[,.]?["”’»]$/g, ''), span: { start, end } };
}

// `“Short Title,”` at the end of what stands before.
const QUOTED = /(?:“[^“”]{3,200}”|"[^"]{3,200}"|‘[^‘]{3,200}’|«[^«»]{3,200}»)$/;
