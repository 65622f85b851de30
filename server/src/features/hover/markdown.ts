/**
 * The words of a paper as Markdown that shows them as they are: nothing in them becomes markup or HTML. A web address
 * stays one that can be followed.
 */
export function plain(text: string): string {
  let markdown = '';
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    markdown += escaped(text.slice(at, match.index)) + `<${match[0]}>`;
    at = match.index + match[0].length;
  }
  markdown += escaped(text.slice(at));
  return markdown
    .trim()
    .replace(/(?<!\s)\s*\n\s*/g, '\n\n') // what stands on lines of its own stays so
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2') // "12. Now" would open a list
    .replace(/^([-+=])/gm, '\\$1'); // "- and", "+ plus", "===="
}

export function bold(text: string): string {
  return text.trim() === '' ? '' : `**${plain(text)}**`;
}

/** Paragraphs, the empty ones left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replace(/\n\n/g, '\n\n  ')}`).join('\n');
}

/** `https://example.org/a_b`, without the full stop or bracket behind it. */
const ADDRESS = /https?:\/\/[^\s<>"“”\\`]{1,2000}[^\s<>"“”\\`.,;:!?)\]}*_]/g;

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&#|~$]/g, '\\$&'); // "[1]" → "\[1\]"
}
