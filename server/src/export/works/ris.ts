import type { CslDate, CslItem, CslName } from '../../recognize/csl';
import { oneLine } from './entry-text';
import type { ExportedWork } from './work';

/**
 * The works as RIS (the tags of Reference Manager's specification of 2011). The format takes every comma in a name for
 * the end of a family name, those of an institution too.
 */
export function ris(works: readonly ExportedWork[]): string {
  return works.map(record).join('\r\n');
}

function record({ id, csl }: ExportedWork): string {
  const type = TYPES[csl.type] ?? 'GEN';
  const lines = [['TY', type] as const, ...fieldsOf(csl, type), ['ID', id] as const].flatMap(([tag, value]) =>
    value ? `${tag}  - ${oneLine(value)}\r\n` : [],
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** By CSL's types; what RIS has no type for is `GEN`. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  legislation: 'LEGAL',
  'paper-conference': 'CPAPER',
  personal_communication: 'PCOMM',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

function* fieldsOf(csl: CslItem, type: string): Iterable<readonly [tag: string, value: string | undefined]> {
  const [first, ...rest] = csl.page?.split(/ ?[-–—] ?/) ?? [];
  for (const name of csl.author ?? []) yield ['AU', nameOf(name)];
  for (const name of csl.editor ?? []) yield [type === 'BOOK' ? 'A3' : type === 'CHAP' ? 'A2' : 'ED', nameOf(name)];
  for (const name of csl.translator ?? []) yield ['A4', nameOf(name)];
  yield ['TI', csl.title];
  yield ['T2', csl['container-title']];
  yield ['T3', csl['collection-title']];
  yield ['PY', csl.issued && yearOf(csl.issued)];
  yield ['DA', csl.issued && dateOf(csl.issued)];
  yield ['VL', csl.volume];
  yield ['IS', csl.issue];
  yield ['SP', first];
  yield ['EP', rest.join('-')];
  yield ['ET', csl.edition];
  yield ['PB', csl.publisher];
  yield ['CY', csl['publisher-place']];
  yield ['M3', csl.genre];
  yield ['DO', csl.DOI];
  yield ['UR', csl.URL];
}

/** `Jennings, Edward T., Jr.` */
function nameOf({ literal, family, given, suffix, 'non-dropping-particle': particle }: CslName): string {
  const last = [particle, family].filter(Boolean).join(' ');
  if (literal !== undefined || last === '') return literal ?? given ?? '';
  return given || suffix || last.includes(' ')
    ? [last, given ?? '', suffix].filter((part) => part !== undefined).join(', ')
    : last;
}

function yearOf({ 'date-parts': parts, literal }: CslDate): string | undefined {
  return parts?.[0]?.[0]?.toString() ?? literal;
}

/** `2004/11/08/`; nothing where the year says it all. */
function dateOf({ 'date-parts': parts }: CslDate): string | undefined {
  const [year, month, day] = parts?.[0] ?? [];
  if (year === undefined || month === undefined) return undefined;
  return `${[year, month, day ?? ''].map((part) => String(part).padStart(part === '' ? 0 : 2, '0')).join('/')}/`;
}
