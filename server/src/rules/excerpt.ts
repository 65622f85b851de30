/** A stretch of a paper as a message quotes it: on one line, and no longer than a line. */
export function excerpt(text: string): string {
  // A line end with its indent: `\n  `
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

const LONGEST = 60;
