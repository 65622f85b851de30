import { INSTITUTION, PERIODICAL, PLACE, PUBLISHER, REGION } from './words';

/** "Boulder", "New York and London", "La Jolla", "Washington", "CA", "Mexico"; not "New York Times". */
export function isPlace(words: string): boolean {
  if (REGION.test(words)) return true;
  const known = PLACE.test(words) && words.split(/\s+/).length <= 5 && lowerCaseShare(words) === 0;
  return known && !INSTITUTION.test(words) && !PUBLISHER.test(words) && !PERIODICAL.test(words);
}

/** The share of words in lower case, small connecting words left out: high in a title in sentence case. */
export function lowerCaseShare(words: string): number {
  const long = words.match(/[A-Za-zÀ-ɏ]{4,}/g) ?? [];
  return long.length === 0 ? 0 : long.filter((word) => /^[a-zß-ÿ]/.test(word)).length / long.length;
}
