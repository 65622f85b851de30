/**
 * Answers whether an offset lies inside a URL, an e-mail address or the name of a file: capitals inside them are no
 * short forms. Ask in the order of the text; the text is looked at once.
 */
export function addressFinder(text: string): (offset: number) => boolean {
  let start = 0;
  let end = 0;
  let isAddress = false;
  return (offset) => {
    if (offset < start || offset >= end) {
      // What lies before the last stretch is not looked at again.
      const floor = offset >= end ? end : 0;
      start = offset;
      while (start > floor && !isBreak(text.charCodeAt(start - 1))) start--;
      end = offset + 1;
      while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
      isAddress = ADDRESS.test(text.slice(start, end));
    }
    return isAddress;
  };
}

/**
 * What only an address holds: `https://`, `www.`, `name@host`, `new_report`, `report.pdf`, `usinfo.state.gov`, `GOV.UK`; behind a
 * bracket in it `=NHB.PORTS&df`, `=1.1&q=QUAYS`.
 */
const ADDRESS =
  /:\/\/|www\.|@|\w_\w|^=[\w.%-]{1,200}&\w|\.(?:gov|com|org|net|edu|mil|int|pdf|html?|php|aspx?|docx?|gob)(?!\w)|[A-Z]{2}\.(?:COM|ORG|NET|GOV|EDU|EU|UK)(?!\w)/;

/** Whether the character ends an address: white space, a bracket, a quotation mark. */
function isBreak(code: number): boolean {
  return code <= 34 || BREAKS.has(code);
}

const BREAKS: ReadonlySet<number> = new Set([...'()[]<>{}|“”\u00a0'].map((character) => character.charCodeAt(0)));
