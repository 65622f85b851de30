import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslName } from '../../server/src/recognize/csl';

/** CSL as the reader of a format gives it. */
export type ReadItem = Readonly<Record<string, unknown>>;

/** What a reader of the format finds in what was exported. */
export function readBack(format: 'bibtex' | 'ris' | 'csl-json', text: string): readonly ReadItem[] {
  if (format === 'csl-json') return JSON.parse(text);
  const { data } = plugins.input;
  const items =
    format === 'bibtex'
      ? data(data(text, '@biblatex/text'), '@biblatex/entries+list')
      : (data(text, '@ris/file') as readonly unknown[]).flatMap((record) => data(record, '@ris/record'));
  return items as readonly ReadItem[];
}

/** The parts of a work that no format may lose, written alike. */
export function essence(item: object): Readonly<Record<string, string>> {
  const csl = item as ReadItem;
  return {
    author: csl.reporter ? reporters(csl.reporter) : names(csl.author),
    year: year(csl.issued),
    title: words(csl.title),
    container: words(csl['container-title']),
    page: words(csl.page),
    URL: address(csl.URL),
  };
}

/** The words of each name: RIS does not tell an institution from a person, nor a particle from a name. */
function names(people: unknown): string {
  return ((people ?? []) as readonly CslName[])
    .map(({ literal, given, family, suffix, 'non-dropping-particle': particle }) =>
      [particle, family, given, suffix, literal].filter(Boolean).join(' ').replace(/, ?/g, ' '),
    )
    .join('; ');
}

/** The reader of RIS calls the authors of a newspaper's article its reporters, and leaves their names as they are. */
function reporters(people: unknown): string {
  return [people].flat().join('; ').replace(/, ?/g, ' ');
}

function year(issued: unknown): string {
  const { 'date-parts': parts, literal, raw } = (issued ?? {}) as CslDate & { readonly raw?: string };
  return String(parts?.[0]?.[0] ?? literal ?? raw ?? '').toLowerCase();
}

/** A reader marks words that keep their capitals, `<span class="nocase">NAFTA</span>`, and prints ranges with a dash. */
function words(value: unknown): string {
  return String(value ?? '')
    .replace(/<\/?(?:span|i|b|su[bp])\b[^>]*>/g, '')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Readers differ in what they percent-encode again. */
function address(value: unknown): string {
  let url = String(value ?? '');
  for (let decoded = decode(url); decoded !== url; decoded = decode(url)) url = decoded;
  return url;
}

function decode(url: string): string {
  return url.replace(/%[0-9A-Fa-f]{2}/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
