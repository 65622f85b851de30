import { type CitedEntry, entriesOfPaper } from '../../library/bibliography/entries-of-paper';
import { itemOf } from '../../library/bibliography/item';
import type { LibraryView } from '../../library/library';
import type { Paper } from '../../paper/paper';
import { shortName } from '../../recognize/references/names';
import type { FeatureWords } from '../../words/features';
import { entryText } from '../bibliography-list';
import { paragraphs, plain } from '../hover/markdown';
import { placeRows } from './place-rows';
import { type Row, row } from './row';

/** The works that a paper cites by entries of bibliography files or of another paper's list, below each the places. */
export function entryRows(paper: Paper, library: LibraryView, words: FeatureWords): readonly Row[] {
  return entriesOfPaper(paper, library).map((entry) => entryRow(paper, entry, words));
}

export function entryRow(paper: Paper, { file, index, citations }: CitedEntry, words: FeatureWords): Row {
  const { key, keySpan } = file.entries[index]!;
  const csl = itemOf(file, index);
  const id = `work:${('paper' in file ? file.paper.works[index]!.id : key) ?? index}@${file.uri}`;
  const year = csl.issued?.['date-parts']?.[0]?.[0]?.toString();
  return row({
    id,
    kind: 'work',
    label: shortName({ csl }),
    description: csl.title ?? csl['container-title'] ?? '',
    tooltip: paragraphs(plain(entryText({ file, index })), words.citedTimes(citations.length)),
    count: citations.length,
    ...(year && { year }),
    target: { uri: file.uri, span: keySpan },
    children: placeRows(
      paper,
      citations.map(({ place }) => place),
      id,
      words,
    ),
  });
}
