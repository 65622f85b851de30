import { judgeFrontLine } from '../reading/front';
import { isPersonName } from '../reading/person-names';
import type { CslDate, CslItem, CslName } from '../recognize/csl';
import { findDates } from '../recognize/references/dates';
import { readPeople } from '../recognize/references/people';
import { withoutEnding } from '../text/endings';
import type { Flow } from '../text/flow';
import { singleSpaced } from '../text/white-space';
import type { FrontMatter } from './front-matter';
import { rememberingLast } from './remembering';

/**
 * What a paper says of itself, as a work that others cite: by its front matter, its title page and its cover sheet.
 * What is not sure is left out; undefined where no more than a title is left.
 */
export function readSelf(frontMatter: FrontMatter, flows: readonly Flow[]): CslItem | undefined {
  const front = frontOf(flows);
  const title = frontMatter.title ?? front.title;
  const author = frontMatter.author ?? front.author;
  const issued = frontMatter.date ?? front.issued;
  const DOI = frontMatter.doi ?? front.doi;
  const URL = frontMatter.source;
  if (!DOI && !URL && !(title && (author || issued))) return undefined;
  return {
    type: 'document',
    ...(author && { author }),
    ...(issued && { issued }),
    ...(title && { title }),
    ...(DOI && { DOI }),
    ...(URL && { URL }),
  };
}

/** The people that a line names; undefined where it does not read like names and nothing else. */
export function peopleIn(line: string): readonly CslName[] | undefined {
  const text = singleSpaced(line.trim().replaceAll('\n', '; ')).replace(/^by /i, ''); // "by Ann Lee"
  return isPersonName(text) ? readPeople(text, 0, text.length, text.length)?.names : undefined;
}

interface TitlePage {
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly doi?: string;
}

function frontOf(flows: readonly Flow[]): TitlePage {
  const end = flows.findIndex(({ kind }) => kind === 'paragraph');
  const front = (end < 0 ? flows : flows.slice(0, end)).slice(0, LONGEST_FRONT);
  return readFront(front.filter(({ kind }) => LINES.has(kind)));
}

const readFront = rememberingLast(titlePage, (front) => front.flatMap(({ kind, text }) => [kind, text]));

function titlePage(front: readonly Flow[]): TitlePage {
  const at = front.findIndex(({ kind }) => kind === 'title');
  const lines = front.map(({ text }) => withoutEnding(text, '\\').trim());
  const behind = at < 0 ? lines : lines.slice(at + 1);
  const subtitle = at >= 0 && isSubtitle(behind) ? behind[0] : undefined;
  const author = labeled(lines, AUTHOR_LABEL, peopleIn) ?? authorsIn(subtitle ? behind.slice(1) : behind);
  const issued = labeled(lines, DATE_LABEL, dateIn) ?? dateOf(behind) ?? dateOf(lines.slice(0, Math.max(at, 0)));
  const doi = labeled(lines, DOI_LABEL, (words) => /^10\.\d{4,9}\/[^\s|]{1,200}/.exec(words)?.[0]);
  return {
    ...(at >= 0 && { title: subtitle ? `${lines[at]}: ${subtitle}` : lines[at]! }),
    ...(author && { author }),
    ...(issued && { issued }),
    ...(doi && { doi }),
  };
}

/** A cover sheet and a title page take no more lines. */
const LONGEST_FRONT = 40;

const LINES: ReadonlySet<Flow['kind']> = new Set<Flow['kind']>(['title', 'byline', 'heading']);

/** Between the title and the author's name stands the subtitle. */
function isSubtitle([first = '', second = '']: readonly string[]): boolean {
  return judgeFrontLine(first) === 'title' && authorsIn([second]) !== undefined;
}

/** The names right behind the title, one or several a line, an affiliation behind the comma. */
function authorsIn(lines: readonly string[]): readonly CslName[] | undefined {
  const names: CslName[] = [];
  for (const line of lines) {
    const people = peopleIn(line) ?? (names.length === 0 ? peopleIn(line.split(',', 1)[0]!) : undefined);
    if (!people) break;
    names.push(...people);
  }
  return names.length > 0 ? names : undefined;
}

/** The date that stands on a line of its own, else the only year that the lines give: `North American Papers 5 (2010)`. */
function dateOf(lines: readonly string[]): CslDate | undefined {
  const own = lines.find((line) => judgeFrontLine(line) === 'date');
  if (own) return dateIn(own);
  const dates = lines.flatMap((line) => findDates(line, 0, line.length)).map(({ issued }) => issued);
  const years = new Set(dates.map((date) => date['date-parts']?.[0]?.[0]));
  return years.size === 1 ? dates[0] : undefined;
}

function dateIn(words: string): CslDate | undefined {
  return findDates(words, 0, words.length)[0]?.issued;
}

/** What stands behind a label such as `Author(s): `, on a line of its own or between bars. */
function labeled<Found>(
  lines: readonly string[],
  label: RegExp,
  read: (words: string) => Found | undefined,
): Found | undefined {
  for (const line of lines) {
    const words = label.exec(line)?.[1];
    const found = words === undefined ? undefined : read(words.trim());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Author(s): Lee, Ann`, `Autor: Ana Solís` */
const AUTHOR_LABEL = /^(?:authors?|author\(s\)|autor(?:es|as|a|en)?|auteurs?):\s{0,3}([^|]{1,200})/i;

/** `Publication Date: 04/15/2026`, `Report: GAO-05-927 | Published: 2005-09-01` */
const DATE_LABEL = /\b(?:date|published|fecha|datum):\s{0,3}([^|]{1,60})/i;

/** `DOI: 10.16995/lefou.9`, `doi: https://doi.org/10.1/x` */
const DOI_LABEL = /\bdoi:\s{0,3}(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\S{1,200})/i;
