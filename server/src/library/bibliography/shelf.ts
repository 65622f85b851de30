import { keptWith } from '../kept-with';
import { plainUri } from '../uris';
import type { Bibliography, PrintedList } from './bibliography';

/** The bibliography files of the library, and the lists of references that papers print. A value: whatever comes, changes or goes makes another shelf. */
export class Shelf {
  /** By URI. */
  readonly files: ReadonlyMap<string, Bibliography>;
  /** The URIs of files that a setting gives to every paper. */
  readonly forAll: readonly string[];
  /** Lists of references in papers that serve other papers, by URI. */
  readonly lists: ReadonlyMap<string, PrintedList>;

  constructor(
    files: ReadonlyMap<string, Bibliography> = new Map(),
    forAll: readonly string[] = [],
    lists: ReadonlyMap<string, PrintedList> = new Map(),
  ) {
    this.files = files;
    this.forAll = forAll;
    this.lists = lists;
  }

  /** Papers and editors spell the names of files as they like. */
  file(uri: string): Bibliography | undefined {
    return this.files.get(urisByName(this.files).get(plainUri(uri)) ?? '');
  }

  list(uri: string): PrintedList | undefined {
    return this.lists.get(urisByName(this.lists).get(plainUri(uri)) ?? '');
  }

  with(file: Bibliography): Shelf {
    return new Shelf(new Map(this.files).set(file.uri, file), this.forAll, this.lists);
  }

  without(uri: string): Shelf {
    const files = new Map(this.files);
    return files.delete(uri) ? new Shelf(files, this.forAll, this.lists) : this;
  }

  withForAll(uris: readonly string[]): Shelf {
    return uris.join(' ') === this.forAll.join(' ') ? this : new Shelf(this.files, uris, this.lists);
  }

  withList(list: PrintedList): Shelf {
    if (this.lists.get(list.uri) === list) return this;
    return new Shelf(this.files, this.forAll, new Map(this.lists).set(list.uri, list));
  }

  withoutList(uri: string): Shelf {
    const lists = new Map(this.lists);
    return lists.delete(uri) ? new Shelf(this.files, this.forAll, lists) : this;
  }
}

/** The URIs that stand there, by plain URI. */
const urisByName = keptWith(
  (files: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> =>
    new Map([...files.keys()].map((uri) => [plainUri(uri), uri])),
);
