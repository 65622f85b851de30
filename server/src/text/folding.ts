// Ways to make words equal that are printed differently. (Names of people and bodies: `foldName` in recognize/folded-name.ts.)

/** Without accents: `México` is `Mexico`. */
export function withoutAccents(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFD').replace(ACCENTS, '');
}

/** Letters alone are made equal, without accents and small: `Co-operación` is `co-operacion`, `Weiß` is `weiss`. */
export function foldLetters(text: string): string {
  const lower = withoutAccents(text).toLowerCase();
  return lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower;
}

/** The same, but as long as the text, so that offsets hold: a ligature counts as its first letter. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  // One letter at a time, so that offsets stay the same.
  return Array.from({ length: lower.length }, (_, i) => lower[i]!.normalize('NFD')[0]!).join('');
}

/** Letters and what parts them are made equal, every punctuation a blank: `Co-operación, S.A.` is `co operacion s a`. */
export function foldWords(text: string): string {
  return foldLetters(text).replace(BETWEEN, ' ').trim();
}

const ASCII = /^[\0-\x7f]*$/;

// What `normalize('NFD')` parts from its letter: the accent in "é"
const ACCENTS = /[\u0300-\u036f]/g;

// What stands between words and is no single blank already: `, `, `-`
const BETWEEN = /[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g;
