import type { Sample } from './samples';

/** Words in quotation marks that stand in another text letter by letter. */
export interface Quotation {
  readonly from: Sample;
  /** In `from`, between the quotation marks. */
  readonly start: number;
  readonly end: number;
  readonly to: Sample;
  readonly words: string;
  /** Whether the words stand in `to` from that offset on, whatever page break or markup stands before or in them. */
  standsAt(offset: number): boolean;
}

/**
 * Every quotation of five words or more that one of the texts takes from another, by the letters alone and without any
 * of the reading: what is not a letter does not count, so that a hyphen at a line's end or a lost accent mark in the way
 * of the words does not hide them.
 */
export function quotationsAmong(samples: readonly Sample[]): readonly Quotation[] {
  const letters = samples.map(({ text }) => lettersOf(text));
  return samples.flatMap((from): Quotation[] =>
    [...from.text.matchAll(/["“«]([^"“”«»]{15,400})["”»]/g)].flatMap(({ 1: words = '', index }): Quotation[] => {
      const quoted = lettersOf(words).text;
      const at = samples.findIndex((to, i) => to !== from && letters[i]!.text.includes(quoted));
      if (words.split(/\s+/).length < 5 || isTitle(words) || at < 0) return [];
      const first = letters[at]!.offsets[letters[at]!.text.indexOf(quoted)]!;
      const standsAt = (offset: number): boolean => offset === first;
      return [{ from, start: index + 1, end: index + 1 + words.length, to: samples[at]!, words, standsAt }];
    }),
  );
}

/** Most words of an English title have a capital. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/);
  return all.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > all.length;
}

/** The letters of a text in lower case, and the offset of each. */
function lettersOf(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const found = [...text.matchAll(/\p{L}/gu)];
  return { text: found.map(([letter]) => letter.toLowerCase()).join(''), offsets: found.map(({ index }) => index) };
}
