import type { CslItem } from '../../recognize/csl';
import type { Bibliography, BibliographyFormat, Entry, PrintedList } from './bibliography';
import { bibtexItem } from './bibtex/item';
import { cslItem } from './csl/item';
import { risItem } from './ris/item';

/** The fields of an entry, read when they are first asked for. Of what no program can read, only that it is there. */
export function itemOf(file: Bibliography | PrintedList, index: number): CslItem {
  if ('paper' in file) return file.paper.works[index]!.csl;
  const entry = file.entries[index]!;
  let item = items.get(entry);
  if (!item) {
    item = read(file, entry);
    items.set(entry, item);
  }
  return item;
}

const items = new WeakMap<Entry, CslItem>();

function read(file: Bibliography, entry: Entry): CslItem {
  try {
    return READERS[file.format](file, entry);
  } catch {
    return { type: 'document' }; // a value that TeX would not take either: `{50$ more}`
  }
}

const READERS: Readonly<Record<BibliographyFormat, (file: Bibliography, entry: Entry) => CslItem>> = {
  bibtex: bibtexItem,
  'csl-json': cslItem,
  'csl-yaml': cslItem,
  ris: risItem,
};
