import type { ExportedAcronym } from './list';

/** A table with a line of headings as RFC 4180 has it: `short,long,uses,papers`, the papers parted by `; `. */
export function acronymsCsv(acronyms: readonly ExportedAcronym[]): string {
  const rows = acronyms.map(({ short, long, papers }) => [
    short,
    long,
    String(papers.reduce((sum, { uses }) => sum + uses, 0)),
    papers.map(({ path }) => path).join('; '),
  ]);
  return [['short', 'long', 'uses', 'papers'], ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(words: string): string {
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
