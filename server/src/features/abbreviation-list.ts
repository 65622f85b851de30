import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import type { FeatureWords } from '../words/features';
import { fold } from './fuzzy';
import { plain } from './hover/markdown';
import { heading, type Markup } from './lists';

/** The list of abbreviations that a paper opens with, by their letters: the defined ones, with their long forms. */
export function abbreviationList(paper: Paper, markup: Markup): string {
  const defined = paper.acronyms.flatMap(({ shortForm, longForm }) =>
    longForm ? [[shortForm, longForm] as const] : [],
  );
  return lines(defined, markup);
}

/** The abbreviations of all papers under a heading; one with several long forms stands there once for each. */
export function libraryAbbreviations({ papers }: LibraryView, markup: Markup, words: FeatureWords): string {
  const seen = new Map<string, readonly [string, string]>();
  for (const { acronyms } of papers.values()) {
    for (const { shortForm, definitions } of acronyms)
      for (const { longForm } of definitions) seen.set(`${shortForm} ${fold(longForm)}`, [shortForm, longForm]);
  }
  return `${heading(words.abbreviations, markup)}\n\n${lines([...seen.values()], markup)}`;
}

function lines(abbreviations: readonly (readonly [string, string])[], markup: Markup): string {
  const sorted = [...abbreviations].sort(([a, long], [b, other]) => a.localeCompare(b) || long.localeCompare(other));
  const width = Math.max(0, ...sorted.map(([shortForm]) => shortForm.length));
  return sorted
    .map(([shortForm, longForm]) => {
      if (markup === 'markdown') return `- **${plain(shortForm)}**: ${plain(longForm)}\n`;
      return `${shortForm.padEnd(width)}  ${longForm}\n`;
    })
    .join('');
}
