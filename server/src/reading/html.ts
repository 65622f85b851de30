/** Tells which lines of HTML open a row, each asked once, in order; the paragraphs of an item go on with it. */
export function rowsOfHtml(first: string): (line: string) => boolean {
  let inItem = false;
  let underHeading = false;
  const opens = (line: string): boolean => {
    const isRest = inItem && PARAGRAPH.test(line);
    inItem = (inItem || ITEM.test(line)) && !line.includes('</li>');
    const isFirst = underHeading || (TAG.test(line) && !isRest);
    underHeading = levelOfHtml(line) !== undefined;
    return isFirst;
  };
  opens(first);
  return opens;
}

/** The level of a heading that is all of a line. */
export function levelOfHtml(line: string): number | undefined {
  const level = HEADING.exec(line)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** `  <dd>Harbor Pilots’` */
const TAG = /^\s{0,40}</;

/** `  <li id="fn1">` */
const ITEM = /^\s{0,40}<li\b/i;

/** `<p>`, `</p>`, `</li>` */
const PARAGRAPH = /^\s{0,40}<(?:p\b|\/p>|\/li>)/i;

/** `<h2 id="pilots">Pilots</h2>` */
const HEADING = /^\s{0,3}<h([1-6])(?:\s[^<>]{0,300})?>.{1,400}<\/h\1>\s*$/i;
