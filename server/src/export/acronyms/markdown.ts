import type { ExportedAcronym } from './list';

/** A list to put into a paper: `- **CISEN**: Center for Research and National Security`. */
export function acronymsMarkdown(acronyms: readonly ExportedAcronym[]): string {
  return acronyms.map(({ short, long }) => `- **${plain(short)}**: ${plain(long)}\n`).join('');
}

/** The words, and nothing in them that Markdown would take for markup: `\*`, `\[`. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|&#~$]/g, '\\$&');
}
