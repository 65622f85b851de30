import type { Builder } from './builder';

/** Whether what has been read ends in a word that a line end cut: `in-` before `terim`; `US-` before `Mexico` is not. */
export function isCutWord(builder: Builder, next = ''): boolean {
  return /[a-zß-öø-ÿ]/.test(next) && builder.endsWith(/[a-zß-öø-ÿ]{2}-$/);
}

/** Behind the end of an emphasis, where converters set each line apart: ` *tives` behind `*detec-*`. */
export const NEXT_LINE = /^ [*_]{1,3}([a-zß-öø-ÿ])/;
