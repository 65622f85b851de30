/**
 * Whether what stands before `at` leads up to a citation: nothing, a bracket, the end of a sentence or clause, or words
 * such as `See also`, `compare`, `zitiert nach`.
 */
export function leadsUp(text: string, at: number): boolean {
  return at === 0 || LEAD.test(text.slice(Math.max(0, at - 32), at));
}

/** Whether a word that introduces a citation ends at `at`: `See`, `zitiert nach`. */
export function isIntroduced(text: string, at: number): boolean {
  return INTRODUCTION.test(text.slice(Math.max(0, at - 32), at));
}

/** Every offset between `from` and `to` at which the words of a citation may begin, in order. */
export function beginnings(text: string, from: number, to: number): number[] {
  const leads = [...text.slice(from, to).matchAll(LEADS)].map(({ 0: lead, index }) => ({
    start: from + index,
    end: from + index + lead.length,
  }));
  const opens = OPENS.test(text.slice(from, from + 4)) ? [{ start: from, end: from }, ...leads] : leads;
  // `See` in `. See Kern` begins nothing.
  return opens.filter(({ end }, i) => opens[i + 1]?.start !== end || opens[i + 1]?.end === end).map(({ end }) => end);
}

/** Where the words that name a work before `at` begin: behind the last thing that leads up to a citation. */
export function clauseStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_NAME);
  return beginnings(text, from, at).at(-1) ?? from;
}

/** The words that name a work are no longer than this. */
const LONGEST_NAME = 160;

/** Words that introduce a citation, in the languages that Ibid reads; their first letter may be a capital. */
const INTRODUCING = [
  'see', 'see also', 'see generally', 'see, e.g.', 'see eg', 'but see', 'but cf', 'but', 'accord', 'contra', 'compare',
  'with', 'e.g.', 'eg', 'cf', 'cfr', 'also', 'again', 'quoting', 'citing', 'following', 'quoted in', 'quoted by',
  'cited in', 'cited by', 'reported in', 'reprinted in', 'in', 'by', 'from', 'and', 'or', 'of', 'to', 'than', 'on',
  'véase', 'véanse', 'véase también', 'ver', 'ver también', 'vid', 'vide', 'según', 'como', 'citado en', 'citado por',
  'cit. por', 'por', 'en', 'con', 'de', 'y', 'también', 'contra',
  'vgl', 'vgl. auch', 'vgl. dazu', 'siehe', 'siehe auch', 'siehe dazu', 's', 's. auch', 'so', 'so auch', 'so schon',
  'auch', 'ebenso', 'anders', 'dagegen', 'kritisch', 'ferner', 'nach', 'gegen', 'bei', 'mit', 'auf', 'zit. nach',
  'zit. n', 'zitiert nach', 'zum folgenden', 'und', 'schon', 'etwa',
  'voir', 'voir aussi', 'voir notamment', 'selon', 'cité dans', 'cité par', 'dans', 'par', 'et', 'chez', 'aussi',
  'confira', 'conforme', 'segundo', 'apud', 'em', 'e', 'também', 'veja-se',
  'vedi', 'vedi anche', 'v', 'v. anche', 'si veda', 'secondo', 'citato in', 'cit. in', 'da', 'anche',
]; // biome-ignore format: a list to be read

const WORDS = [...new Set(INTRODUCING)]
  .sort((a, b) => b.length - a.length)
  .map((words) => `[${words[0]!.toUpperCase()}${words[0]}]${words.slice(1).replaceAll('.', '\\.')}`)
  .join('|');

// `; `, `(`, `. `, `: `, `— `, or `See also `, right before
const LEAD = new RegExp(`(?:^|[.;:(["“—–[]|(?<![A-Za-zÀ-ɏ])(?:${WORDS})\\.?,?)[\\s*_]*$`);

const INTRODUCTION = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${WORDS})\\.?,?$`);

// The same inside a text, with a capital, a number or a quotation mark behind. A full stop behind an initial or an
// abbreviation ends nothing: `J. Kern`, `v. Oertel`.
const LEADS = new RegExp(
  '(?:[;(\\[—–?!:]|(?<![A-ZÀ-Þ]|\\b(?:[DJSdjs]r|St|[NnVv]o|[Vv]ol|al|u|v|d|Co|Inc|Corp|Supp|Rev|Assn|Hrsg|Bd))\\.(?=\\s)|' +
    `(?<![A-Za-zÀ-ɏ])(?:${WORDS})\\.?,?(?=\\s))[\\s*_]*(?=["“‘«„]?[A-ZÀ-Þ\\d])`,
  'g',
);

// A capital, a number, a quotation mark
const OPENS = /^["“‘«„]?[A-ZÀ-Þ\d]/;
