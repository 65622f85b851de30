import type { CslItem, CslName } from '../../recognize/csl';
import { cleanDate } from './clean-date';

/**
 * The part of CSL data that Ibid reads, whoever wrote it: a program's JSON, a person's YAML, a converter. What is of
 * another kind than CSL asks for is left out.
 */
export function cleanItem(data: unknown): CslItem {
  const item = asRecord(data);
  const fields: Record<string, unknown> = { type: text(item.type) ?? 'document' };
  for (const role of ['author', 'editor', 'translator']) fields[role] = people(item[role]);
  fields.issued = cleanDate(item.issued);
  for (const name of TEXTS) fields[name] = text(item[name]);
  fields.event = text(item['event-title'] ?? item.event);
  fields.page = text(item.page)?.replace(/\s?[–—‐]\s?|--+/g, '-');
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

const TEXTS = [
  'title',
  'container-title',
  'collection-title',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'edition',
  'genre',
  'URL',
  'DOI',
] as const;

/** A text or a number, without the markup that CSL allows in it: `<i>`, `<span class="nocase">`. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = value
    .replace(/<\/?(?:i|b|sub|sup|span)\b[^<>]{0,80}>/g, '')
    .replace(/ı(?=[\u0300-\u036f])/g, 'i') // TeX sets accents on an i without its dot
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain;
}

function people(value: unknown): readonly CslName[] | undefined {
  if (value === undefined || value === null) return undefined;
  const names = (Array.isArray(value) ? value : [value]).flatMap((name: unknown) => person(name) ?? []);
  return names.length > 0 ? names : undefined;
}

function person(value: unknown): CslName | undefined {
  const name = asRecord(value);
  const [family, given] = [text(name.family), text(name.given)];
  const literal = text(typeof value === 'string' ? value : name.literal);
  if (family === undefined && given === undefined) return literal === undefined ? undefined : { literal };
  // BibTeX's `{Port Authority}`, and its `others`, which stand for no one.
  if (given === undefined && family === 'others') return undefined;
  if (given === undefined && (family!.includes(' ') || /^[A-Z]{2,}$/.test(family!))) return { literal: family! };
  const particle = text(name['non-dropping-particle'] ?? name['dropping-particle']);
  const suffix = text(name.suffix);
  return {
    ...((family ?? given) && { family: family ?? given! }),
    ...(family && given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}
