import { withRanges } from '../text/ranges';
import type { Span } from '../text/span';
import { isAbbreviationsHeading } from './abbreviations-heading';
import { bareNumberedHeadings } from './bare-numbered';
import { captionLabel, mayBeginWithLabel } from './captions';
import { bare, type HeadingContext, nextBody, SHORTEST_PROSE, startsProse } from './heading-context';
import { ENUMERATOR, isCapitals, isFirstBelow, numberStyle, setStyle } from './heading-styles';
import { lineAboveProse } from './line-above-prose';
import { isAboveHeading, isInRunOfShortLines, isPlainHeading } from './plain-headings';
import type { Block } from './structure';
import { FIRST_HEADING } from './words';

/** A heading that the author set without `#`. */
export interface GuessedHeading {
  readonly block: number;
  /** How it is set; headings of one style have one level. */
  readonly style: string;
  /** Its own words in the source; the rest of the block is text. */
  readonly span: Span;
  /** It is numbered and the first heading below it follows, or a caption: `4.1` or `Table 2` behind `4.` */
  readonly above?: boolean;
}

/** Finds the headings among lines without `#`: bold, italic, in capitals, numbered, or short lines that stand alone. */
export function guessHeadings(context: HeadingContext): GuessedHeading[] {
  const { blocks } = context;
  const found: GuessedHeading[] = [];
  const bareNumbered = bareNumberedHeadings(context);
  let inFigure = false;
  for (let index = context.firstBody; index < blocks.length; index++) {
    if (!context.isBody(index) || blocks[index]!.quoted) continue;
    const whole = bareNumbered.has(index)
      ? { block: index, style: `${STYLE_NUMBER}arabic`, span: blocks[index]!.span, above: true }
      : wholeBlock(context, index);
    inFigure =
      (!whole && isCaption(context, index)) || (inFigure && !isProse(context, index) && !isSource(context, index - 1));
    if (!whole) found.push(...insideBlock(context, index));
    else if (namesFigure(context, index)) continue;
    else if (!inFigure || nextBody(context, index)!.text.length > SHORTEST_PROSE || whole.above) found.push(whole);
  }
  return dropRuns(supported(found, context));
}

/** A caption: the short lines behind it may be the words of a figure. */
function isCaption({ lines, blocks }: HeadingContext, index: number): boolean {
  const { span } = blocks[index]!;
  const raw = lines.text.slice(span.start, Math.min(span.end, span.start + 120));
  return mayBeginWithLabel(raw) && isCaptionText(bare(raw));
}

/** `Source: …` below a table or figure ends it. */
function isSource({ lines, blocks }: HeadingContext, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && SOURCE.test(lines.text.slice(block.span.start, block.span.start + 16));
}

/** The line right behind a label alone, `**Table 1**`, is what the table is called. */
function namesFigure(context: HeadingContext, index: number): boolean {
  const { lines, blocks } = context;
  const before = blocks[index - 1];
  if (!before || !isCaption(context, index - 1)) return false;
  const label = captionLabel(bare(lines.text.slice(before.span.start, before.span.end)));
  return label?.caption === '' && label.kind !== 'annex' && label.kind !== 'appendix';
}

function isProse({ blocks }: HeadingContext, index: number): boolean {
  const { kind, span } = blocks[index]!;
  return kind === 'heading' || span.end - span.start > 2 * SHORTEST_PROSE;
}

/** `ANNEX A: INTERVIEWS` on a line of its own heads a section. */
function isCaptionText(text: string): boolean {
  const label = captionLabel(text);
  return label !== undefined && !(/^a(?:nnex|ppendix)$/.test(label.kind) && isCapitals(text));
}

/** `Annex 1. Data` before prose or a numbered list heads a section; before a table it is what the table is called. */
function headsAnnex(text: string, next: { block: Block; text: string }): boolean {
  const label = captionLabel(text);
  if (label?.kind !== 'annex' && label?.kind !== 'appendix') return false;
  if (next.block.bullet?.startsWith('1')) return true;
  return (
    next.block.kind === 'paragraph' &&
    next.text.length > SHORTEST_PROSE &&
    startsProse(next.text) &&
    !/\t| {3,}/.test(next.text) &&
    !isCaptionText(bare(next.text))
  );
}

/** `Appendix I: Methods 35`, `Appendix II: Staff 40` */
const ROW_OF_CONTENTS = /\s\d{1,3}$/;

