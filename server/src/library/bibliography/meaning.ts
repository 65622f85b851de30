import { meaningsAmong } from '../../paper/citations';
import type { Citation, Mismatch, Paper, Work } from '../../paper/paper';
import { foldName } from '../../recognize/folded-name';
import type { AuthorYearCitation, KeyCitation, NumericCitation } from '../../recognize/mentions';
import type { LibraryView } from '../library';
import type { Bibliography, Entry, PrintedList } from './bibliography';
import { type FilesOfPaper, filesOfPaper } from './files-of-paper';
import { meaningInLists, nearlyInLists } from './in-lists';
import { itemOf } from './item';
import { indexByKey } from './keys';
import { entriesWithName } from './names';
import { repeatedCitation } from './repeated-citation';

/** An entry of a bibliography file, or of a list that another paper prints. */
export interface EntryPlace {
  readonly file: Bibliography | PrintedList;
  /** Into the file's `entries`. */
  readonly index: number;
}

/** As much of the library as it takes to look an entry up. */
type HasBibliographies = Pick<LibraryView, 'bibliographies'>;

export type EntryMeaning =
  | { readonly state: 'resolved'; readonly entry: EntryPlace; readonly mismatch?: Mismatch }
  | { readonly state: 'ambiguous'; readonly candidates: readonly EntryPlace[] };

/**
 * What a citation means in the bibliography files and in lists of references that other papers print, where its paper
 * alone cannot say: a key, an author and a year without an entry in the paper, a number without a numbered list there.
 * A file that the paper names comes first, then lists of references, then files that merely lie in the workspace; of
 * these the nearest comes first, and two that are as near must agree.
 */
export function meaningInFiles(library: HasBibliographies, paper: Paper, citation: Citation): EntryMeaning | undefined {
  const { kind, resolution, mention } = citation;
  if (kind === 'back-reference') return ofRepeated(library, paper, citation);
  if (!mention || !KINDS.has(kind)) return undefined;
  if (resolution.state !== 'unknown' || resolution.reason !== 'no-entry') return undefined;
  const files = filesOfPaper(library.bibliographies, paper);
  const answers = known.get(files) ?? new Map<string, EntryMeaning | undefined>();
  known.set(files, answers);
  const question = questionOf(citation);
  if (!answers.has(question)) answers.set(question, lookUp(files, paper, citation));
  return answers.get(question);
}

/** What an *Ibid.* means that repeats a citation of another file's entry. */
function ofRepeated(library: HasBibliographies, paper: Paper, citation: Citation): EntryMeaning | undefined {
  if (citation.resolution.state !== 'unknown') return undefined;
  const isCitation = (loose: Citation): boolean => meaningInFiles(library, paper, loose) !== undefined;
  const repeated = repeatedCitation(paper, citation, isCitation);
  const meaning = repeated && meaningInFiles(library, paper, repeated);
  return meaning?.state === 'resolved' ? { state: 'resolved', entry: meaning.entry } : undefined;
}

const KINDS: ReadonlySet<Citation['kind']> = new Set(['key', 'author-year', 'numeric']);

/** What was asked before: works are cited again and again, in the same words. */
const known = new WeakMap<FilesOfPaper, Map<string, EntryMeaning | undefined>>();

/** All that the answer depends on besides the files. */
function questionOf({ kind, mention, place }: Citation): string {
  if (kind === 'key') return `@${(mention as KeyCitation).key}`;
  if (kind === 'numeric') return `[${(mention as NumericCitation).number}]`;
  const { authors, name, year, date, etAl, narrative, tentative } = mention as AuthorYearCitation;
  const printed = name ? place.flow.text.slice(name.start, name.end) : '';
  return JSON.stringify([kind, authors, printed, year, date, etAl, narrative, tentative]);
}

