import { INSTITUTION, PERIODICAL, PLACE, PUBLISHER, REGION } from './words';

/** "Boulder", "New York and London", "La Jolla", "Washington", "CA", "Mexico"; not "New York Times". */
export function isPlace(words: string): boolean {
  if (!/^[A-Za-zÀ-ɏ]/.test(words)) return false;
  return placeAmong(
    words,
    lowerCaseShare(words),
    INSTITUTION.test(words) || PUBLISHER.test(words) || PERIODICAL.test(words),
  );
}

/** The same, where it is known how much is in small letters and whether the words name an institution or a source. */
export function placeAmong(words: string, plain: number, named: boolean): boolean {
  if (REGION.test(words)) return true;
  return !named && plain === 0 && PLACE.test(words) && words.split(/\s+/).length <= 5;
}

/** The share of words in lower case, small connecting words left out: high in a title in sentence case. */
export function lowerCaseShare(words: string): number {
  const long = words.match(/[A-Za-zÀ-ɏ]{4,}/g) ?? [];
  return long.length === 0 ? 0 : long.filter((word) => /^[a-zß-ÿ]/.test(word)).length / long.length;
}
