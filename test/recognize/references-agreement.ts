import type { CslItem, CslName } from '../../server/src/recognize/csl';
import { readEntry } from '../../server/src/recognize/references/entry';
import { yearOf } from '../../server/src/recognize/references/names';

/** A reference and what people have labelled in it; the names of the fields are those of the public sets. */
export interface LabelledReference {
  readonly raw: string;
  readonly lang: string | null;
  readonly fields: Readonly<Partial<Record<LabelledField, string | readonly string[]>>>;
}

export type LabelledField = 'author' | 'editor' | 'year' | 'title' | 'container' | 'volume' | 'pages';

/**
 * Which fields the reading of a reference has right. Words are compared folded: without accents, punctuation and case.
 * An author is right where the same words name the people and the family names come in the same order; a year by its
 * four digits; a title or container where at most 15 in 100 characters differ. A field that the labels do not have must
 * not be read.
 */
export function agreement(reference: LabelledReference): Readonly<Record<LabelledField, boolean>> {
  const { raw, lang } = reference;
  const { csl } = readEntry(
    { kind: 'entry', text: raw, styles: [], marks: [], links: [] },
    lang === 'de' ? 'de' : 'en',
  );
  return agreementOf(reference, csl);
}

/** The same of any other reading of the reference. */
export function agreementOf({ fields }: LabelledReference, csl: CslItem): Readonly<Record<LabelledField, boolean>> {
  const given = (field: LabelledField) => [fields[field] ?? []].flat();
  const pages = (words: string) =>
    fold(words)
      .replace(/[^\d]+/g, ' ')
      .trim();
  return {
    author: sameNames(given('author'), csl.author ?? []),
    editor: sameNames(given('editor'), csl.editor ?? []),
    year: sameYear(given('year')[0], csl),
    title: alike(given('title')[0] ?? '', csl.title ?? ''),
    container: alike(given('container')[0] ?? '', csl['container-title'] ?? ''),
    volume: pages(given('volume')[0] ?? '').split(' ')[0] === pages(csl.volume ?? csl.issue ?? '').split(' ')[0],
    pages: pages(given('pages')[0] ?? '') === pages(csl.page ?? ''),
  };
}

/** The same people in the same order: their words are the same, and each label holds its family names in that order. */
function sameNames(labels: readonly string[], names: readonly CslName[]): boolean {
  const truth = fold(labels.join(' ; ').replace(ROLES, ''));
  const words = (text: string) => text.split(' ').sort().join(' ');
  if (words(truth) !== words(fold(names.map(written).join(' ')))) return false;
  let rest = 0;
  return names
    .map(({ family, literal }) => fold(family ?? literal ?? ''))
    .every((name) => {
      const at = ` ${truth} `.indexOf(` ${name} `, rest);
      rest = at + name.length;
      return at >= 0;
    });
}

// What labels hold beside the names: "In A. Quist and B. Falk (eds.)", "et al."
const ROLES =
  /\bet\.? al\b\.?|\b(?:and|und|y|e|et)\b|&|^[Ii]n:?\s|\(?\b(?:[Ee]ds?|[Ee]ditors?|Hrsg|Hg)\b\.?\)?|\b[Ee]d(?:ited)?\.? by\b/g;

function written({ literal, given, 'non-dropping-particle': particle, family, suffix }: CslName): string {
  return literal ?? [given, particle, family, suffix].filter(Boolean).join(' ');
}

function sameYear(label: string | undefined, csl: CslItem): boolean {
  const year = /\d{4}/.exec(yearOf(csl) ?? '')?.[0];
  const labelled = label === undefined ? undefined : (/\d{4}/.exec(label)?.[0] ?? label);
  // What stands for a year ("in press") is no year of four digits.
  return year === (/^\d{4}$/.test(labelled ?? '') ? labelled : undefined);
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9ß]+/g, ' ')
    .trim();
}

/** Whether at most 15 in 100 characters differ, by edit distance. */
function alike(a: string, b: string): boolean {
  const [s, t] = [a, b].map((words) => fold(words).replace(/^(?:in|en|dans) /, '')) as [string, string];
  if (s === '' || t === '') return s === t;
  let row = Array.from({ length: t.length + 1 }, (_, i) => i);
  for (let i = 1; i <= s.length; i++) {
    const next = [i];
    for (let j = 1; j <= t.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (s[i - 1] === t[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[t.length]! <= 0.15 * Math.max(s.length, t.length);
}
