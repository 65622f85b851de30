/** Whether the UTF-16 code unit is white space as `\s` has it; what is no character (`NaN`) is none. */
export function isWhiteSpace(code: number): boolean {
  return code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && OTHERS.has(code)));
}

/** White space above U+00A0: the blanks of several widths, line and paragraph separators, the byte order mark. */
const OTHERS: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** The text with each run of white space made one blank. */
export function singleSpaced(text: string): string {
  return text.replace(RUN, ' ');
}

// What is no single blank already: `\n`, two blanks, a blank before a line's end
const RUN = /[^\S ]\s*| \s+/g;
