/** Text as BibTeX writes it between braces: UTF-8, with the signs that TeX would take for its own written out. */
export function texText(words: string): string {
  return oneLine(words).replace(SPECIAL, (sign) => WRITTEN_OUT[sign]!);
}

/**
 * A title: readers and styles write English titles in lower case, with a capital at the start and behind a colon, except
 * for what stands in braces. Since nobody can say which capitals are those of names, every word that they might change
 * keeps its own: `The {Need} to {Share}`, `La charola: {una} historia`.
 */
export function texTitle(title: string): string {
  const words = oneLine(title).split(' ');
  return words.map((word, index) => (mayChange(word, words[index - 1]) ? inBraces(word) : texText(word))).join(' ');
}

function mayChange(word: string, before: string | undefined): boolean {
  if (before === undefined) return CAPITAL_INSIDE.test(word);
  return CAPITAL.test(word) || (/[:?!]$/.test(before) && /\p{Ll}/u.test(word));
}

/** The word, without the signs around it: `({NAFTA}):` */
function inBraces(word: string): string {
  return texText(word).replace(/^([^\p{L}\d\\]*)(?=[\p{L}\d\\])(.*[\p{L}\d}])([^\p{L}\d}]*)$/u, '$1{$2}$3');
}

/** An item of a list: `and` would begin the next one. */
export function texListItem(words: string): string {
  return / and /i.test(oneLine(words)) ? `{${texText(words)}}` : texText(words);
}

/** An address: its signs stand as they are, but for those that would end the field or begin a command. */
export function texAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** The words with each run of white space as one blank. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

const SPECIAL = /[&%$#_{}~^\\]/g;

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  // Not \{ and \}: BibTeX counts braces, and does not see the stroke before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

// "Share", "(Mexico)", "O'Neil's"
const CAPITAL = /\p{Lu}/u;

// "NAFTA", "U.S.", "Results-Oriented", "McAllen's": behind the first letter
const CAPITAL_INSIDE = /^\P{L}*\p{L}.*\p{Lu}/u;
