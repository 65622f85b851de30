import type { Bibliography, Entry } from '../bibliography';
import { entryByKey } from '../keys';
import { readEntry } from './syntax';
import { valuesOf } from './values';

/** An entry as Citation.js takes it. */
export interface LendingEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * An entry and those that it inherits from (`crossref`), one after the other; a circle ends where it would begin
 * again. What other entries lend by `xdata` is put in (BibLaTeX manual, § 3.13.6).
 */
export function lendersOf(file: Bibliography, entry: Entry): readonly LendingEntry[] {
  const lenders: LendingEntry[] = [];
  const keys = new Set<string | undefined>();
  for (let next: Entry | undefined = entry; next; ) {
    keys.add(next.key);
    const parsed = parsedEntry(file, next, []);
    const { crossref = '', ...own } = parsed.properties;
    const parent = entryByKey(file, crossref);
    next = parent && !keys.has(crossref) ? parent : undefined;
    lenders.push(next ? parsed : { ...parsed, properties: own });
  }
  return lenders.map((each, index) => withoutBookAuthor(each, lenders[index + 1], lenders[index - 1]));
}

/** @param borrowers the keys of the entries that borrow from this one, which lend it nothing */
function parsedEntry(file: Bibliography, entry: Entry, borrowers: readonly string[]): LendingEntry {
  const { span, key: label = '' } = entry;
  const text = file.text.slice(span.start, span.end);
  const written = readEntry(text, 0, false)!;
  const { xdata = '', ...own } = valuesOf(text, written, file.strings);
  const lenders = xdata.split(',').map((name) => entryByKey(file, name.trim()));
  const lent = lenders.flatMap((lender): LendingEntry['properties'][] => {
    if (!lender || lender === entry || borrowers.includes(lender.key!)) return [];
    return [parsedEntry(file, lender, [...borrowers, label]).properties];
  });
  return { type: written.type, label, properties: Object.assign({}, ...lent, own) };
}

/**
 * A part of a book that has editors alone is a part of a collection: Citation.js asks the author of a book to be the
 * author of the whole.
 */
function withoutBookAuthor(
  entry: LendingEntry,
  parent: LendingEntry | undefined,
  child: LendingEntry | undefined,
): LendingEntry {
  if (parent && isEdited(parent) && /^(?:inbook|bookinbook|suppbook)$/.test(entry.type)) {
    return { ...entry, type: 'incollection' };
  }
  return child && isEdited(entry) ? { ...entry, type: 'collection' } : entry;
}

function isEdited({ type, properties }: LendingEntry): boolean {
  return /^(?:mv)?book$/.test(type) && !properties.author;
}
