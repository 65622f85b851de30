import { referenceByPattern } from './reference-pattern';

/** Whether two printed references have one title and one year, as a regular expression reads them. */
export function sameTitleAndYear(a: string, b: string): boolean {
  const [one, other] = [a, b].map(referenceByPattern);
  return one!.title !== undefined && folded(one!.title) === folded(other!.title ?? '') && one!.year === other!.year;
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
