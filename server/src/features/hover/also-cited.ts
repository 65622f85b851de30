import { entryOfRecord } from '../../library/bibliography/entry-of-record';
import { meaningInFiles } from '../../library/bibliography/meaning';
import { isReferenceList } from '../../library/bibliography/printed-list';
import { workOfEntry } from '../../library/bibliography/work-of-entry';
import type { LibraryView } from '../../library/library';
import type { LibraryWork, WorkRecord } from '../../library/work';
import type { Citation, Paper } from '../../paper/paper';
import type { FeatureWords } from '../../words/features';
import { citationsOf } from '../entry-references';
import { paperName } from '../paper-name';
import { bullets, paragraphs, plain } from './markdown';

/** Which other papers cite a work, and which works may be the same; undefined where there is neither. */
export function alsoCited(paper: Paper, library: LibraryView, index: number, words: FeatureWords): string | undefined {
  const work = library.workOf(paper.uri, index);
  return work && workAlsoCited(paper, library, work, words);
}

function workAlsoCited(paper: Paper, library: LibraryView, work: LibraryWork, words: FeatureWords): string | undefined {
  const others = papersCiting(library, work).filter(({ uri }) => uri !== paper.uri);
  const citedBy = isReferenceList(paper) ? words.library.citedBy : words.library.alsoCitedBy;
  const names = others.slice(0, MOST_PAPERS).map(paperName);
  const alike = library.duplicatesOf(work).slice(0, MOST_DUPLICATES);
  const printed = alike.flatMap((duplicate) => asPrinted(library, duplicate.work, paper) ?? []);
  const text = paragraphs(
    names.length > 0 ? citedBy(names.map(plain), others.length - names.length) : undefined,
    printed.length > 0 ? `${words.library.mayBeTheSame}:\n\n${bullets(printed)}` : undefined,
  );
  return text === '' ? undefined : text;
}

/** The same for the work that a citation means. */
export function citationAlsoCited(
  paper: Paper,
  library: LibraryView,
  citation: Citation,
  words: FeatureWords,
): string | undefined {
  if (citation.resolution.state === 'resolved') return alsoCited(paper, library, citation.resolution.work, words);
  const inFiles = meaningInFiles(library, paper, citation);
  if (inFiles?.state !== 'resolved') return undefined;
  const work = workOfEntry(library, inFiles.entry);
  return work && workAlsoCited(paper, library, work, words);
}

const MOST_PAPERS = 5;
const MOST_DUPLICATES = 2;

/** The papers that give the work among theirs, or cite an entry of a bibliography file that gives it; each once. */
function papersCiting(library: LibraryView, { records }: LibraryWork): readonly Paper[] {
  const { lists } = library.bibliographies;
  const uris = new Set<string>();
  for (const record of records) {
    const list = record.kind === 'paper' ? undefined : lists.get(record.uri);
    // A mere list of references cites nothing.
    if (record.kind === 'work' && !(list && isReferenceList(list.paper))) uris.add(record.uri);
    const entry = list || record.kind === 'entry' ? entryOfRecord(library, record) : undefined;
    if (entry) for (const { uri } of citationsOf(library, entry)) uris.add(uri);
  }
  return [...uris].flatMap((uri) => library.paper(uri) ?? []);
}

/** The words of one of the records, and the paper that has it where that is another one. */
function asPrinted(library: LibraryView, { records }: LibraryWork, from: Paper): string | undefined {
  const own = (record: WorkRecord) => record.uri === from.uri;
  const record =
    records.find((each) => each.kind === 'work' && own(each)) ?? records.find(({ kind }) => kind === 'work');
  const paper = record && library.paper(record.uri);
  if (!paper) return undefined;
  const { flow, span } = paper.works[record.index]!.place;
  const words = plain(flow.text.slice(span.start, span.end));
  return paper.uri === from.uri ? words : `${words} (${plain(paperName(paper))})`;
}
