import type { LibraryView } from '../library/library';
import type { Paper, Work } from '../paper/paper';
import { formatReference } from '../recognize/references/format';
import { familyNames } from '../recognize/references/names';
import type { FeatureWords } from '../words/features';
import { fold } from './fuzzy';
import { plain } from './hover/markdown';
import { heading, type Markup } from './lists';

/** The works of a paper as a list to read, by author, under a heading. */
export function bibliographyList(paper: Paper, markup: Markup, words: FeatureWords): string {
  return list(paper.works, markup, words);
}

/** The works of all papers, each once. */
export function libraryBibliography(library: LibraryView, markup: Markup, words: FeatureWords): string {
  const works = new Map<string, Work>();
  for (const { uri, works: own, isPaper } of library.papers.values()) {
    if (!isPaper) continue;
    for (const [index, work] of own.entries()) {
      const id = library.workOf(uri, index)?.id ?? work.id;
      if (!works.has(id)) works.set(id, work);
    }
  }
  return list([...works.values()], markup, words);
}

/** One work as a line of a bibliography; as the paper prints it where its parts could not be told apart. */
export function formattedReference({ csl, place: { flow, span } }: Work): string {
  const formatted = csl.title || csl['container-title'] ? formatReference(csl) : '';
  return formatted || flow.text.slice(span.start, span.end);
}

function list(works: readonly Work[], markup: Markup, words: FeatureWords): string {
  const entries = works.map((work) => ({ key: sortKey(work), text: formattedReference(work) }));
  const sorted = entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const lines = sorted.map(({ text }) => (markup === 'markdown' ? `- ${plain(text)}` : text));
  return `${heading(words.bibliography, markup)}\n\n${lines.join('\n\n')}\n`;
}

function sortKey(work: Work): string {
  return fold([familyNames(work.csl).join(' '), formattedReference(work)].filter(Boolean).join(' '));
}
