import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';

/** A library of papers, by their paths. */
export function libraryOf(files: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [path, text] of Object.entries(files)) library.put(readPaper(`file:///${path}`, text));
  return library;
}

/** The three chapters of the documentation's sample, and the list that they share. */
export function sampleVolume(): Library {
  const folder = join(__dirname, '../../docs/sample-volume');
  return libraryOf(
    Object.fromEntries(readdirSync(folder).map((name) => [`volume/${name}`, readFileSync(join(folder, name), 'utf8')])),
  );
}

/** The paper of that path. */
export function paperAt(library: Library, path: string): Paper {
  const paper = library.paper(`file:///${path}`);
  if (!paper) throw new Error(`no paper at ${path}`);
  return paper;
}
