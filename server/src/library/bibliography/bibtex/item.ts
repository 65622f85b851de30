import type { CslItem } from '../../../recognize/csl';
import type { Bibliography, Entry } from '../bibliography';
import { citationJs } from '../citation-js';
import { cleanItem } from '../clean-item';
import { type LendingEntry, lendersOf } from './lending';
import { plainTex } from './plain-tex';

/**
 * The fields of an entry, by Citation.js, whose mapping knows BibTeX's and BibLaTeX's types and fields, and what an
 * entry inherits by `crossref`.
 */
export function bibtexItem(file: Bibliography, entry: Entry): CslItem {
  const entries = lendersOf(file, entry).map(withMappedFields);
  return cleanItem(mapped(entries) ?? mapped(entries.map(withReadableValues)));
}

/** The CSL data of the first entry; undefined where a value is no TeX (`Costs $50`), or no date. */
function mapped(entries: readonly LendingEntry[]): unknown {
  try {
    const [item] = citationJs().input.data(entries, '@biblatex/entries+list') as readonly unknown[];
    return item;
  } catch {
    return undefined;
  }
}

function withMappedFields(entry: LendingEntry): LendingEntry {
  return {
    ...entry,
    properties: Object.fromEntries(Object.entries(entry.properties).filter(([name]) => FIELDS.has(name))),
  };
}

/** A value that cannot be read goes without its TeX, or not at all. */
function withReadableValues(entry: LendingEntry): LendingEntry {
  const properties = Object.entries(entry.properties).flatMap(([name, value]) => {
    const values = [value, plainTex(value).replaceAll('$', '')];
    const readable = values.find((one) => mapped([{ ...entry, properties: { [name]: one } }]) !== undefined);
    return readable === undefined ? [] : [[name, readable] as const];
  });
  return { ...entry, properties: Object.fromEntries(properties) };
}

/** The fields that an item of CSL is made of. Abstracts and annotations are long, and often no TeX. */
const FIELDS: ReadonlySet<string> = new Set(
  (
    'author editor translator bookauthor title subtitle titleaddon maintitle mainsubtitle maintitleaddon booktitle ' +
    'booksubtitle booktitleaddon journal journaltitle journalsubtitle journaltitleaddon issuetitle issuesubtitle ' +
    'series date year month day volume number issue pages edition type entrysubtype publisher institution school ' +
    'organization address location url doi eventtitle eventtitleaddon howpublished langid language pubstate crossref'
  ).split(' '),
);
