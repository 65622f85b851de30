import type { CslItem, CslName } from '../../recognize/csl';
import { wordsOf } from './words';

/** What a work is said to be, and the URIs of the papers and files that say so. */
export interface Saying {
  readonly csl: CslItem;
  readonly uris: ReadonlySet<string>;
}

/**
 * What most papers say of a work, field by field; where as many say otherwise, what the fuller reference says. A shorter
 * form agrees with all that goes on from it: a title with its subtitle, a year with its day. Only the type is that of the
 * fullest reference: it is not said anywhere, and follows from the fields that were told apart there.
 *
 * @param sayings never empty, the fullest first
 */
export function mostSaid(sayings: readonly Saying[]): CslItem {
  const [{ csl: fullest }] = sayings as readonly [Saying];
  if (sayings.length === 1) return fullest;
  const fields = new Set(sayings.flatMap(({ csl }) => Object.keys(csl) as (keyof CslItem)[]));
  const said = [...fields].map((field) => [field, field === 'type' ? fullest.type : mostSaidOf(field, sayings)]);
  return Object.fromEntries(said) as unknown as CslItem;
}

function mostSaidOf(field: keyof CslItem, sayings: readonly Saying[]): CslItem[keyof CslItem] {
  const given = sayings.filter(({ csl }) => csl[field] !== undefined);
  const [first, ...others] = given.map(({ csl }) => csl[field]!);
  if (others.every((value) => value === first)) return first;
  const signs = given.map(({ csl }) => signOf(csl[field]!));
  const saying = new Map<string, Set<string>>();
  for (const [index, sign] of signs.entries()) {
    const known = saying.get(sign) ?? new Set();
    for (const uri of given[index]!.uris) known.add(uri);
    saying.set(sign, known);
  }
  const agreeing = new Map([...saying.keys()].map((sign) => [sign, agreeingWith(sign, saying)]));
  const most = Math.max(...agreeing.values());
  return given[signs.findIndex((sign) => agreeing.get(sign) === most)]!.csl[field];
}

/** How many papers say just this, or less of the same. */
function agreeingWith(sign: string, saying: ReadonlyMap<string, ReadonlySet<string>>): number {
  const all = new Set(saying.get(sign));
  for (let end = sign.indexOf(' '); end >= 0; end = sign.indexOf(' ', end + 1)) {
    for (const uri of saying.get(sign.slice(0, end)) ?? []) all.add(uri);
  }
  return all.size;
}

/** What two ways to write one thing have in common: family names, the numbers of a date, the words of a text. */
function signOf(value: NonNullable<CslItem[keyof CslItem]>): string {
  if (typeof value === 'string') return wordsOf(value.slice(0, LONGEST)).join(' ');
  if ('length' in value) return value.map(nameOf).join(' ');
  return value['date-parts']?.map((parts) => parts.join(' ')).join(' ') ?? value.literal?.toLowerCase() ?? '';
}

function nameOf({ family, given, literal }: CslName): string {
  return wordsOf(family ?? literal ?? given ?? '').join('-');
}

/** UTF-16 units that are compared. */
const LONGEST = 1500;
