import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../../../recognize/csl';
import type { Bibliography, Entry } from '../bibliography';
import { cleanItem } from '../clean-item';
import { entryByKey } from '../keys';
import { readEntry } from './syntax';
import { valuesOf } from './values';

/**
 * The fields of an entry, by Citation.js, whose mapping knows BibTeX's and BibLaTeX's types and fields. What other
 * entries lend by `crossref` it inherits itself; what they lend by `xdata` is put in first (BibLaTeX manual, § 3.13.6).
 */
export function bibtexItem(file: Bibliography, entry: Entry): CslItem {
  const chain = chainOf(file, entry);
  const [item] = plugins.input.data(chain, '@biblatex/entries+list') as readonly unknown[];
  return cleanItem(item);
}

/** The entry and those that it inherits from, one after the other; a circle ends where it would begin again. */
function chainOf(file: Bibliography, entry: Entry): readonly ParsedEntry[] {
  const chain: ParsedEntry[] = [];
  const keys = new Set<string | undefined>();
  for (let next: Entry | undefined = entry; next; ) {
    keys.add(next.key);
    const parsed = parsedEntry(file, next, []);
    const { crossref = '', ...own } = parsed.properties;
    const parent = entryByKey(file, crossref);
    next = parent && !keys.has(crossref) ? parent : undefined;
    chain.push(next ? parsed : { ...parsed, properties: own });
  }
  return chain;
}

/** An entry as Citation.js takes it. */
interface ParsedEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** @param borrowers the keys of the entries that borrow from this one, which lend it nothing */
function parsedEntry(file: Bibliography, entry: Entry, borrowers: readonly string[]): ParsedEntry {
  const { span, key: label = '' } = entry;
  const text = file.text.slice(span.start, span.end);
  const written = readEntry(text, 0, false)!;
  const { xdata = '', ...own } = valuesOf(text, written, file.strings);
  const lenders = xdata.split(',').map((name) => entryByKey(file, name.trim()));
  const lent = lenders.flatMap((lender): ParsedEntry['properties'][] => {
    if (!lender || lender === entry || borrowers.includes(lender.key!)) return [];
    return [parsedEntry(file, lender, [...borrowers, label]).properties];
  });
  return { type: written.type, label, properties: Object.assign({}, ...lent, own) };
}
