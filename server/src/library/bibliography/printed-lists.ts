import type { Paper } from '../../paper/paper';
import type { PrintedList } from './bibliography';
import { namedFileUri, plainUri } from './named-file';
import { isReferenceList, printedListOf } from './printed-list';
import type { Shelf } from './shelf';

/**
 * Puts on the shelf what papers print for other papers: a list of references, and any bibliography that another paper's
 * front matter names (`bibliography: references.md`).
 */
export class PrintedLists {
  readonly #papers: ReadonlyMap<string, Paper>;
  /** What the papers' front matter names, as plain URIs, by the naming paper's URI. */
  readonly #namedBy = new Map<string, readonly string[]>();

  /** @param papers those of the library, as they come and go */
  constructor(papers: ReadonlyMap<string, Paper>) {
    this.#papers = papers;
  }

  /** The shelf as it is now that the paper of that URI has come, changed or gone. */
  shelfAfter(uri: string, shelf: Shelf): Shelf {
    const before = this.#namedBy.get(uri) ?? [];
    const named = namesOf(this.#papers.get(uri));
    if (named.length > 0) this.#namedBy.set(uri, named);
    else this.#namedBy.delete(uri);
    if (before.join(' ') === named.join(' ')) return this.#shelved(uri, shelf);
    const touched = new Set([...before, ...named]);
    const others = [...this.#papers.keys()].filter((other) => other !== uri && touched.has(plainUri(other)));
    return [uri, ...others].reduce((each, other) => this.#shelved(other, each), shelf);
  }

  #shelved(uri: string, shelf: Shelf): Shelf {
    const list = this.#listAt(uri);
    return list ? shelf.withList(list) : shelf.withoutList(uri);
  }

  #listAt(uri: string): PrintedList | undefined {
    const paper = this.#papers.get(uri);
    if (paper?.works[0]?.where !== 'entry') return undefined;
    return isReferenceList(paper) || this.#isNamed(uri) ? printedListOf(paper) : undefined;
  }

  #isNamed(uri: string): boolean {
    const name = plainUri(uri);
    for (const names of this.#namedBy.values()) if (names.includes(name)) return true;
    return false;
  }
}

/** Names of documents, as plain URIs: those of bibliography files are looked up as files. */
function namesOf(paper: Paper | undefined): readonly string[] {
  return (paper?.bibliographies ?? []).flatMap(({ path }) => {
    const uri = namedFileUri(path, paper!.uri);
    return uri === undefined ? [] : [plainUri(uri)];
  });
}
