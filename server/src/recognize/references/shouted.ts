import type { CslName } from '../csl';
import type { Reference } from '../mentions';
import { findAnnounced } from './announced';
import type { Clause } from './clauses';
import { namesInstitution } from './hints';
import { readPeople } from './people';
import type { Print } from './print';

/**
 * A book as American law reviews cite it, author and title in small capitals, of which a converter leaves capitals:
 * `ANN LEE, THE PRICE OF A PIER 78 (1951)`, `HARBOR BOARD, PIERS AND PILOTS 61–63 (2d ed. 2017)`. A report has who
 * published it and its number as well: `ANN LEE, CONG. RSCH. SERV., R2113, PIERS IN BRIEF ii (2018)`.
 */
export function readShouted(print: Print, { start, end, signal }: Clause): Reference | undefined {
  const words = print.text.slice(start, Math.min(end, start + LONGEST));
  if (!SHOUTED.test(words)) return undefined;
  const found = BOOK.exec(words);
  if (!found || !SHOUTED.test(found[3]!)) return undefined;
  const { 0: whole, 1: by = '', 2: report = '', 3: title = '', 4: page, 5: year = '' } = found;
  const at = start + by.length + 2 + report.length;
  const issued = start + whole.length - 1 - year.length;
  const announced = findAnnounced(print.text, start + whole.length, end);
  const pageAt = at + title.length + whole.slice(by.length + 2 + report.length + title.length).indexOf(page ?? '');
  return {
    span: { start, end: start + whole.length },
    csl: {
      type: 'book',
      author: authors(by),
      title,
      issued: { 'date-parts': [[Number(year)]] },
    },
    parts: {
      author: { start, end: start + by.length },
      title: { start: at, end: at + title.length },
      issued: { start: issued, end: issued + year.length },
    },
    ...(page && { locator: { label: 'page', value: page, span: { start: pageAt, end: pageAt + page.length } } }),
    ...(announced && { announcedTitle: announced }),
    ...(signal && { signal }),
  };
}

/** In characters. */
const LONGEST = 320;

/** Two words in capitals, the cheap sign. */
const SHOUTED = /[A-ZÀ-Þ]{3,}[ ,]+(?:[A-ZÀ-Þ&\d.]{1,12}[ ,]+){0,3}[A-ZÀ-Þ]{3,}/;

// The author, a report's number behind who published it, the title, the page, and in the bracket at the end the year
const BOOK =
  /^([A-ZÀ-Þ][A-ZÀ-Þ.&’' -]{3,120}), ((?:[A-Z][A-Z.’' ]{2,40}, )?[A-Z]{1,4}-?\d[\d-]{3,12}, )?([A-ZÀ-Þ\d][^a-zß-ÿ()]{5,200}?)(?:,? (\d{1,4}(?:[–-]\d{1,4})?|[ivxl]{1,6}(?:[–-][ivxl]{1,6})?))? \((?:[^()\d]{0,40}|\d[a-z]{1,2} ed\. )(\d{4})\)/;

/** `ANN LEE & TOM POE` as they are called; an institution as it is printed. */
function authors(by: string): readonly CslName[] {
  if (namesInstitution(by)) return [{ literal: by }];
  const named = by.replace(/[A-ZÀ-Þ]{2,}/g, (word) => word[0] + word.slice(1).toLowerCase());
  const people = readPeople(named, 0, named.length, named.length);
  return people && people.end === named.length ? people.names : [{ literal: by }];
}
