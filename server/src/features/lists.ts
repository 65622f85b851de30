/** How a list that is taken out of papers is written: as the document it goes into. */
export type Markup = 'markdown' | 'plain';

/** `# Abbreviations`, or the words over a line as long as they are. */
export function heading(words: string, markup: Markup): string {
  return markup === 'markdown' ? `# ${words}` : `${words}\n${'='.repeat(words.length)}`;
}
