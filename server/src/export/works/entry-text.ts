/** Text as BibTeX writes it between braces: UTF-8, with the signs that TeX would take for its own written out. */
export function texText(words: string): string {
  return oneLine(words).replace(SPECIAL, (sign) => WRITTEN_OUT[sign]!);
}

/** A title: its words with a capital inside (`NAFTA`, `McAllen`, `U.S.`) keep it where a style asks for lower case. */
export function texTitle(title: string): string {
  return oneLine(title)
    .split(' ')
    .map((word) => (CAPITAL_INSIDE.test(word) ? texText(word).replace(CORE, '$1{$2}$3') : texText(word)))
    .join(' ');
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

// "NAFTA", "(U.S.-Mexico", "McAllen's": a capital behind another letter or behind a full stop
const CAPITAL_INSIDE = /[\p{L}.]\p{Lu}/u;

// What is protected is the word, without the signs around it: `({NAFTA}):`
const CORE = /^([^\p{L}\d\\]*)(.*[\p{L}\d}])([^\p{L}\d}]*)$/u;
