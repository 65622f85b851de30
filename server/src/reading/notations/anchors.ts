/**
 * The source of an expression for how the name of a note's place begins, before its number: `_ftn`, `fn`, `fn:`,
 * `footnote-`, `_edn`, `user-content-fn-`, `cite_note-`.
 */
export const NOTE_ANCHOR = '(?:_?(?:ftn|edn)|(?:user-content-)?fn[:-]?|(?:foot|end)notes?[-_:]?|note[-_:]?|cite_note-)';
