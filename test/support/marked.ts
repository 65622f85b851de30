import type { Span } from '../../server/src/text/span';

/**
 * A text with carets under it, and where they point: lines of nothing but carets are taken out, and each run of
 * carets stands for the characters above it.
 *   The PSB slept.
 *       ^^^
 */
export function marked(source: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  const lines: string[] = [];
  let start = 0;
  let next = 0;
  for (const line of source.split('\n')) {
    if (/^ *\^[ ^]*$/.test(line)) {
      for (const run of line.matchAll(/\^+/g)) {
        spans.push({ start: start + run.index, end: start + run.index + run[0].length });
      }
      continue;
    }
    lines.push(line);
    start = next;
    next += line.length + 1;
  }
  return { text: lines.join('\n'), spans };
}
