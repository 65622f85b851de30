import { distance } from 'fastest-levenshtein';
import type { Acronym, Paper } from '../paper/paper';
import type { Place } from '../text/flow';
import { textBefore } from '../text/text-before';
import type { RuleLibrary } from './rule';

/**
 * Acronyms that are a slip for another: one letter away from one that the paper defines, five letters or more, used
 * once, and known nowhere else in the library. Each with the acronym that is meant.
 */
export function misspellings(paper: Paper, library: RuleLibrary): ReadonlyMap<Acronym, Acronym> {
  const slips = new Map<Acronym, Acronym>();
  const defined = paper.acronyms.filter(({ definitions, key }) => definitions.length > 0 && LETTERS.test(key));
  if (defined.length === 0) return slips;
  const byShortened = new Map<string, Acronym>();
  for (const acronym of defined) for (const form of shortened(acronym.key)) byShortened.set(form, acronym);
  for (const acronym of paper.acronyms) {
    const { key, uses, definitions, commonKnowledge } = acronym;
    if (uses.length !== 1 || definitions.length > 0 || commonKnowledge || !LETTERS.test(key)) continue;
    if (isQuoted(uses[0]!)) continue;
    const meant = shortened(key)
      .map((form) => byShortened.get(form))
      .find((other) => other && isSlip(key, other.key));
    if (meant && !isKnownElsewhere(key, paper, library)) slips.set(acronym, meant);
  }
  return slips;
}

/** Five letters or more and nothing else: COP26 and COP27 are two conferences. */
const LETTERS = /^[A-Z]{5,20}$/;

/** `“a CICIH”` among commissions called CICIG: what others call it is quoted letter by letter. */
function isQuoted({ flow, span }: Place): boolean {
  return OPENED.test(textBefore(flow.text, span.start, LONGEST_OPENING));
}

// `“`, `"a `, `«una `
const OPENED = /["“«](?:(?:an?|the|una?|el|la) )?$/;
const LONGEST_OPENING = 6;

/** One letter differs, is missing or is too many; not the first one, which nobody gets wrong, and not a plural. */
function isSlip(key: string, meant: string): boolean {
  if (key[0] !== meant[0] || key === `${meant}S` || `${key}S` === meant) return false;
  return distance(key, meant) === 1 || (key.length >= LONG && areSwapped(key, meant));
}

/** Two neighbors change places: DHSMRA for DSHMRA. In short acronyms both are often real: UNHCR and UNHRC. */
function areSwapped(key: string, meant: string): boolean {
  const at = Array.from(key).findIndex((letter, i) => letter !== meant[i]);
  const swapped = key.slice(0, at) + (key[at + 1] ?? '') + key[at] + key.slice(at + 2);
  return at >= 0 && swapped === meant;
}

const LONG = 6;

/** The word, and the word without each of its letters: two words one letter apart share one of these. */
function shortened(key: string): readonly string[] {
  return [key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))];
}

function isKnownElsewhere(key: string, paper: Paper, library: RuleLibrary): boolean {
  return library.acronyms(key).some((other) => other.paper.uri !== paper.uri);
}