function lookUp(files: FilesOfPaper, paper: Paper, citation: Citation): EntryMeaning | undefined {
  if (citation.kind === 'key') return byKey(files, citation.mention as KeyCitation);
  const { named, lists, found } = files;
  if (citation.kind === 'numeric') return meaningInLists(lists, paper, citation);
  return (
    amongEntries(paper, citation, named) ??
    meaningInLists(lists, paper, citation) ??
    inFoundFiles(paper, citation, found.flat()) ??
    nearlyInLists(lists, paper, citation)
  );
}

function byKey({ named, found }: FilesOfPaper, { key }: KeyCitation): EntryMeaning | undefined {
  const [first] = named.flatMap((file) => withKey(file, key));
  if (first) return { state: 'resolved', entry: first };
  for (const files of found) {
    const entries = distinct(files.flatMap((file) => withKey(file, key)));
    if (entries.length === 1) return { state: 'resolved', entry: entries[0]! };
    if (entries.length > 1) return { state: 'ambiguous', candidates: entries };
  }
  return undefined;
}

function withKey(file: Bibliography, key: string): readonly EntryPlace[] {
  const index = indexByKey(file, key);
  return index === undefined ? [] : [{ file, index }];
}

/** In files that merely lie in the workspace: only what fits one entry, and exactly. */
function inFoundFiles(paper: Paper, citation: Citation, files: readonly Bibliography[]): EntryMeaning | undefined {
  const meaning = amongEntries(paper, citation, files);
  return meaning?.state === 'resolved' && !meaning.mismatch ? meaning : undefined;
}

/** What a citation means if its entry is among these: where it fits several, it is one of them. */
function amongEntries(paper: Paper, citation: Citation, files: readonly Bibliography[]): EntryMeaning | undefined {
  const entries = candidates(files, citation.mention as AuthorYearCitation);
  if (entries.length === 0) return undefined;
  const works = entries.map((entry) => workOf(entry, citation));
  const resolution = meaningsAmong(works, paper.acronyms)(citation);
  if (resolution.state === 'resolved') {
    const { work, mismatch } = resolution;
    return { state: 'resolved', entry: entries[work]!, ...(mismatch && { mismatch }) };
  }
  if (resolution.state !== 'ambiguous') return undefined;
  return { state: 'ambiguous', candidates: resolution.candidates.map((index) => entries[index]!) };
}

/** Entries of that year with a name that the citation has, each once. */
function candidates(files: readonly Bibliography[], { authors, year }: AuthorYearCitation): readonly EntryPlace[] {
  const words = [...new Set(authors.flatMap((author) => foldName(author).split(' ')))].filter(
    (word) => word.length > 1,
  );
  const digits = /^\d{4}/.exec(year)?.[0];
  const entries = files.flatMap((file) => {
    const indexes = new Set(words.flatMap((word) => entriesWithName(file, word)));
    return [...indexes]
      .filter((index) => file.entries[index]!.year === digits)
      .sort((a, b) => a - b)
      .map((index) => ({ file, index }));
  });
  const different = distinct(entries);
  return different.length > MOST ? [] : different;
}

/** Where so many entries of one year share a name with it, a citation names nobody in particular. */
const MOST = 200;

/** Files are copied from folder to folder: an entry that two of them have to the letter is one. */
function distinct(entries: readonly EntryPlace[]): readonly EntryPlace[] {
  const seen = new Set<string>();
  return entries.filter((place) => {
    const { text, entries } = place.file;
    const { start, end }: Entry['span'] = entries[place.index]!.span;
    const written = text.slice(start, end);
    return !seen.has(written) && seen.add(written);
  });
}

/** An entry as the works of a paper are given. It stands in no paper: its place is that of the citation. */
function workOf({ file, index }: EntryPlace, { place }: Citation): Work {
  const csl = itemOf(file, index);
  const reference = { span: place.span, csl, parts: {} };
  return { id: file.entries[index]!.key ?? '', csl, place, where: 'entry', reference };
}
