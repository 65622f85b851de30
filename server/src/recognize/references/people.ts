import { wordsAt } from '../../text/matches';
import type { CslName } from '../csl';
import { familyNamesAlone } from './family-names-alone';
import { type Person, readPerson, type Shape } from './person';

/** A list of people as a reference names them. */
export interface People {
  readonly names: readonly CslName[];
  /** Behind the last name, "et al." included, its full stop left out. */
  readonly end: number;
  readonly etAl: boolean;
  /** Something shows that these are people and not the start of a title: initials, a conjunction, an inverted name. */
  readonly sure: boolean;
}

/**
 * Reads the people named at `start`: "Harlow, Edith M., Peter Quist, and Ana Solís", "P. J. Quist and
 * E. M. Harlow", "Smith J, Doe A", "DUMONT M., ROCHE P.", "Karl Anton Beyer/Walter Lang".
 * A list of full names without a conjunction could go on into a title ("Kai Brandt, Soziale Sicherheit"): only its
 * first name is taken, unless `closed` says that punctuation ends the names at that offset.
 */
export function readPeople(text: string, start: number, limit: number, closed?: number): People | undefined {
  const alone = familyNamesAlone(text, start, limit);
  if (alone) return alone;
  const read: Person[] = [];
  let confirmed = 0;
  let etAl = false;
  let at = start;
  let joint = '';
  let commas = false;
  while (at < limit && read.length < MOST_NAMES) {
    const first = read[0]?.shape;
    const person = readPerson(text, at, limit, first);
    if (!person || (first && !fits(person.shape, first, isConjunction(joint)))) break;
    if (read[0] && !alikeInitials(read[0], person)) break;
    if (wordsAt(commas ? GOES_ON : FUNCTION_WORD, text, person.end)) break;
    read.push(person);
    if (/[a-z&/;]/.test(joint) || isSure(person, read)) confirmed = read.length - 1;
    const others = wordsAt(ET_AL, text, person.end);
    if (others && person.end + others.length <= limit) {
      etAl = true;
      at = person.end + others.length;
      break;
    }
    const separator =
      wordsAt(SEPARATOR, text, person.end) ?? (read.length > 1 ? wordsAt(LOST_COMMA, text, person.end) : undefined);
    // What follows "and Ana Solís," is no further name.
    if (!separator || person.end + separator.length >= limit || (isConjunction(joint) && /^\s*,\s*$/.test(separator)))
      break;
    joint = separator;
    commas ||= /^,\s*$/.test(separator);
    at = person.end + separator.length;
  }
  if (read.length === 0) return undefined;
  const all = etAl || (closed !== undefined && closed - read.at(-1)!.end <= 3) || isClosedList(text, read);
  const kept = all ? read : read.slice(0, confirmed + 1);
  const sure = etAl || confirmed > 0 || kept.some((person) => person.initials || person.shape === 'inverted');
  return { names: kept.map(({ name }) => name), end: etAl ? at : kept.at(-1)!.end, etAl, sure };
}

/** "B. Kern, A Cold, Dark, and Windy Coast": where the first initials have full stops, a letter without is none. */
function alikeInitials({ name: first, shape }: Person, { name }: Person): boolean {
  return shape !== 'initials' || !first.given?.endsWith('.') || !/^[A-Z]$/.test(name.given ?? '');
}

/** A further name that no title could be: it has initials, or its family name is set in capitals like the first one's. */
function isSure(person: Person, read: readonly Person[]): boolean {
  return read.length > 1 && (person.initials || (person.shouted && read[0]!.shouted));
}

/** "Mole, Johanna, Jason Tar, Jon Wick, Petra Quist. Harbor Tides": three full names and more up to a full stop. */
function isClosedList(text: string, read: readonly Person[]): boolean {
  const further = read.slice(1);
  return (
    read[0]!.shape === 'inverted' &&
    further.length > 2 &&
    further.every(({ shape }) => shape === 'full') &&
    /^\. [A-ZÀ-Þ"“]/.test(text.slice(read.at(-1)!.end, read.at(-1)!.end + 3))
  );
}

function isConjunction(joint: string): boolean {
  return /[a-z&]/.test(joint);
}

// What goes on in lower case after a capitalized word is a title: "Harbor Orders of", "Cargo Inspection by"
const FUNCTION_WORD =
  / (?:of|for|on|by|to|the|into|from|at|as|or|de|del|para|von|der|des|zur|sur|with|without|versus|vs|under|between)\b/y;

// In a list with commas any word does but those that join people or say what they did: "Quist, Harbor Tides and Ports in times"
const GOES_ON =
  / (?:(?!(?:and|y|e|et|und|u|with|con|in|en|dans|eds?|edit|coords?|comps?|dir|hrsg|a cura|trans|forthcoming|otros|others)\b)[a-zß-ÿ]{2,}|(?:in|en|dans) [A-Za-zÀ-ɏḀ-ỿ])/y;

const MOST_NAMES = 60;

// " and ", ", and ", " & ", "; ", ", ", "/", " y ", " e ", " und ", " et ", ", … " where names are left out
const SEPARATOR =
  /\s{0,2}(?:,\s?(?:\. ?\. ?\.|…)\s{1,2}(?:& )?|[,;]?\s{0,2}(?:[Aa]nd|&|y|e|und|et|u\.|en colaboración con|with|con)\s{1,3}|[;,]\s{0,3}|\s?\/\s?|,?\s?[–—]\s?(?=[A-Z]\. ))/y;

// "Falk, H. |Quist, P.": the comma between two inverted names was lost.
const LOST_COMMA = /(?<=[A-Z]\.) (?=[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ'’-]{1,30}, [A-Z]\.)/y;

// ", et al.", " y otros", " u.a."
const ET_AL = /,?\s+(?:and |& )?(?:et\.? ?al\b\.?|y otros\b|and others\b|u\. ?a\.|et coll\.)/y;

/** Whether a name of this shape can go on a list that began with another. */
function fits(shape: Shape, first: Shape, joined: boolean): boolean {
  if (shape === first) return true;
  if (first === 'inverted') return shape !== 'single';
  if (first === 'full') return shape === 'initials' || shape === 'inverted';
  if (first === 'initials') return shape === 'full' && joined;
  return first === 'single' && shape === 'full';
}