/** A block that is nothing but a heading. */
function wholeBlock(context: HeadingContext, index: number): GuessedHeading | undefined {
  const { lines, blocks } = context;
  const block = blocks[index]!;
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.continuation) return undefined;
  const isOneLine = block.first === block.last;
  const raw = lines.text.slice(block.span.start, block.span.end);
  if (raw.length > 220 || (!isOneLine && block.last - block.first > 1)) return undefined;
  const heading = (style: string): GuessedHeading => ({ block: index, style, span: withBullet(context, block) });
  const text = bare(raw);
  if (text === '' || NEVER.test(text)) return undefined;
  const next = nextBody(context, index);
  if (!next) return undefined;
  if (isCaptionText(text)) {
    const isRow = !setStyle(raw) && ROW_OF_CONTENTS.test(text);
    return isOneLine && !isRow && headsAnnex(text, next) ? heading('annex') : undefined;
  }
  if (block.kind === 'item') {
    const above = isOneLine && isFirstBelow(`${block.bullet} `, numbered(next));
    return isOneLine && (above || isLoneNumber(context, index, next)) && text.length <= 200
      ? { ...heading(`${STYLE_NUMBER}${numberStyle(block.bullet!)}`), above }
      : undefined;
  }
  const enumerator = ENUMERATOR.exec(text);
  const above = enumerator !== null && (isFirstBelow(enumerator[0], numbered(next)) || isCaptionText(bare(next.text)));
  const words = text.split(' ').length;
  const set = setStyle(raw);
  if (set && words <= 22 && !isListish(text))
    return heading(enumerator ? `${STYLE_NUMBER}${numberStyle(enumerator[0])}` : set);
  if (
    enumerator &&
    isOneLine &&
    words <= 24 &&
    !/[;,:]$/.test(text) &&
    !SENTENCES.test(text) &&
    (next.text.length > SHORTEST_PROSE || above)
  )
    return { ...heading(`${STYLE_NUMBER}${numberStyle(enumerator[0])}`), above };
  if (!isOneLine) return undefined;
  if (isAbbreviationsHeading(text) || (text.endsWith(':') && FIRST_HEADING.test(text))) return heading('plain');
  if (isCapitals(text) && words <= 16) return heading('capitals');
  if (
    isPlainHeading(text, words) &&
    ((!isInRunOfShortLines(context, index) && next.text.length > SHORTEST_PROSE && startsProse(next.text)) ||
      isAboveHeading(context, index))
  )
    return heading(/[.]$/.test(text) ? 'plain-stop' : 'plain');
  return undefined;
}

/** A block's words with the number that Markdown takes for a list's. */
function numbered({ block, text }: { readonly block: Block; readonly text: string }): string {
  return bare(block.bullet ? `${block.bullet} ${text}` : text);
}

/** Headings that run into the text behind them, or stand at the end of a paragraph. */
function insideBlock(context: HeadingContext, index: number): GuessedHeading[] {
  const { lines, blocks } = context;
  const block = blocks[index]!;
  if (block.kind !== 'paragraph') return [];
  const raw = lines.text.slice(block.span.start, block.span.end);
  const found: GuessedHeading[] = [];
  const runIn = RUN_IN.exec(raw) ?? RUN_IN_DECIMAL.exec(raw);
  if (runIn && raw.length > runIn[0].length + 40) {
    found.push({
      block: index,
      style: `run-in-${numberStyle(runIn[1]!)}`,
      span: { start: block.span.start, end: block.span.start + runIn[0].trimEnd().length },
    });
  }
  for (const line of [FIRST_LINE.exec(raw), raw.endsWith('**') || raw.endsWith('__') ? LAST_LINE.exec(raw) : null]) {
    const text = line && bare(line[1]!);
    if (!text || NEVER.test(text) || captionLabel(text) || isListish(text)) continue;
    const start = block.span.start + line.index + line[0].indexOf(line[1]!);
    found.push({ block: index, style: 'bold-line', span: { start, end: start + line[1]!.length } });
  }
  const above = lineAboveProse(raw);
  if (
    above !== undefined &&
    !NEVER.test(above) &&
    !captionLabel(above) &&
    isPlainHeading(above, above.split(' ').length)
  )
    found.push({
      block: index,
      style: 'plain-line',
      span: { start: block.span.start, end: block.span.start + above.length },
    });
  const trailing = /[*_]\.?$/.test(raw.slice(-2)) ? TRAILING.exec(raw) : null;
  if (trailing && trailing.index > 40) {
    const start = block.span.start + trailing.index + trailing[1]!.length;
    found.push({
      block: index,
      style: `${STYLE_NUMBER}${numberStyle(ENUMERATOR.exec(bare(trailing[2]!))?.[0] ?? '1.')}`,
      span: { start, end: block.span.end },
    });
  }
  return found;
}

const STYLE_NUMBER = 'number-';

