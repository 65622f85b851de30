import { groupBy } from '../../paper/grouping';
import type { Paper } from '../../paper/paper';
import { keptWith } from '../kept-with';
import { folderOf, plainUri } from '../uris';
import type { PrintedList } from './bibliography';
import { namedFileUri } from './named-file';
import { isReferenceList } from './printed-list';
import type { Shelf } from './shelf';

/** The lists of references in other papers in which a paper's citations are looked up. */
export interface ListsOfPaper {
  /** Those that it names in its front matter, or links to. */
  readonly named: readonly PrintedList[];
  /** Those in its folder; where there is none, in the nearest folder above. */
  readonly near: readonly PrintedList[];
}

export function listsOfPaper(shelf: Shelf, paper: Paper): ListsOfPaper {
  if (shelf.lists.size === 0) return NONE;
  const index = indexOf(shelf.lists);
  const inFrontMatter = urisOf(paper.bibliographies, paper.uri);
  const named = [...new Set([...inFrontMatter, ...linksOf(paper)])]
    .flatMap((name) => index.byName.get(name) ?? [])
    .filter((list) => inFrontMatter.has(plainUri(list.uri)) || isReferenceList(list.paper))
    .filter(({ uri }) => uri !== paper.uri);
  // A list lists what it cites itself.
  const near = isReferenceList(paper) ? [] : nearest(index, paper).filter((list) => !named.includes(list));
  return { named, near };
}

const NONE: ListsOfPaper = { named: [], near: [] };

/** The lists of references in the paper's folder, else in the nearest folder above it that has some. */
function nearest({ byFolder }: ListIndex, { uri }: Paper): readonly PrintedList[] {
  for (let folder = folderOf(uri); ; folder = folderOf(folder.slice(0, -1))) {
    const serving = byFolder.get(folder)?.filter((list) => list.uri !== uri) ?? [];
    if (serving.length > 0 || folder === '') return serving;
  }
}

/** The lists on a shelf, for looking up, in whatever order they came: of hundreds of folders each may have its own. */
interface ListIndex {
  /** By plain URI. */
  readonly byName: ReadonlyMap<string, readonly PrintedList[]>;
  /** Mere lists of references, by the folder they lie in. */
  readonly byFolder: ReadonlyMap<string, readonly PrintedList[]>;
}

const indexOf = keptWith((lists: Shelf['lists']): ListIndex => {
  const all = [...lists.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const mere = all.filter(({ paper }) => isReferenceList(paper));
  return { byName: groupBy(all, ({ uri }) => plainUri(uri)), byFolder: groupBy(mere, ({ uri }) => folderOf(uri)) };
});

/** The documents that a paper links to, by their plain URIs: "see [References](references.md)". */
const linksOf = keptWith(({ uri, flows }: Paper): ReadonlySet<string> => {
  const targets = flows.flatMap((flow) => flow.links.map(({ target }) => ({ path: target.split('#')[0]! })));
  return urisOf(
    targets.filter(({ path }) => DOCUMENT.test(path)),
    uri,
  );
});

/** `references.md`, `../back/works%20cited.txt`; no address on the web */
const DOCUMENT = /^(?![a-z][a-z\d+.-]*:)[^?]{1,300}\.(?:md|markdown|qmd|rmd|txt)$/i;

function urisOf(names: readonly { readonly path: string }[], base: string): ReadonlySet<string> {
  return new Set(names.flatMap(({ path }) => plainUri(namedFileUri(path, base) ?? '') || []));
}
