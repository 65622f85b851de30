import type { Span } from '../../text/span';

/** Where URLs, e-mail addresses and names of files stand: capitals inside them are no short forms. Sorted, apart. */
export function addressSpans(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  ADDRESS.lastIndex = 0;
  for (let sign = ADDRESS.exec(text); sign; sign = ADDRESS.exec(text)) {
    let start = sign.index;
    while (start > end && !isBreak(text.charCodeAt(start - 1))) start--;
    end = sign.index;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    spans.push({ start, end });
    ADDRESS.lastIndex = Math.max(end, sign.index + 1);
  }
  return spans;
}

/** What only an address holds: `https://`, `www.`, `name@host`, `new_report`, `report.pdf`, `usinfo.state.gov`. */
const ADDRESS = /:\/\/|www\.|@|\w_\w|\.(?:gov|com|org|net|edu|mil|int|pdf|html?|php|aspx?|docx?|gob)(?![\w])/g;

/** Whether the character ends an address: white space, a bracket, a quotation mark. */
function isBreak(code: number): boolean {
  return code <= 34 || BREAKS.has(code) || code === 0x201c || code === 0x201d;
}

const BREAKS: ReadonlySet<number> = new Set([...'()[]<>{}|'].map((character) => character.charCodeAt(0)).concat(0xa0));
