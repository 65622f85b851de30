import type { CslDate, CslItem } from '../../recognize/csl';
import { bibtexNames } from './bibtex-names';
import { texAddress, texListItem, texText, texTitle } from './entry-text';
import type { ExportedWork } from './work';

/**
 * The works as BibTeX in UTF-8, with the entry types that BibTeX itself knows, so that every reader of the format takes
 * them. What only BibLaTeX has (a whole date, a translator) stands beside. Keys are the works' ids.
 */
export function bibtex(works: readonly ExportedWork[]): string {
  return works.map(entry).join('\n');
}

function entry({ id, csl }: ExportedWork): string {
  const type = typeOf(csl);
  const lines = fieldsOf(csl, type).flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []));
  return `@${type}{${keyOf(id)},\n${lines.join('')}}\n`;
}

/** A key must not have what ends it. */
function keyOf(id: string): string {
  return id.replace(/[\s,{}()="#%\\~']+/g, '-');
}

/** A part of something else must say so: readers of the format give no other entry a container. */
function typeOf({ type, 'container-title': container }: CslItem): string {
  const own = TYPES[type] ?? 'misc';
  return container === undefined || PARTS.has(own) ? own : 'incollection';
}

const PARTS: ReadonlySet<string> = new Set(['article', 'incollection', 'inproceedings']);

/** By CSL's types; what BibTeX has no type for is `misc`. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** Where each type keeps who brought the work out; `publisher` for all others. */
const PUBLISHERS: Readonly<Record<string, string>> = { techreport: 'institution', phdthesis: 'school' };

function fieldsOf(csl: CslItem, type: string): readonly (readonly [string, string | undefined])[] {
  const { issued, publisher, genre } = csl;
  return [
    ['author', csl.author && bibtexNames(csl.author)],
    ['title', csl.title && texTitle(csl.title)],
    [type === 'article' ? 'journal' : 'booktitle', csl['container-title'] && texTitle(csl['container-title'])],
    ['editor', csl.editor && bibtexNames(csl.editor)],
    ['translator', csl.translator && bibtexNames(csl.translator)],
    ['year', issued && texText(yearOf(issued))],
    ['date', issued && dateOf(issued)],
    ['pubstate', issued?.literal?.toLowerCase() === 'forthcoming' ? 'forthcoming' : undefined],
    ['volume', csl.volume && texText(csl.volume)],
    ['number', csl.issue && texText(csl.issue)],
    ['pages', csl.page && pagesOf(csl.page)],
    ['edition', csl.edition && texText(csl.edition)],
    ['series', csl['collection-title'] && texTitle(csl['collection-title'])],
    [PUBLISHERS[type] ?? 'publisher', publisher && texListItem(publisher)],
    ['address', csl['publisher-place'] && texListItem(csl['publisher-place'])],
    // Without one, styles would call every report a technical report, and every thesis a PhD thesis.
    ['type', genre ? texText(genre) : KINDS[type]],
    ['eventtitle', csl.event && texText(csl.event)],
    ['doi', csl.DOI && texAddress(csl.DOI)],
    ['url', csl.URL && texAddress(csl.URL)],
  ];
}

const KINDS: Readonly<Record<string, string>> = { techreport: 'Report', phdthesis: 'Thesis' };

/** The year, else the words that stand for it: `forthcoming`. */
function yearOf({ 'date-parts': parts, literal }: CslDate): string {
  return parts?.[0]?.[0]?.toString() ?? literal ?? '';
}

/** `2004-11-08`, `2004/2006`; nothing where the year says it all. */
function dateOf({ 'date-parts': parts = [], circa }: CslDate): string | undefined {
  if (parts.length < 2 && (parts[0]?.length ?? 0) < 2 && !circa) return undefined;
  const sign = circa ? '~' : '';
  const day = ([year = 0, ...rest]: readonly number[]) =>
    [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-') + sign;
  return parts.length > 0 ? parts.map(day).join('/') : undefined;
}

/** `1--23, 45` */
function pagesOf(page: string): string {
  return texText(page).replace(/(?<=[\p{L}\d]) ?[-–—]{1,3} ?(?=[\p{L}\d])/gu, '--');
}
