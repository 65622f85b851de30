import { foldName } from '../../recognize/folded-name';

/** The words of a heading or an announcement that say something, as stems: `threats` and `threat` are one. */
export function wordsOf(text: string): string[] {
  return [
    ...new Set(
      foldName(text)
        .split(' ')
        .filter((word) => word.length > 2 && !SMALL.has(word))
        .map(stem),
    ),
  ];
}

/** How many words of `wanted` stand among `words`. */
export function sharedWords(wanted: readonly string[], words: readonly string[]): number {
  return wanted.filter((word) => words.includes(word)).length;
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s)$/, '') : word;
}

const SMALL: ReadonlySet<string> = new Set(
  'the and for with from that this these those their its our his her not are was were has have had will would might may each what how why which into over about some any all los las del una uno con por para que sus como der die das und den dem des mit von les des une dans pour sur avec'.split(
    ' ',
  ),
);
