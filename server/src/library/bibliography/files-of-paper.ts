import type { Paper } from '../../paper/paper';
import type { Bibliography } from './bibliography';
import { namedFileUri, plainUri } from './named-file';
import { ownReferences } from './own-references';
import type { Shelf } from './shelf';

/** The bibliography files in which a paper's citations are looked up. */
export interface FilesOfPaper {
  /** Its own, then those that it names, then those that a setting names: the first that has a key decides. */
  readonly named: readonly Bibliography[];
  /** The others, those nearest in the folders first. */
  readonly found: readonly (readonly Bibliography[])[];
  /** It names a file that is not there, or not one of bibliographies: nobody knows what that has. */
  readonly isMissingOne: boolean;
}

export function filesOfPaper(shelf: Shelf, paper: Paper): FilesOfPaper {
  const papers = known.get(shelf) ?? new WeakMap<Paper, FilesOfPaper>();
  known.set(shelf, papers);
  let files = papers.get(paper);
  if (!files) {
    files = sorted(shelf, paper);
    papers.set(paper, files);
  }
  return files;
}

const known = new WeakMap<Shelf, WeakMap<Paper, FilesOfPaper>>();

function sorted(shelf: Shelf, paper: Paper): FilesOfPaper {
  const inPaper = paper.bibliographies.map(({ path }) => namedFile(shelf, path, paper.uri));
  const own = ownReferences(paper);
  const forAll = shelf.forAll.map((uri) => shelf.file(uri));
  const named = new Set([...(own ? [own] : []), ...inPaper, ...forAll].filter((file) => file !== undefined));
  const rest = [...shelf.files.values()].filter((file) => !named.has(file));
  const byNearness = new Map<number, Bibliography[]>();
  for (const file of rest) {
    const shared = foldersShared(file.uri, paper.uri);
    byNearness.set(shared, [...(byNearness.get(shared) ?? []), file]);
  }
  return {
    named: [...named],
    found: [...byNearness].sort(([one], [other]) => other - one).map(([, files]) => files),
    isMissingOne: inPaper.includes(undefined),
  };
}

/** A file as a paper names it. */
function namedFile(shelf: Shelf, path: string, base: string): Bibliography | undefined {
  const uri = namedFileUri(path, base);
  return uri === undefined ? undefined : shelf.file(uri);
}

function foldersShared(one: string, other: string): number {
  const [a, b] = [plainUri(one).split('/'), plainUri(other).split('/')];
  let shared = 0;
  while (shared < a.length - 1 && shared < b.length - 1 && a[shared] === b[shared]) shared++;
  return shared;
}
