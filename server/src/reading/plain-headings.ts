import { withRanges } from '../text/ranges';
import { judgeFrontLine } from './front';
import { bare, type HeadingContext, SHORTEST_PROSE, startsProse } from './heading-context';
import { openness } from './openness';
import { SENTENCE_WORD } from './words';

/** A short line that is no sentence: "New security challenges.", "How much further should we go?" */
export function isPlainHeading(text: string, words: number): boolean {
  if (text.length > 95 || words > 14 || text.length < 4 || !CAPITAL_FIRST.test(text)) return false;
  if (/[,;:–—-]$/.test(text) || /\d{4}\)?\.?$|\d[–-]\d+$/.test(text) || /\b(?:https?|www)\b/.test(text)) return false;
  if ((/\d{4}/.test(text) && judgeFrontLine(text) === 'date') || isAcronymRow(text)) return false;
  if (/\?$/.test(text)) return words >= 3;
  if (SENTENCE_WORD.test(text) && !isTitleCase(text)) return false;
  if (/\.$/.test(text)) return words <= 9 && !text.includes(':') && !/[.!?]\s/.test(text);
  return !/[.!]$/.test(text) && !/\t/.test(text);
}

/** `What Was Left After the Wars.`: its long words have capitals, and so has the verb. */
function isTitleCase(text: string): boolean {
  return text.includes(' ') && !SMALL_WORD.test(text) && CAPITAL_VERB.test(text);
}

// ` left`, ` without`: a word of four letters and more in small letters
const SMALL_WORD = withRanges(/[\s-]\p{Ll}{4}/u);

// ` Was `, ` Can `
const CAPITAL_VERB =
  / (?:Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|Shall|Should|May|Might|Must|Does|Did|Do|Been)\b/;

/** A row of a list of abbreviations: "HSB Harbor Safety Board", the letters of the first word those of the others. */
function isAcronymRow(text: string): boolean {
  const [short = '', ...words] = text.split(' ');
  if (!/^[A-Z]{2,8}$/.test(short)) return false;
  return words.map((word) => /^[A-Z]/.exec(word)?.[0] ?? '').join('') === short;
}

/** Lists, addresses and verse are runs of short lines: one more behind a line, or two before it. */
export function isInRunOfShortLines(context: HeadingContext, index: number): boolean {
  const { lines, blocks } = context;
  const isShort = (i: number): boolean => {
    const other = blocks[i];
    return (
      other?.kind === 'paragraph' &&
      i >= context.firstBody &&
      context.isBody(i) &&
      other.span.end - other.span.start < 90 &&
      !/[.?!:]["”]?$/.test(lines.text.slice(other.span.start, other.span.end).trim())
    );
  };
  return isShort(index + 1) || (isShort(index - 1) && isShort(index - 2));
}

/** Whether two short lines alone stand between prose, and the second heads what follows: the first heads both. */
export function isAboveHeading(context: HeadingContext, index: number): boolean {
  const { blocks, lines } = context;
  const textOf = (i: number): string => {
    const { kind, span } = blocks[i] ?? {};
    return kind === 'paragraph' && span ? lines.text.slice(span.start, span.end) : '';
  };
  let last = index - 1;
  while (last > index - MOST_NOTES && last >= context.firstBody && !context.isBody(last)) last--;
  const [before, below, behind] = [textOf(last), bare(textOf(index + 1)), textOf(index + 2)];
  return (
    before.length > 2 * SHORTEST_PROSE &&
    openness(before) === 0 &&
    context.isBody(index + 1) &&
    isPlainHeading(below, below.split(' ').length) &&
    behind.length > 2 * SHORTEST_PROSE &&
    startsProse(behind)
  );
}

/** How many notes and other blocks may stand between a heading and the text before it. */
const MOST_NOTES = 12;

const CAPITAL_FIRST = withRanges(/^[¿¡"“]?\p{Lu}/u);
