import type { Reading } from '../reading/read';
import { sourceSpans } from '../text/flow';
import type { Heading } from './paper';

/** The headings with their levels: the paper's title is 1; headings set in one style have one level. */
export function readOutline(reading: Reading, length: number): Heading[] {
  const styles: string[] = [];
  const marked = reading.headings.filter((heading) => !heading.isTitle && heading.level !== undefined);
  // `#` levels stand as they are, pushed below the title where they start as high as it does.
  const top = Math.min(2, ...marked.map((heading) => heading.level!));
  let depth = 1;
  const flat = reading.headings.map((heading) => {
    const level = heading.isTitle
      ? 1
      : heading.level !== undefined
        ? heading.level + (top === 1 && hasTitle(reading) ? 1 : 0)
        : levelOf(heading.style, styles, depth);
    if (heading.level !== undefined && !heading.isTitle) styles.length = 0;
    depth = heading.isTitle ? 1 : heading.level !== undefined ? level : depth;
    const place = { flow: heading.flow, span: { start: 0, end: heading.flow.text.length } };
    const spans = sourceSpans(place);
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    const number = NUMBER.exec(heading.flow.text)?.slice(1).find(Boolean);
    return { level, title: heading.flow.text, place, span, ...(number && { number }) };
  });
  return flat
    .filter((heading) => heading.title !== '')
    .map((heading, i, all) => ({
      ...heading,
      sectionEnd: all.slice(i + 1).find((next) => next.level <= heading.level)?.span.start ?? length,
    }));
}

function hasTitle(reading: Reading): boolean {
  return reading.headings.some((heading) => heading.isTitle && heading.level === 1);
}

/** A style that was met before has its level again; a new one lies below what is open. */
function levelOf(style: string, styles: string[], depth: number): number {
  const key = style.startsWith('plain') || style === 'section' ? 'plain' : style;
  const known = styles.indexOf(key);
  if (known >= 0) styles.length = known + 1;
  else styles.push(key);
  return depth + Math.min(styles.length, DEEPEST);
}

/** Styles that lie inside one another; more are a mark of damage. */
const DEEPEST = 3;

/** `2.1 Method`, `IV. The border`, `a) Defining agendas.`, `(4) Improve …` */
const NUMBER = /^\(?(?:(\d{1,2}(?:\.\d{1,2})*)[.)]?|([IVX]{1,5})[.)]|([A-Za-z])[.)])\)?\s*(?=\p{L})/u;
