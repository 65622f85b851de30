import type { Paper } from '../../paper/paper';
import { plainUri } from '../uris';
import type { PrintedList } from './bibliography';
import { namedFileUri } from './named-file';
import { isReferenceList, printedListOf } from './printed-list';
import type { Shelf } from './shelf';

/**
 * Puts on the shelf what papers print for other papers: a list of references, and any bibliography that another paper's
 * front matter names (`bibliography: references.md`).
 */
export class PrintedLists {
  readonly #papers: ReadonlyMap<string, Paper>;
  /** The URIs of the papers, by plain URI. */
  readonly #uris = new Map<string, string>();
  /** What the papers' front matter names, as plain URIs, by the naming paper's URI. */
  readonly #namedBy = new Map<string, readonly string[]>();
  /** How many papers name each. */
  readonly #naming = new Map<string, number>();

  /** @param papers those of the library, as they come and go */
  constructor(papers: ReadonlyMap<string, Paper>) {
    this.#papers = papers;
  }

  /** The shelf as it is now that the paper of that URI has come, changed or gone. */
  shelfAfter(uri: string, shelf: Shelf): Shelf {
    const paper = this.#papers.get(uri);
    if (paper) this.#uris.set(plainUri(uri), uri);
    else this.#uris.delete(plainUri(uri));
    const before = this.#namedBy.get(uri) ?? [];
    const named = namesOf(paper);
    if (before.join(' ') === named.join(' ')) return this.#shelved(uri, shelf);
    if (named.length > 0) this.#namedBy.set(uri, named);
    else this.#namedBy.delete(uri);
    for (const name of before) this.#count(name, -1);
    for (const name of named) this.#count(name, 1);
    const others = [...new Set([...before, ...named])].flatMap((name) => this.#uris.get(name) ?? []);
    return [...new Set([uri, ...others])].reduce((each, other) => this.#shelved(other, each), shelf);
  }

  #count(name: string, by: number): void {
    const count = (this.#naming.get(name) ?? 0) + by;
    if (count > 0) this.#naming.set(name, count);
    else this.#naming.delete(name);
  }

  #shelved(uri: string, shelf: Shelf): Shelf {
    const list = this.#listAt(uri);
    return list ? shelf.withList(list) : shelf.withoutList(uri);
  }

  #listAt(uri: string): PrintedList | undefined {
    const paper = this.#papers.get(uri);
    if (paper?.works[0]?.where !== 'entry') return undefined;
    return isReferenceList(paper) || this.#naming.has(plainUri(uri)) ? printedListOf(paper) : undefined;
  }
}

/** Names of documents, as plain URIs: those of bibliography files are looked up as files. */
function namesOf(paper: Paper | undefined): readonly string[] {
  return (paper?.bibliographies ?? []).flatMap(({ path }) => {
    const uri = namedFileUri(path, paper!.uri);
    return uri === undefined ? [] : [plainUri(uri)];
  });
}
