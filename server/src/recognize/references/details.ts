import { isDigit } from '../../text/letters';
import { isMonth } from '../../text/months';
import type { Span } from '../../text/span';
import { type Print, trimmed } from './print';

/** A part of a reference that a pattern can tell: volume, issue, pages, edition. */
export interface Detail {
  /** `first` is the page where an article begins, which is no place that is cited. */
  readonly kind: 'volume' | 'issue' | 'first' | 'page' | 'edition' | 'extent';
  /** What it takes up, its label included: `pp. 58-59`. */
  readonly span: Span;
  /** `58-59` */
  readonly value: string;
  readonly at: Span;
  /** It says what it is: `pp. 58-59`, `vol. 3`; not a bare number at the end. */
  readonly labelled: boolean;
}

/** Volume, issue, pages and edition between `from` and the end of `print`, outside titles and addresses. */
export function findDetails(print: Print, from: number): readonly Detail[] {
  const found: Detail[] = [];
  const region = print.text.slice(from, print.end);
  const taken = takenBy(print, from);
  const numbered = hasFreeDigit(region, taken);
  for (const { pattern, spelled, needs } of PATTERNS) {
    if (!(numbered || spelled) || (needs && !region.includes(needs))) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(region); match; match = pattern.exec(region)) {
      const end = match.index + match[0].length;
      if (isTaken(taken, match.index, end)) continue;
      const details = detailsOf(match, from);
      if (details.length > 0) taken.fill(1, match.index, end);
      found.push(...details);
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The journal between its volume and an article's first page: `Harbor L. Rev.` */
export function journalAmong({ text }: Print, details: readonly Detail[]): Span | undefined {
  const first = details.findIndex(({ kind }) => kind === 'first');
  const volume = details[first - 1];
  if (volume?.kind !== 'volume') return undefined;
  return trimmed(text, volume.span.end, details[first]!.span.start);
}

/** For each character behind `from` whether a title, an address or a date has it. */
function takenBy({ end, quoted, italic, addresses, dates, accessed }: Print, from: number): Uint8Array {
  const taken = new Uint8Array(Math.max(0, end - from));
  const take = (span: Span) => {
    if (span.end > from) taken.fill(1, Math.max(0, span.start - from), span.end - from);
  };
  for (const spans of [quoted, italic, accessed]) spans.forEach(take);
  for (const found of [addresses, dates]) for (const { span } of found) take(span);
  return taken;
}

function hasFreeDigit(region: string, taken: Uint8Array): boolean {
  for (let at = 0; at < region.length; at++) if (taken[at] === 0 && isDigit(region.charCodeAt(at))) return true;
  return false;
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

function detailsOf(match: RegExpExecArray, from: number): readonly Detail[] {
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  const labelled = /^\W*[A-Za-zÀ-ɏ]{1,9}[.\s°º]/.test(match[0]);
  return KINDS.flatMap((kind) => {
    const value = match.groups?.[kind];
    if (!value || isMonth(value) || (kind === 'page' && !labelled && isYears(value, match.groups!))) return [];
    const start = span.start + match[0].lastIndexOf(value);
    return [{ kind, span, value: tidy(value), at: { start, end: start + value.length }, labelled }];
  });
}

const KINDS = ['volume', 'issue', 'first', 'page', 'edition', 'extent'] as const;

function tidy(value: string): string {
  return value.replace(/\s*[-‑–—]{1,2}\s*/g, '-').replace(/\.$/, '');
}

/** "2001-2006" is a term or a plan, not the pages, where no volume stands before it. */
function isYears(value: string, { volume }: Readonly<Record<string, string | undefined>>): boolean {
  return volume === undefined && /^(?:1[5-9]|20)\d\d\D+(?:(?:1[5-9]|20)\d\d|\d{1,2})$/.test(value);
}

interface Pattern {
  readonly pattern: RegExp;
  /** What has no digit of its own may match: "Third edition", "vol. IV". */
  readonly spelled?: true;
  /** Every match holds it. */
  readonly needs?: string;
}

// Strongest first; what one has taken the next ones leave alone. Where something must stand before it, the digit
// is asked for first: that is told sooner.
const PATTERNS: readonly Pattern[] = [
  // "61 Harbor L. Rev. 880, 893 (1983)", as lawyers cite a journal: before its name the volume, behind it the first page
  {
    needs: ' (',
    pattern:
      /(?=\d)(?<=[,.”"’*] )(?<volume>\d{1,4})(?= (?:[A-Z][A-Za-z.&’']{0,19} |(?:of|and|the|for|in|on) ){1,9}\d{1,5}(?:, [\d–-]{1,9})? \((?:1[5-9]|20)\d\d\))/g,
  },
  {
    needs: ' (',
    pattern:
      /(?=\d)(?<=[,.”"’*] \d{1,4} (?:[A-Z][A-Za-z.&’']{0,19} |(?:of|and|the|for|in|on) ){1,9})(?<first>\d{1,5})(?:, (?<page>\d{1,4}(?:[–-]\d{1,4})?))?(?= \((?:1[5-9]|20)\d\d\))/g,
  },
  // "2nd ed.", "Third edition", "2a edición", "3. Aufl.", "2. überarb. und erg. Auflage"
  {
    spelled: true,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?<edition>\d{1,2}(?:st|nd|rd|th|a|ª|e|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Rr]ev(?:ised|\.)|[Ss]egunda|[Pp]rimera|[Tt]ercera)\s(?:(?:[a-zäöü]{2,14}\.?,? ){0,4}(?:Aufl|Auﬂ)(?:age|\.)|ed\b\.?|edn\b\.?|[Ee]dition\b|[Ee]dici[óo]n\b|éd\.)/g,
  },
  // "368 pp.", "240 S.", "67p.", "2 vols."
  { pattern: /(?<![\d–-])(?<extent>\d{2,4} ?(?:pp?|págs?|S)|\d{1,2} vols?)\.?(?=[\s.,;)]|$)/g },
  // "pp. 137-162", "p.12", "pages 108-122", "págs. 3 y 6", "S. 29 - 68", "(pp. 1761–1800)", "S. 493 f."
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:pp?|PP?|[Pp]ages?|[Pp]gs?|[Pp]ágs?|[Pp]áginas?|S|[Ss]eiten?|Sp)(?:\.\s?|\s(?=\d))(?<page>[A-Z]?\d{1,5}(?:\s?[-‑–—]{1,2}\s?[A-Z]?\d{1,5})?(?:(?:, | and | y | & | und )(?:S\. |pp?\. )?[A-Z]?\d{1,4}(?:[-–]\d{1,5})?(?![\d.:/]))*(?:\s?ff?\b\.?)?)/g,
  },
  // ", at 11, ": a page as lawyers cite it
  { pattern: /(?=at |en )(?<=[,)] )(?:at|en) (?<page>\d{1,4}(?:[-–]\d{1,4})?)(?=[,.;]|$)/g },
  // "vol. 27, n° 4", "Vol. 4, Not. 2", "Volume 8, Issue 4", "Jg. 273, H. 1"
  {
    spelled: true,
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:[Vv]ol(?:umen?)?|v|[Bb]d|[Jj]g|[Jj]ahrgang|[Tt]omo|[Aa]ño|[Aa]nnée)\.?\s?(?<volume>\d{1,4}|[IVXLC]{1,7}\b)(?:\s?[,:;.]?\s?(?:[Nn](?:o|os|um|úm|r|umber|úmero|ot)?\.?\s?[°º]?|[Ii]ssue|H(?:eft)?\.?|[Nn]º|#)\s?(?<issue>\d{1,4}(?:[-–/]\d{1,4})?)(?![\d.]))?/g,
  },
  // "XIV, no. 2", "4, no. 2" behind a periodical's letters as well
  {
    needs: ', no. ',
    pattern:
      /(?=[IVXLC\d])(?<=[A-Za-zÀ-ɏ.’”"*)],?\s)(?<volume>\d{1,3}|[IVXLC]{1,7}), no\.\s(?<issue>\d{1,4}(?:[-–/]\d{1,4})?)(?![\d.]\d)/g,
  },
  // "No. 42", "Núm. 1367", "n° 4", "Nr. 12/2004", "Heft 3"
  {
    pattern:
      /(?<![A-Za-zÀ-ɏ.])(?:[Nn](?:o|um|úm|r|umber|úmero|ot)\.?|[Nn]\.|[Nn][°º]|[Ii]ssue|Heft|H\.|#)\s?[°º]?\s?(?<issue>\d{1,5}(?:[-–/]\d{1,3}(?!\d))?)(?![\d.]\d)/g,
  },
  // "2004;3(2):4-9", "3(2):4-9", "44 (3), 87–107", "5(1)/2009", "26(1-2)"
  {
    needs: '(',
    pattern:
      /(?<![\w.-])(?<volume>\d{1,4})\s?,?\s?\((?<issue>\d{1,4}(?:[-–/]\d{1,4})?)\)(?:\s?[:,.]?\s?(?:(?<page>[A-Z]?\d{1,5}(?:\s?[-‑–—]{1,2}\s?[A-Z]?\d{1,5})?)(?![\d/)])(?!\s?\())?)/g,
  },
  // "8:1 (Fall), 5-23"
  {
    needs: ':',
    pattern:
      /(?<![\w.:/-])(?<volume>\d{1,3}):(?<issue>\d{1,3})(?=\s?\([A-Z])(?:\s?\([A-Z][a-z]{2,9}\.?\)),?\s(?<page>\d{1,5}(?:[-–]\d{1,5})?)(?!\d)/g,
  },
  // "31.1 (2008)", "50: 3 (2015)"
  {
    needs: ' (',
    pattern: /(?=\d)(?<=[a-z.’”"*],?\s)(?<volume>\d{1,3})(?:\.|: ?)(?<issue>\d{1,3})(?= \((?:1[5-9]|20)\d\d\))/g,
  },
  // "XIV:4 (1994)"
  {
    needs: ':',
    pattern: /(?=[IVXLC])(?<=[a-z.’”"*],?\s)(?<volume>[IVXLC]{1,7}):(?<issue>\d{1,3})(?= \((?:1[5-9]|20)\d\d\))/g,
  },
  // "30:1: 16-20"
  {
    needs: ':',
    pattern: /(?=\d)(?<=[a-z.’”"*],?\s)(?<volume>\d{1,4}):(?<issue>\d{1,3}):\s?(?<page>\d{1,5}(?:[-–]\d{1,5})?)(?!\d)/g,
  },
  // "44, 3, 87–107", "28, 3/4"
  {
    needs: ', ',
    pattern:
      /(?=\d)(?<=[a-zÀ-ɏ.)’”"*],?\s)(?<volume>\d{1,4}),\s(?<issue>\d{1,3}(?:\/\d{1,3})?),\s(?<page>\d{1,5}\s?[-‑–—]{1,2}\s?\d{1,5})(?!\d)/g,
  },
  // ", 70, 335-345.", " 12: 1049–1064.", " 51:197–204", " 17 416 - 429", "ACM 38 39-41"
  {
    pattern:
      /(?=\d)(?<=[A-Za-zÀ-ɏ.)’”"*;:,]\s?)(?<![\d-])(?<volume>\d{1,4}[A-Z]?)(?:\s?[,:;]?\s|:)(?<page>[A-Z]?\d{1,5}\s?[-‑–—]{1,2}\s?[A-Z]?\d{1,5})(?![\d/)])/g,
  },
  // "Rev. Lett. 83, 3370 (1999)", "BMJ 2005, 330, 1347", "Harbor J 14: 508, 1988": a page where the article starts
  {
    pattern:
      /(?=[A-Z\d])(?<=[A-Za-z.],?\s|[A-Za-z.,] (?:19|20)\d\d[a-z]?, )(?<volume>[A-Z]?\d{1,4}[A-Z]?)(?:, |: )(?<page>[A-Z]?\d{2,5})(?=\.?\s*$|,? \(?(?:19|20)\d\d\b|\.? \[)/g,
  },
  // "J. Harb. Soc. A27 (2010) 268": before the bracket the volume, behind it the page
  { needs: ' (', pattern: /(?=[A-Z]?\d)(?<=[A-Za-z.] )(?<volume>[A-Z]?\d{1,4})(?= \((?:19|20)\d\d\),? [A-Z]?\d)/g },
  {
    needs: ' (',
    pattern: /(?=[A-Z]?\d)(?<=[A-Z]?\d \((?:19|20)\d\d\),? )(?<page>[A-Z]?\d{1,5}(?:[-–]\d{1,5})?)(?=[\s.,;(]|$)/g,
  },
  // "115/1998, S. 7", "47/2009" (issue and year), "17/1949"; "58/1, Seite 23", "5/6 (1994)"
  { needs: '/', pattern: /(?=\d)(?<=[a-zÀ-ɏ.)’”"*],?\s)(?<volume>\d{3})\/(?=(?:19|20)\d\d, (?:S|pp?)\.)/g },
  { needs: '/', pattern: /(?=\d)(?<=[a-zÀ-ɏ.)’”"*],?\s)(?<volume>\d{1,2}(?:[-–]\d{1,2})?)\/(?=(?:19|20)\d\d\b)/g },
  {
    needs: '/',
    pattern: /(?=\d)(?<=[a-zÀ-ɏ.)’”"*],?\s)(?<volume>\d{1,3})\/(?<issue>\d{1,2})(?=,? (?:\(|S\.|Seite|pp?\.))/g,
  },
  // "(5): 1-58", "(730018):1–19"
  { needs: '):', pattern: /\((?<issue>\d{1,6})\):\s?(?<page>\d{1,5}[-–—]\d{1,5})/g },
  // ", 337–345.", ": 1-23.", " 345-67", "(25–50)"; not a term in a title: "Wharf Life, 950-1100. Boston: Quay Press", nor "Working Paper 20-9"
  {
    pattern:
      /(?=[A-Z]?\d)(?<=[,:;.)(]\s?|\s)(?<![\d-]|\d\s|(?:Paper|Report|Brief|Notes?|Series)\s)(?<page>[A-Z]?\d{1,5}\s?[-‑–—]{1,2}\s?[A-Z]?\d{1,5})(?=\s*(?:$|[.,;)\]]))(?!(?<=\d{3}\s?[-‑–—]\s?\d{3,4})\. [A-ZÀ-Þ][A-Za-zÀ-ɏ., ]{2,30}: [A-ZÀ-Þ])/g,
  },
  // the last number: ", 140.", ", A1", ": 6.", ", 3 and 6."
  {
    pattern:
      /(?=[A-Z]?\d)(?<=[,:]\s?)(?<page>(?!(?:1[5-9]|20)\d\d\b)[A-Z]?\d{1,4}(?:(?:, | and | y | und )\d{1,4})?)(?=[.,;)]*\s*$)/g,
  },
  // "4(2)" is taken; a volume alone behind a title in italics: " 4," " 57."; not "Chapter 7", "das 19. Jahrhundert", "Ruling 1.122/2021"
  {
    pattern:
      /(?=\d)(?<=[a-zÀ-ɏ.)’”"*],?\s)(?<!\b(?:im|des|vom|der|dem|den|von|bis|zum|am|of|the|to|and|in|el|del|de|y|und|lange|frühen|späten|[Cc]hapter|[Kk]apitel|[Ss]ec\.|[Ss]ection|Art\.|Abs\.|Nr\.|Folge|Dokument|Part|Teil) )(?<volume>\d{1,4})(?=\s?(?:[,.;(]|$))(?!\.(?:\d{3}\/| Jahrhundert))/g,
  },
];