/** `a) Defining agendas. ` before its text */
const RUN_IN = withRanges(/^(\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\))\s+\p{Lu}[^.!?;:\n]{2,70}[.]\s+(?=\p{Lu})/u);
/** `*2.1. Harbors.* ` before its text */
const RUN_IN_DECIMAL = withRanges(
  /^[*_]{1,3}(\d{1,2}(?:\.\d{1,2}){1,2}\.?)\s+\p{Lu}[^*_\n]{2,70}[*_]{1,3}[.:]?\s+(?=["“¿]?\p{Lu})/u,
);
/** `**Findings**` on a line of its own, right above its text */
const FIRST_LINE = /^((\*\*|__)[^*\n:]{3,80}\2)[ \t\r]*\n(?=[^\n*]{40})/;
/** `**Abbreviations**` on a line of its own at the end of a paragraph */
const LAST_LINE = /(?<=[^\s*_][*_]?[ \t\r]{0,4}\n)[ \t]*((\*\*|__)[^*\n:]{3,80}\2)$/;
/** ` *2. Assign priority to cooperation*.` at the end of a paragraph */
const TRAILING = withRanges(/([.!?]["”]?\s{1,3})(([*_]{1,3})\(?\d{1,2}[.)]\s{0,2}\p{Lu}[^*\n]{5,150}\3\.?)$/u);
// `Source: `, `*Fuente:*`, `Quelle: `
const SOURCE = /^[*_(]{0,3}(?:Sources?|Fuentes?|Fontes?|Quellen?|Fonti)\s?\*{0,2}:/;
/** Lines that look like headings and are none. */
const NEVER = withRanges(
  /^(?:\d+|[ivxl]+|[a-z]{1,4}-?(?:\d{3,7}|\d{1,4}(?:-\d{1,6}){1,3})|page \d+|is[sb]n\b.*|source:.*|note:.*|fuente:.*|fonte:.*|quelle:.*|https?:.*|www\..*|[^\p{L}\d]+|.*\.{4,}.*|.*@.*|and|y)$|^["“].*["”]$|=/iu,
);

/** A list item that is the only one of its list, between paragraphs: a numbered heading. */
function isLoneNumber(context: HeadingContext, index: number, next: { block: Block; text: string }): boolean {
  const block = context.blocks[index]!;
  if (!/^\(?(?:\d|[a-zA-Z][.)])/.test(block.bullet ?? '')) return false;
  const before = context.blocks[index - 1];
  const after = context.blocks[index + 1];
  const adjacent = (other: Block | undefined): boolean =>
    other?.kind === 'item' && other.bullet !== undefined && /^\d/.test(other.bullet);
  return !adjacent(before) && !adjacent(after) && next.block.kind === 'paragraph' && next.text.length > SHORTEST_PROSE;
}

function isListish(text: string): boolean {
  return (
    /^(?:source|note|fuente|nota)\b/i.test(text) ||
    /[,;]$/.test(text) ||
    (/[.!]$/.test(text) && NEXT_SENTENCE.test(text) && text.length > 100)
  );
}

/** Weak styles count only where the paper uses them more than once. */
function supported(headings: readonly GuessedHeading[], context: HeadingContext): GuessedHeading[] {
  const uses = new Map<string, number>();
  for (const { style } of headings) uses.set(style, (uses.get(style) ?? 0) + 1);
  // "3. Link security to development" may have its `#` where its sisters lost theirs.
  if (context.blocks.some((block) => block.kind === 'heading' && startsWithNumber(context, block))) {
    uses.set(`${STYLE_NUMBER}arabic`, (uses.get(`${STYLE_NUMBER}arabic`) ?? 0) + 1);
  }
  return headings.filter(({ style }) => uses.get(style)! >= 2 || !WEAK.test(style));
}

/** Styles that a single line may have by chance. */
const WEAK = /^(?:plain-stop|bold-line|plain-line|run-in.*|number-(?:arabic|letter|small|roman))$/;

function startsWithNumber({ lines }: HeadingContext, { span }: Block): boolean {
  return /^\(?\d/.test(lines.text.slice(span.start, span.start + 2));
}

/** More than three italic, bold or plain lines in a row are verse or a list, not headings. */
function dropRuns(headings: readonly GuessedHeading[]): GuessedHeading[] {
  const kept: GuessedHeading[] = [];
  let run: GuessedHeading[] = [];
  const flush = (): void => {
    kept.push(
      ...run.filter(({ style }) => run.length <= 3 || (style !== 'italic' && style !== 'plain' && style !== 'bold')),
    );
    run = [];
  };
  for (const heading of headings) {
    if (run.length > 0 && heading.block > run.at(-1)!.block + 1) flush();
    run.push(heading);
  }
  flush();
  return kept;
}

/** The heading's place with its number: the bullet that Markdown takes for a list's belongs to it. */
function withBullet(context: HeadingContext, block: Block): Span {
  if (!block.bullet) return block.span;
  const start = context.lines.text.lastIndexOf(block.bullet, block.span.start);
  return { start: start >= context.lines.starts[block.first]! ? start : block.span.start, end: block.span.end };
}

// `Revive the pairs. A pair costs …`: a paragraph that is numbered
const SENTENCES = withRanges(/[a-z]{2}[.!?]\s+\p{Lu}.*[.!?]$/u);

const NEXT_SENTENCE = withRanges(/[.!?]\s+\p{Lu}/u);
