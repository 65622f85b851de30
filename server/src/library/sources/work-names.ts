import type { CslItem } from '../../recognize/csl';
import { foldWords } from '../../text/folding';
import { entryOfRecord } from '../bibliography/entry-of-record';
import { keptWith } from '../kept-with';
import type { LibraryView } from '../library';
import { doiOf, isDocument, pageOf } from '../linking/addresses';
import type { LibraryWork } from '../work';

/** The names by which a work is called without a doubt: its DOI, its address, its title, the keys of its entries. */
export function namesOfWork(
  work: LibraryWork,
  library: Pick<LibraryView, 'bibliographies' | 'paper'>,
): readonly string[] {
  const records = work.records.filter(({ kind }) => kind === 'entry');
  const entries = records.flatMap((record) => entryOfRecord(library, record) ?? []);
  const keys = entries.flatMap(({ file, index }) => file.entries[index]!.key ?? []);
  return [...lastingNames(work), ...keys.map(keyName)];
}

/** The DOI and the address that an item gives. */
export function namesOfItem(item: CslItem): readonly string[] {
  const [doi, page] = [doiOf(item), pageOf(item)];
  return [...(doi ? [`doi ${doi}`] : []), ...(page && isDocument(page) ? [`page ${page}`] : [])];
}

/** What a user may mean by a few words that name a work: `10.1000/182`, `https://…`, `@ruiz2003`, `Quiet Harbors`. */
export function namesInWords(words: string): readonly string[] {
  const doi = doiOf({ type: 'document', DOI: words });
  if (doi) return [`doi ${doi}`];
  if (/^[a-z]{3,6}:\/\//i.test(words)) return namesOfItem({ type: 'document', URL: words });
  return [keyName(words.replace(/^@/, '')), titleName(words)];
}

const lastingNames = keptWith(({ csl, records }: LibraryWork): readonly string[] => {
  const items = [csl, ...records.map((record) => record.csl)];
  const addresses = new Map(items.map(({ DOI, URL }) => [`${DOI} ${URL}`, { type: csl.type, DOI, URL }]));
  // A hundred papers print one title.
  const titles = new Set(items.map(({ title }) => title));
  return [
    ...new Set([
      ...[...addresses.values()].flatMap(namesOfItem),
      ...[...titles].flatMap((title) => (title ? [titleName(title)] : [])),
    ]),
  ];
});

function keyName(key: string): string {
  return `key ${key}`;
}

function titleName(title: string): string {
  return `title ${foldWords(title)}`;
}
