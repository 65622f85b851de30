import { matchesOf } from '../../text/matches';
import { textBefore } from '../../text/text-before';
import { isSourceLine } from '../source-line';

/**
 * Whether what stands before `at` leads up to a citation: nothing, a bracket, the end of a sentence or clause, or words
 * such as `See also`, `compare`, `zitiert nach`.
 */
export function leadsUp(text: string, at: number): boolean {
  return at === 0 || LEAD.test(textBefore(text, at, 32));
}

/** Whether a word that introduces a citation ends at `at`: `See`, `zitiert nach`; no initial does: `Massard, D. S.` */
export function isIntroduced(text: string, at: number): boolean {
  const before = textBefore(text, at, 32);
  return INTRODUCTION.test(before) && !INITIAL.test(before);
}

// ` S.`, ` V.`: capitals of `s.` (siehe) and `v.` (vedi)
const INITIAL = /(?<![A-Za-zÀ-ɏ])[SV]\.,?$/;

/** Where the words before `at` begin that may name a work: behind the last thing that leads up to a citation. */
export function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_NAME);
  const last = matchesOf(CLAUSE, text.slice(from, at)).at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** Every offset before `end` at which the words of a citation may begin, in order. */
export function beginnings(text: string, end: number): number[] {
  const opens = OPENS.test(text.slice(0, 16)) && !isSourceLine(text) ? [{ start: 0, end: 0 }] : [];
  const words = text.slice(0, end);
  BEGINNING.lastIndex = 0;
  for (let lead = BEGINNING.exec(words); lead; lead = BEGINNING.exec(words))
    opens.push({ start: lead.index, end: lead.index + lead[0].length });
  // `See` in `. See Kern` begins nothing.
  return opens.filter((lead, i) => opens[i + 1]?.start !== lead.end).map((lead) => lead.end);
}

/** The words that name a work are no longer than this. */
const LONGEST_NAME = 160;

/** Words that introduce a citation, in the languages that Ibid reads; their first letter may be a capital. */
const INTRODUCING = [
  // English
  'see|see also|see generally|see,? e\\.g\\.|see eg|but see|but cf|but|accord|contra|compare|with|e\\.g\\.|eg|cf|also|again',
  'quoting|citing|following|(?:quoted|cited|reported|reprinted) (?:in|by|from)|in|by|from|than|especially|notably|per',
  // Spanish
  'véase(?: también| asimismo)?|véanse|también|asimismo|igualmente|compárese|confróntese|ver(?: también)?|vid|vide|según|como|citado (?:en|por)|por|en|con|cfr',
  // German
  'vgl\\.?(?: auch| dazu| nur)?|siehe(?: auch| dazu| nur)?|s\\.(?: auch)?|so(?: auch| schon)?|auch|ebenso|anders|dagegen|kritisch',
  'ferner|ähnlich|Ähnlich|grundlegend|ausführlich|zuletzt|nach|gegen|bei|mit|auf|zit\\. (?:nach|n\\.|in)|zitiert (?:nach|bei|in)|[Zz]um Folgenden|schon|etwa|statt vieler',
  // French
  "voir(?: aussi| notamment)?|comparer|comparez|selon|cité (?:dans|par)|d['’]après|dans|par|chez|aussi|contra :",
  // Portuguese and Italian
  'confira|conforme|segundo|apud|em|também|veja-se|vedi(?: anche)?|v\\.(?: anche)?|si veda|secondo|citat[oa] (?:in|da)|anche|confronta',
].join('|');

const WORDS = INTRODUCING.replace(
  /(^|\|)([a-zé])(?![^(]*\))/g,
  (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
);

// `; `, `(`, `. `, `: `, `— `, or `See also `, `and `, right before
const LEAD = new RegExp(`(?:^|[.;:(["“—–[]|(?<![A-Za-zÀ-ɏ])(?:${WORDS}|and|y|und|et|e)\\.?,?)[\\s*_]*$`);

const INTRODUCTION = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${WORDS})\\.?,?$`);

// The end of a sentence or of a clause. A full stop behind an initial or an abbreviation is none: `J. Kern`, `v. Oertel`.
const STOP =
  '[;([\\]—–?!]|(?<![A-ZÀ-Þ]|\\b(?:[DJSM]r|Mrs|St|[NnVv]o|[Vv]ol|al|u|v|d|n|p|pp|b|c|ob|op|art|cit|Co|Inc|Corp|Supp|Rev|Hrsg|Bd|Nr))\\.(?=\\s["“‘«„]?[A-ZÀ-Þ])';

const CLAUSE = new RegExp(
  `(?:(?:${STOP}|(?<=(?:^|\\s)[a-zß-ÿ]+):(?=\\s))|(?<![A-Za-zÀ-ɏ])(?:${WORDS})\\.?,?(?=\\s["“‘«„*]*[A-ZÀ-Þ]))[\\s*_]*`,
  'g',
);

/** Small words that stand inside names and titles. */
const PARTICLES =
  'the|for|and|del|las|los|des|della|delle|dei|degli|dos|das|der|die|dem|den|von|van|vom|und|zur|zum|les|aux|dans|sur|über';

// A clause, a word that introduces, or any other small word, with a capital, a number or a quotation mark behind
const BEGINNING = new RegExp(
  `(?:(?:${STOP}|:)|(?<![A-Za-zÀ-ɏ])(?:${WORDS}|and|y|und|et|e)\\.?,?(?=\\s)|(?<![A-Za-zÀ-ɏ'’])(?!(?:${PARTICLES})\\s)[a-zß-ÿ]{3,},?(?=\\s))[\\s*_]*(?=["“‘«„]?(?:(?:v\\.|von|van|de|der|den|la|las|los|da|di|du|zu|zur|zum)\\s){0,3}[A-ZÀ-Þ\\d])`,
  'g',
);

// A capital, a number, a quotation mark
const OPENS = /^["“‘«„]?(?:(?:v\.|von|van|de|der|den|la|las|los|da|di|du|zu|zur|zum)\s){0,3}[A-ZÀ-Þ\d]/;
