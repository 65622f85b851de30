import type { Paper } from '../../paper/paper';
import type { PrintedList } from './bibliography';
import { namedFileUri, plainUri } from './named-file';
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
  const others = [...shelf.lists.values()].filter(({ uri }) => uri !== paper.uri);
  const inFrontMatter = urisOf(paper.bibliographies, paper.uri);
  const linked = linksOf(paper);
  const named = others.filter((list) => {
    const name = plainUri(list.uri);
    return inFrontMatter.has(name) || (linked.has(name) && isReferenceList(list.paper));
  });
  // A list lists what it cites itself.
  const near = isReferenceList(paper) ? [] : nearest(others, paper).filter((list) => !named.includes(list));
  return { named, near };
}

const NONE: ListsOfPaper = { named: [], near: [] };

/** The lists of references in the paper's folder, else in the nearest folder above it that has some. */
function nearest(lists: readonly PrintedList[], { uri }: Paper): readonly PrintedList[] {
  const serving = lists.filter((list) => uri.startsWith(folderOf(list.uri)) && isReferenceList(list.paper));
  const deepest = Math.max(...serving.map((list) => folderOf(list.uri).length));
  return serving.filter((list) => folderOf(list.uri).length === deepest);
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** The documents that a paper links to, by their plain URIs: "see [References](references.md)". */
function linksOf(paper: Paper): ReadonlySet<string> {
  let links = known.get(paper);
  if (!links) {
    const targets = paper.flows.flatMap((flow) => flow.links.map(({ target }) => ({ path: target.split('#')[0]! })));
    links = urisOf(
      targets.filter(({ path }) => DOCUMENT.test(path)),
      paper.uri,
    );
    known.set(paper, links);
  }
  return links;
}

const known = new WeakMap<Paper, ReadonlySet<string>>();

/** `references.md`, `../back/works%20cited.txt`; no address on the web */
const DOCUMENT = /^(?![a-z][a-z\d+.-]*:)[^?]{1,300}\.(?:md|markdown|qmd|rmd|txt)$/i;

function urisOf(names: readonly { readonly path: string }[], base: string): ReadonlySet<string> {
  return new Set(names.flatMap(({ path }) => plainUri(namedFileUri(path, base) ?? '') || []));
}
