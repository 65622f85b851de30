import { itemOf } from '../../library/bibliography/item';
import { type EntryMeaning, type EntryPlace, meaningInFiles } from '../../library/bibliography/meaning';
import type { LibraryView } from '../../library/library';
import { baseName } from '../../library/uris';
import type { Citation, Paper } from '../../paper/paper';
import { formatReference } from '../../recognize/references/format';
import { shortName } from '../../recognize/references/names';
import type { FeatureWords } from '../../words/features';
import { entryText } from '../bibliography-list';
import { bold, bullets, paragraphs, plain } from './markdown';

/** The work that a citation means in a bibliography file, and the page; undefined where it means none. */
export function meaningInEntries(
  paper: Paper,
  library: LibraryView,
  citation: Citation,
  words: FeatureWords,
): string | undefined {
  const meaning = meaningInFiles(library, paper, citation);
  return meaning && described(meaning, citation, words);
}

/** An entry where it stands: the work as a reader sees it, and how often it is cited. */
export function entryHover(entry: EntryPlace, times: number, words: FeatureWords): string {
  const csl = itemOf(entry.file, entry.index);
  return paragraphs(bold(shortName({ csl })), plain(formatReference(csl)), words.citedTimes(times));
}

function described(meaning: EntryMeaning, { locator }: Citation, words: FeatureWords): string {
  if (meaning.state === 'ambiguous') {
    const candidates = meaning.candidates.slice(0, MOST_CANDIDATES).map((entry) => printed(entry, words));
    return paragraphs(words.reason['several-entries'], `${words.candidates}:`, bullets(candidates));
  }
  const { entry, mismatch } = meaning;
  const place = locator && words.locator(locator.label, plain(locator.value));
  return paragraphs(
    bold(shortName({ csl: itemOf(entry.file, entry.index) })),
    printed(entry, words),
    place && place.charAt(0).toUpperCase() + place.slice(1),
    mismatch && words.mismatch(mismatch.what, plain(mismatch.expected)),
  );
}

const MOST_CANDIDATES = 4;

function printed({ file, index }: EntryPlace, words: FeatureWords): string {
  // The number of a printed entry is no key.
  const key = 'paper' in file ? '' : (file.entries[index]!.key ?? '');
  const source = words.entryIn(plain(key), plain(baseName(file.uri)));
  return paragraphs(plain(entryText({ file, index })), source);
}
