import type { Reading } from '../reading/read';
import { FIRST_HEADING } from '../reading/words';
import { sourceSpans } from '../text/flow';
import { foldWords } from '../text/folding';
import { withRanges } from '../text/ranges';
import type { Heading } from './paper';

/**
 * The headings with their levels: the paper's title is 1, also where only front matter has it; headings set in one style
 * have one level.
 *
 * @param titleAbove what front matter gives for the title
 */
export function readOutline(reading: Reading, length: number, titleAbove: string | undefined): Heading[] {
  const levels = levelsOf(reading.headings, standsAbove(titleAbove, reading.headings));
  const numbers = new Set<string>();
  const headings = reading.headings.flatMap(({ flow }, i): Omit<Heading, 'sectionEnd'>[] => {
    if (flow.text === '') return [];
    const place = { flow, span: { start: 0, end: flow.text.length } };
    const spans = sourceSpans(place);
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    const number = numberOf(flow.text, numbers);
    if (number) numbers.add(number);
    return [{ level: levels[i]!, title: flow.text, place, span, ...(number && { number }) }];
  });
  return withEnds(headings, length);
}

/** Whether the title in front matter stands above several headings of the highest level, and none repeats it. */
function standsAbove(title: string | undefined, headings: Reading['headings']): boolean {
  if (title === undefined || headings.filter(({ level }) => level === 1).length < 2) return false;
  const words = foldWords(title);
  return headings.every(({ flow }) => foldWords(flow.text) !== words);
}

function levelsOf(headings: Reading['headings'], isTitledAbove: boolean): number[] {
  const marked = headings.filter(({ isTitle, level }) => !isTitle && level !== undefined);
  const hasTitle = isTitledAbove || headings.some(({ isTitle }) => isTitle);
  // `#` levels stand as they are, pushed below the title where they start as high as it does.
  const push = hasTitle && marked.some(({ level }) => level === 1) ? 1 : 0;
  // References and notes are sections of the whole paper, however they are set.
  const top = marked.length > 0 ? Math.max(hasTitle ? 2 : 1, Math.min(...marked.map(({ level }) => level! + push))) : 2;
  const styles: string[] = [];
  const sisters = new Map<string, string>();
  let last = marked[0] ? marked[0].level! + push : undefined;
  return headings.map(({ isTitle, level, style }, i) => {
    if (isTitle) return 1;
    if (level !== undefined) {
      last = level + push;
      return last;
    }
    if (style === 'section') return top;
    // Among headings with `#`, one without is their sister, unless it is a number in its section.
    if (last !== undefined) return last + (style.startsWith('run-in') ? 2 : style.startsWith('number') ? 1 : 0);
    // "1. The ports" behind "Introduction" is its sister.
    const before = headings[i - 1];
    if (styles.length === 1 && TOP_NUMBER.test(style) && opensPaper(before)) sisters.set(style, keyOf(before!.style));
    return levelOfStyle(sisters.get(style) ?? keyOf(style), styles);
  });
}

/** "Introduction", "Resumen": no part of it is a section of the paper. */
function opensPaper(heading: Reading['headings'][number] | undefined): boolean {
  return heading !== undefined && !heading.isTitle && FIRST_HEADING.test(heading.flow.text);
}

// "1. ", "II. ": of the paper, not of a section
const TOP_NUMBER = /^number-(?:arabic|roman)$/;

function keyOf(style: string): string {
  return style.startsWith('plain') ? 'plain' : style;
}

/** A style that was met before has its level again; a new one lies below what is open. */
function levelOfStyle(key: string, styles: string[]): number {
  const known = styles.indexOf(key);
  if (known >= 0) styles.length = known + 1;
  else styles.push(key);
  return 1 + Math.min(styles.length, DEEPEST);
}

/** A section ends where the next heading of its level or above stands. */
function withEnds(headings: readonly Omit<Heading, 'sectionEnd'>[], length: number): Heading[] {
  const ends: number[] = [];
  const open: number[] = [];
  for (const [i, { level, span }] of headings.entries()) {
    while (open.length > 0 && headings[open.at(-1)!]!.level >= level) ends[open.pop()!] = span.start;
    open.push(i);
  }
  return headings.map((heading, i) => ({ sectionEnd: ends[i] ?? length, ...heading }));
}

/** Styles that lie inside one another; more are a mark of damage. */
const DEEPEST = 3;

/** As the heading prints it; a number in a section whose own number is one of the `earlier`: `II.A` behind `II`. */
function numberOf(title: string, earlier: ReadonlySet<string>): string | undefined {
  const inner = INNER.exec(title);
  if (inner && earlier.has(inner[2]!)) return inner[1];
  return NUMBER.exec(title)?.slice(1).find(Boolean);
}

/** `II.A. Ferries`, `2.b) Buoys` */
const INNER = withRanges(/^((\d{1,2}|[IVX]{1,5}|[A-Z])(?:\.(?:\d{1,2}|[A-Za-z]))+)[.)]?\s+(?=\p{L})/u);

/** `2.1 Method`, `IV. The border`, `a) Defining agendas.`, `(4) Improve …`; not the letters of `U.S. ports` */
const NUMBER = withRanges(
  /^\(?(?:(\d{1,2}(?:\.\d{1,2})*)[.)]?|([IVX]{1,5})[.)]|([A-Za-z])[.)])\)?(?!\p{Lu}\.)\s*(?=\p{L})/u,
);
