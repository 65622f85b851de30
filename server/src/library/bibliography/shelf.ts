import type { Bibliography } from './bibliography';
import { plainUri } from './named-file';

/** The bibliography files of the library. A value: a file that comes, changes or goes makes another shelf. */
export class Shelf {
  /** By URI. */
  readonly files: ReadonlyMap<string, Bibliography>;
  /** The URIs of files that a setting gives to every paper. */
  readonly forAll: readonly string[];
  /** By plain URI: papers spell the names of files as they like. */
  readonly #byName: ReadonlyMap<string, Bibliography>;

  constructor(files: ReadonlyMap<string, Bibliography> = new Map(), forAll: readonly string[] = []) {
    this.files = files;
    this.forAll = forAll;
    this.#byName = new Map([...files].map(([uri, file]) => [plainUri(uri), file]));
  }

  file(uri: string): Bibliography | undefined {
    return this.#byName.get(plainUri(uri));
  }

  with(file: Bibliography): Shelf {
    return new Shelf(new Map(this.files).set(file.uri, file), this.forAll);
  }

  without(uri: string): Shelf {
    const files = new Map(this.files);
    return files.delete(uri) ? new Shelf(files, this.forAll) : this;
  }

  withForAll(uris: readonly string[]): Shelf {
    return uris.join(' ') === this.forAll.join(' ') ? this : new Shelf(this.files, uris);
  }
}
