import { groupBy } from '../../paper/grouping';
import type { Paper } from '../../paper/paper';
import { plainUri } from '../uris';
import type { Bibliography, PrintedList } from './bibliography';
import { type ListsOfPaper, listsOfPaper } from './lists-of-paper';
import { namedFileUri } from './named-file';
import { ownReferences } from './own-references';
import type { Shelf } from './shelf';

/** Where a paper's citations are looked up that it cannot resolve itself. The same value as long as nothing of it changes. */
export interface FilesOfPaper {
  /** Its own, then those that it names, then those that a setting names: the first that has a key decides. */
  readonly named: readonly Bibliography[];
  /** Lists of references in other papers. */
  readonly lists: ListsOfPaper;
  /** The other files, those nearest in the folders first. */
  readonly found: readonly (readonly Bibliography[])[];
  /** It names a file that is not there, or not one of bibliographies: nobody knows what that has. */
  readonly isMissingOne: boolean;
}

export function filesOfPaper(shelf: Shelf, paper: Paper): FilesOfPaper {
  const papers = known.get(shelf) ?? new WeakMap<Paper, FilesOfPaper>();
  known.set(shelf, papers);
  let files = papers.get(paper);
  if (!files) {
    files = withFormer(sorted(shelf, paper), last.get(paper));
    papers.set(paper, files);
    last.set(paper, files);
  }
  return files;
}

const known = new WeakMap<Shelf, WeakMap<Paper, FilesOfPaper>>();

/** What was given for a paper last, on whatever shelf. */
const last = new WeakMap<Paper, FilesOfPaper>();

/** The former value where the new one is no other: what was looked up in it holds. */
function withFormer(files: FilesOfPaper, former: FilesOfPaper | undefined): FilesOfPaper {
  const isSame = former !== undefined && former.isMissingOne === files.isMissingOne && sameLists(former, files);
  return isSame ? former : files;
}

function sameLists(one: FilesOfPaper, other: FilesOfPaper): boolean {
  return (
    sameItems(one.named, other.named) &&
    sameItems(one.lists.named, other.lists.named) &&
    sameItems(one.lists.near, other.lists.near) &&
    one.found.length === other.found.length &&
    one.found.every((files, index) => sameItems(files, other.found[index]!))
  );
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function sorted(shelf: Shelf, paper: Paper): FilesOfPaper {
  const inPaper = paper.bibliographies.map(({ path }) => namedFile(shelf, path, paper.uri));
  const own = ownReferences(paper);
  const forAll = shelf.forAll.map((uri) => shelf.file(uri));
  const named = new Set([...(own ? [own] : []), ...inPaper, ...forAll].filter(isFile));
  const lists = listsOfPaper(shelf, paper);
  const rest = [...shelf.files.values()].filter((file) => !named.has(file)).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const byNearness = groupBy(rest, (file) => foldersShared(file.uri, paper.uri));
  return {
    named: [...named],
    found: [...byNearness].sort(([one], [other]) => other - one).map(([, files]) => files),
    lists,
    isMissingOne: inPaper.includes(undefined),
  };
}

/** A file, or a paper that prints a list, as a paper names it. */
function namedFile(shelf: Shelf, path: string, base: string): Bibliography | PrintedList | undefined {
  const uri = namedFileUri(path, base);
  return uri === undefined ? undefined : (shelf.file(uri) ?? shelf.list(uri));
}

function isFile(file: Bibliography | PrintedList | undefined): file is Bibliography {
  return file !== undefined && 'format' in file;
}

function foldersShared(one: string, other: string): number {
  const [a, b] = [plainUri(one).split('/'), plainUri(other).split('/')];
  let shared = 0;
  while (shared < a.length - 1 && shared < b.length - 1 && a[shared] === b[shared]) shared++;
  return shared;
}
