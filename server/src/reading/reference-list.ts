import type { Lines } from '../text/lines';
import { withRanges } from '../text/ranges';
import type { Block } from './structure';

/**
 * First block of the list, where a text is nothing but a list of references: the back matter of a volume, kept in a file
 * of its own under a title that says anything or nothing. Undefined for every other text.
 */
export function referenceListStart(
  lines: Lines,
  blocks: readonly Block[],
  furniture: ReadonlySet<number>,
): number | undefined {
  const texts = blocks.flatMap(({ kind }, index) => (TEXT.has(kind) && !furniture.has(index) ? [index] : []));
  // A word about the list may stand before it.
  const first = texts.slice(0, MOST_BEFORE + 1).findIndex((index) => isEntry(lines, blocks[index]!));
  if (first < 0) return undefined;
  const listed = texts.slice(first).filter((index) => isEntry(lines, blocks[index]!));
  const named = listed.filter((index) => HEAD.test(textOf(lines, blocks[index]!)));
  const isList = listed.length >= FEWEST && listed.length * 5 >= (texts.length - first) * 4;
  return isList && named.length * 3 >= listed.length * 2 ? listed[0] : undefined;
}

const TEXT = new Set<Block['kind']>(['paragraph', 'item']);

/** Paragraphs before the first entry. */
const MOST_BEFORE = 2;

/** Entries; fewer may be anything. */
const FEWEST = 3;

/** UTF-16 units: a paragraph that is longer and names somebody first is no entry. */
const LONGEST = 1200;

/** Whether what stands under a heading, up to the next that is no deeper, is a list of references by the look of its entries. */
export function isListOfReferences(lines: Lines, blocks: readonly Block[], heading: number): boolean {
  const { level = 0 } = blocks[heading]!;
  let entries = 0;
  let others = 0;
  for (let index = heading + 1; index < Math.min(blocks.length, heading + MOST_LOOKED_AT); index++) {
    const block = blocks[index]!;
    if (block.kind === 'heading' && block.level! <= level) break;
    if (!TEXT.has(block.kind)) continue;
    if (isEntry(lines, block) && HEAD.test(textOf(lines, block))) entries++;
    else others++;
  }
  return entries >= FEWEST && entries >= 4 * others;
}

/** In blocks. */
const MOST_LOOKED_AT = 24;

/** Whether a paragraph has what every entry has. */
function isEntry(lines: Lines, block: Block): boolean {
  if (block.span.end - block.span.start > LONGEST) return false;
  const words = textOf(lines, block);
  return DATED.test(words) && PRINTED.test(words) && OPENING.test(words);
}

/** The text of a block, without the number that an entry bears. */
function textOf({ text }: Lines, { span: { start, end } }: Block): string {
  return text.slice(start, end).replace(NUMBER, '');
}

/** `[12] `, `12. `, `12bis. ` */
const NUMBER = /^\\?\[?\d{1,3}(?:bis|ter|[a-z])?\\?[\].)]\s{1,4}/;

/** A name, a title in italics or quotation marks, a dash for the author above: `Ruiz`, `*Ports*`, `———.`, `(CIPO` */
const OPENING = withRanges(/^[*_“"«‘(\s]{0,3}(?:\p{Lu}|[-–—_]{2}|(?:\p{Ll}{1,3}\s){1,2}\p{Lu})/u);

/** Authors as only entries name them, surname or initials first, or an institution and a year. */
const HEAD = withRanges(
  new RegExp(
    [
      String.raw`^[*_\s]{0,3}(?:[-–—_]{2,6}[.,\s]`, // `———. 2004.`
      String.raw`\([A-Z][A-Z&]{1,12}[,) ]`, // `(CIPO & COMARI 2004) `
      // `Ruiz, Ana`, `de la Torre Ruiz, A.`, `Stone P, Moss C.`
      String.raw`(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30}){0,2}(?:,\s\p{Lu}|\s\p{Lu}{1,3}[.,])`,
      String.raw`(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’'-]{1,30}[,\s]`, // `P. Stone and C. Moss`
      // `World Bank. 2017.`, `Ministry of Ports (MP) (2016)`
      String.raw`\p{Lu}[\p{L}&’'-]*(?:\s[\p{L}&’'-]{1,30}){0,9}(?:\s\([A-Z]{2,10}\))?[.,]?\s\(?(?:1[5-9]|20)\d\d[a-z]?[).])`,
    ].join('|'),
    'u',
  ),
);

/** `2004`, `2004a`, `forthcoming`, `n.d.`, `s.f.`, `o. J.` */
const DATED = /\b(?:1[5-9]|20)\d\d[a-z]?\b|forthcoming|in press|n\.d\.|s\.f\.|o\. ?J\./i;

/** What is printed of a work: italics, quotation marks, `Boston: Quay Press`, `12(3)`, `9:1-8`, `pp. 3-20`, `vol. 3`, an address */
const PRINTED = withRanges(
  /[*_]\p{L}|[“”„«"]|\p{L}: \p{Lu}|\d ?\(\d{1,3}\)|\d:\d|\bpp?\. ?\d|\bvol\. ?\d|https?:|www\.|\bdoi\b/iu,
);
