import type { Pages } from './measures';

/** A journal, a gazette or a court's reports as lawyers cite them: volume, name, first page. */
export interface Reporter {
  readonly volume: string;
  readonly name: string;
  readonly pages: Pages;
}

/** The reporter that a printed reference names: `61 Harbor L. Rev. 880, 893`, `(2001) 5 Trust Studies 77`. */
export function reporterIn(printed: string): Reporter | undefined {
  const match = REPORTER.exec(printed) ?? BEHIND_YEAR.exec(printed);
  if (!match) return undefined;
  const [, volume = '', name = '', first = ''] = match;
  return { volume, name, pages: { first: Number(first), last: Number(first) } };
}

/** `61 Harbor L. Rev. 880`, `214 U.S. 87`, `91 Fed. Reg. 2642`: what stands between the numbers ends like a reporter. */
const REPORTER =
  /(?<![\d.,/:-])\b(\d{1,4}) ((?:[A-Z][A-Za-z.&’']{0,14} ){0,5}?(?:L\. ?J\.|L\. ?Rev\.|L\. ?Q\.|Rev\.|Fed(?:eral|\.) Reg(?:ister|\.)|Stat\.|U\.S\.(?:C\.)?|S\. ?Ct\.|F\. ?(?:2d|3d|Supp\.)|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?)) (\d{1,6})\b/;

/** `(2001) 5 Trust Studies 77`, as British lawyers cite a journal: year, volume, name, first page */
export const BEHIND_YEAR =
  /\(\d{4}\) (\d{1,4}) ((?:[A-Z][A-Za-z.&’']{0,20} (?:(?:of|and|the|for|in|on) ){0,2}){1,8})(\d{1,5})\b/;
