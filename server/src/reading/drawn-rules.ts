/**
 * The source with the lines that a converter drew across the page, `────────`, as Markdown writes a rule: also right above
 * the first note of a page. As many lines as before; their lengths change.
 */
export function withDrawnRules(source: string): string {
  return source.includes('───') || source.includes('━━━') ? source.replace(DRAWN, '***') : source;
}

/** `────────`, `━━━━━`: nothing else on the line */
const DRAWN = /^[ \t]{0,12}(?:─{3,200}|━{3,200})[ \t]{0,12}$/gm;
