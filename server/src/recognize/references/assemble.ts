import type { Span } from '../../text/span';
import type { CslItem, CslName } from '../csl';
import type { Reference, ReferencePart } from '../mentions';
import type { Announced } from './announced';
import type { Contributors } from './contributors';
import type { DateFound } from './dates';
import type { Detail } from './details';
import type { Elsewhere } from './elsewhere';
import { type FieldSpans, fieldsOf, wordsOf } from './fields';
import type { Head } from './head';
import { yearInAddress } from './issued';
import type { Label } from './labels';
import type { Print } from './print';
import type { Segment } from './segments';
import { typeOf } from './type';

/** Everything that was read of one reference. */
export interface Reading {
  readonly print: Print;
  readonly head: Head;
  readonly contributors: readonly Contributors[];
  readonly details: readonly Detail[];
  readonly date: DateFound | undefined;
  readonly segments: readonly Segment[];
  /** One for each segment. */
  readonly labels: readonly Label[];
  readonly elsewhere: Elsewhere | undefined;
  readonly announced: Announced | undefined;
}

/** The reference that the reading amounts to. */
export function assemble(reading: Reading): Reference {
  const { print, head, details, elsewhere, announced } = reading;
  const fields = fieldsOf(reading);
  const aliases = head.aliases.filter((alias) => alias.length > 1);
  const cited = details.findLast((detail) => detail.kind === 'page');
  return {
    span: { start: print.start, end: print.end },
    csl: itemOf(reading, fields),
    parts: partsOf(reading, fields),
    ...(cited && { locator: { label: 'page', value: cited.value, span: cited.at } }),
    ...(head.repeatsAuthor && { repeatsAuthor: true }),
    ...(aliases.length > 0 && { aliases }),
    ...(elsewhere && { inCollectionOf: { name: elsewhere.name, span: elsewhere.span } }),
    ...(announced && { announcedTitle: { title: announced.title, span: announced.span } }),
  };
}

function itemOf(reading: Reading, fields: FieldSpans): CslItem {
  const { print, head, details, date } = reading;
  const value = (kind: Detail['kind']) => details.find((detail) => detail.kind === kind)?.value;
  const address = print.addresses[0];
  const words = (field: keyof FieldSpans) => {
    const span = fields[field];
    return span && wordsOf(reading, span);
  };
  const item: Omit<CslItem, 'type'> = defined({
    author: head.role === 'author' && head.names.length > 0 ? head.names : undefined,
    editor: editorsOf(reading),
    translator: peopleOf(reading, 'translator')?.names,
    issued: date?.issued ?? (address && yearInAddress(address.url)?.issued),
    title: words('title'),
    'container-title': words('container-title'),
    'collection-title': words('collection-title'),
    publisher: words('publisher'),
    'publisher-place': words('publisher-place'),
    volume: value('volume'),
    issue: value('issue'),
    page: value('first') ?? value('page'),
    edition: value('edition'),
    URL: address ? (address.doi ? undefined : address.url) : print.linked[0]?.target,
    DOI: address?.doi,
  });
  return { type: typeOf(print.text.slice(print.start, print.end), item, date), ...item };
}

function partsOf(reading: Reading, fields: FieldSpans): Reference['parts'] {
  const { print, head, details, date } = reading;
  const at = (kind: Detail['kind']) => details.find((detail) => detail.kind === kind)?.at;
  const address = print.addresses[0];
  const { 'collection-title': _, ...titles } = fields;
  const parts: Partial<Record<ReferencePart, Span | undefined>> = {
    editor: peopleOf(reading, 'editor')?.at,
    translator: peopleOf(reading, 'translator')?.at,
    ...(head.at && { [head.role]: { start: head.at.start, end: head.at.end } }),
    issued: date?.span,
    ...titles,
    volume: at('volume'),
    issue: at('issue'),
    page: at('first') ?? at('page'),
    URL: address?.doi ? undefined : address?.at,
    DOI: address?.doi ? address.at : undefined,
  };
  return defined(parts);
}

function peopleOf({ contributors, head }: Reading, role: Contributors['role']): Contributors | undefined {
  return contributors.find((found) => found.role === role && (found.names.length > 0 || head.names.length > 0));
}

/** Those at the head where they edited the whole, or where "ders. (Hrsg.)" points back at them. */
function editorsOf(reading: Reading): readonly CslName[] | undefined {
  const { head } = reading;
  const found = peopleOf(reading, 'editor')?.names;
  if (head.names.length === 0) return found;
  return head.role === 'editor' || found?.length === 0 ? head.names : found;
}

/** Without the fields that hold nothing. */
function defined<Fields extends object>(fields: Fields): { [K in keyof Fields]: Exclude<Fields[K], undefined> } {
  const held: Partial<Fields> = {};
  for (const field of Object.keys(fields) as (keyof Fields)[]) {
    const value = fields[field];
    if (value !== undefined && value !== '') held[field] = value;
  }
  return held as { [K in keyof Fields]: Exclude<Fields[K], undefined> };
}
