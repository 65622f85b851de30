import type { Bibliography, BibliographyFormat } from '../../../server/src/library/bibliography/bibliography';
import { itemOf } from '../../../server/src/library/bibliography/item';
import { readBibliography } from '../../../server/src/library/bibliography/read';
import type { CslItem } from '../../../server/src/recognize/csl';

export function read(format: BibliographyFormat, text: string): Bibliography {
  return readBibliography('file:///papers/references', format, text);
}

/** Each entry by its key as it stands at its place, and the words that it is found by. */
export function entries({ entries, text }: Bibliography): readonly string[] {
  return entries.map(({ key, keySpan, names, year }) => {
    return `${key} «${text.slice(keySpan.start, keySpan.end)}» ${names} ${year}`;
  });
}

/** What is wrong, and where. */
export function problems({ problems, text }: Bibliography): readonly string[] {
  return problems.map(({ kind, span, key }) => `${kind} ${key} «${text.slice(span.start, span.end)}»`);
}

/** The fields of the only entry, or of that key. */
export function item(file: Bibliography, key?: string): CslItem {
  return itemOf(file, key === undefined ? 0 : file.entries.findIndex((entry) => entry.key === key));
}
