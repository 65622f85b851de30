import type { Lines } from '../text/lines';

/**
 * Whether each line of the text is a paragraph, as a word processor saves it: most of its long lines have another right
 * below them, and hardly a line is blank. Where blank lines part paragraphs a line may be a sentence, and wrapped text
 * has no long lines.
 */
export function linesAreParagraphs(lines: Lines): boolean {
  let long = 0;
  let followed = 0;
  let blank = 0;
  for (let line = 0; line + 1 < lines.count; line++) {
    const isFollowed = lines.endOf(line + 1) > lines.starts[line + 1]!;
    if (!isFollowed) blank++;
    if (!isLong(lines, line) || lines.text[lines.starts[line]!] === '|') continue;
    long++;
    if (isFollowed) followed++;
  }
  return followed >= FEWEST && followed >= long * MOST && blank <= long * MOST_BLANK;
}

const FEWEST = 5;
const MOST = 0.7;
const MOST_BLANK = 0.2;

/** Whether one of the lines is longer than a wrapped one, so that none of them is wrapped. */
export function hasLongLine(lines: Lines, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (isLong(lines, line)) return true;
  return false;
}

function isLong(lines: Lines, line: number): boolean {
  return lines.endOf(line) - lines.starts[line]! > LONGEST_WRAPPED;
}

/** In characters. */
const LONGEST_WRAPPED = 200;

/** Whether a line may open a paragraph: one in small letters, or an indented one, goes on with the line before. */
export function opensParagraph(line: string): boolean {
  return !GOES_ON.test(line);
}

const GOES_ON = /^[\sa-zß-ÿ]/;
