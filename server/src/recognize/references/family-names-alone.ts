import { wordsAt } from '../../text/matches';
import { isNoPerson } from './no-name';
import type { People } from './people';

/**
 * The people of a list that gives their family names alone, up to a year in brackets: "Falk, Quist y Solís (2008). …".
 * The last shows how the others are to be read: the second is no given name of the first.
 */
export function familyNamesAlone(text: string, start: number, limit: number): People | undefined {
  const list = wordsAt(FAMILY_NAMES, text, start);
  if (list === undefined || start + list.length > limit) return undefined;
  const names = list.split(JOINT);
  if (names.some(isNoPerson)) return undefined;
  return { names: names.map((family) => ({ family })), end: start + list.length, etAl: false, sure: true };
}

const NAME = `[A-ZÀ-Þ][a-zß-ɏḀ-ỿ'’]{1,30}(?:-[A-ZÀ-Þ][a-zß-ɏḀ-ỿ'’]{1,30})?`;

// "Falk, Quist y Solís" before " (2008)", ", (2008)"
const FAMILY_NAMES = new RegExp(
  String.raw`${NAME}(?:, ${NAME}){1,5},? (?:and|&|y|e|und|et) ${NAME}(?=,? \((?:1[5-9]|20)\d\d[a-z]?\))`,
  'y',
);

// ", ", " and ", ", & "
const JOINT = /,? (?:and|&|y|e|und|et) |, /;
