import { withRanges } from '../text/ranges';
import { isCaption, type Layout } from './layout';
import { bracket } from './notations/bracket';
import { linked } from './notations/linked';
import { openness, startsLower } from './openness';
import type { OpenNote, Page } from './page';
import type { Block } from './structure';

/**
 * Whether a block without an opening goes on with the note before: it stands in a list of notes, or the note was cut
 * by a page break and this is its rest. Where no rule parts foot and body and both are open, the note's rest comes
 * first.
 */
export function goesOnWithNote(layout: Layout, index: number, page: Page): boolean {
  const block = layout.blocks[index]!;
  if (!page.note || block.kind === 'heading') return false;
  if (index >= layout.endNotes || layout.sections.kinds[index] === 'notes') return !layout.headings.has(index);
  // A link back, or `[12]`, alone on its line: the words of the note follow.
  if (page.note.length === 0 && ALONE.has(page.note.notation)) return page.inFoot;
  if (page.note.notation === 'pandoc')
    return page.inFoot && (INDENT.test(layout.lines.textOf(block.first)) || isBehindPageHead(layout, index, page));
  if (page.note.openness === 0 || isCaption(layout.lines, block)) return false;
  const isRest = startsLower(rawOf(layout, block));
  if (page.footOpens) return isRest || page.note.openness === 2 || nextNoteFollows(layout, index, page.note.label);
  // Where rules part the feet, text between a page's head and the next note stands in a foot that lost its rule.
  if (isRest && layout.footRule && page.broken && nextNoteFollows(layout, index, page.note.label)) return true;
  // `vol. 8, pp. 401-` and, behind the next page's head, `422, and the sources named there.`
  if (!isRest && isCutHere(layout, index, page, page.note)) return true;
  if (isRest && isWordCut(layout, index, page, page.note)) return true;
  // A foot without a rule begins in mid-sentence, while the sentence of the body has ended: behind a running head nothing
  // else does.
  const bodyEnds = page.note.openness === 2 && page.body?.openness === 0;
  if (isRest && bodyEnds && (page.broken || nextNoteFollows(layout, index, page.note.label))) return true;
  // Right behind a body that is cut as well, with nothing between, the next note's neighbor is the foot's first line.
  if (isRest && page.note.breaksOff && !page.broken && nextNoteFollows(layout, index, page.note.label)) return true;
  if (!isRest || !(page.inFoot || isRestOfTwo(rawOf(layout, block), page))) return false;
  if (!page.body || page.body.openness === 0) return true;
  return bodyMayFollow(layout, index) && !isRestAfter(layout, index, page.note.label);
}

/** `  See also` below `[^1]: …` */
const INDENT = /^(?: {2,}|\t)/;

/** Whether a page's head alone parts the block from a note that it cut in mid-sentence, while the body has ended. */
function isBehindPageHead(layout: Layout, index: number, { note, body }: Page): boolean {
  return (
    layout.furniture.blocks.has(index - 1) &&
    note?.openness === 2 &&
    (body?.openness ?? 0) === 0 &&
    startsLower(rawOf(layout, layout.blocks[index]!))
  );
}

/** Whether note and body both break off before a page's head, behind which a sentence ends: the first rest is the note's. */
function isRestOfTwo(raw: string, { broken, note, body }: Page): boolean {
  return broken && note?.openness === 2 && body?.openness === 2 && openness(raw) === 0;
}

/** The notations whose mark may stand on a line of its own above the note. */
const ALONE: ReadonlySet<string> = new Set([linked.name, bracket.name]);

/**
 * Whether a note breaks off in mid-word, as the body does not, and the block is the rest: it stands before the next note,
 * or the body goes on behind it.
 */
function isWordCut(layout: Layout, index: number, { body, broken }: Page, note: OpenNote): boolean {
  if (!note.endsInHyphen || body?.endsInHyphen) return false;
  // In the foot of the next page the body stands right before it.
  if (nextNoteFollows(layout, index, note.label)) return true;
  return broken && body?.openness === 2 && bodyMayFollow(layout, index) && !isRestAfter(layout, index, note.label);
}

/** Whether the shorter block behind this one, or its first line, is the rest, right before the next note: the page's body is this one. */
function isRestAfter(layout: Layout, index: number, label: string): boolean {
  let next = index + 1;
  while (layout.furniture.blocks.has(next)) next++;
  const [block, behind] = [layout.blocks[index]!.span, layout.blocks[next]?.span];
  const opening = layout.openingsOf.get(next)?.[0];
  if (behind && opening && opening.span.start > behind.start) {
    const { text } = layout.lines;
    // What only says the end of this block once more is no rest.
    const isRepeated = text.slice(block.start, block.end).endsWith(text.slice(behind.start, opening.span.start).trim());
    return !isRepeated && Number(opening.label) === Number(label) + 1;
  }
  if (!behind || behind.end - behind.start > block.end - block.start) return false;
  return nextNoteFollows(layout, next, label);
}

/** Whether a note breaks off before a block that does not start in mid-sentence to the eye: with a number or a name. */
function isCutHere(layout: Layout, index: number, page: Page, note: OpenNote): boolean {
  const startsWithNumber = /^\d/.test(rawOf(layout, withBullet(layout, layout.blocks[index]!)));
  if (!page.broken || !(note.breaksOff || startsWithNumber)) return false;
  if (startsWithNumber && note.endsInRange) return true;
  if (nextNoteFollows(layout, index, note.label)) return true;
  return note.breaksOff && page.inFoot && page.body?.openness === 2 && bodyMayFollow(layout, index);
}

/**
 * Whether text right above a page's first note, in the same block, is the rest of the note before: that was cut in
 * mid-sentence, and the page's body stands above.
 */
export function isRestAboveNotes(raw: string, { broken, note, body }: Page): boolean {
  return !broken && note?.openness === 2 && raw.length < 300 && (body?.openness === 2 || /^[a-z\d]/.test(raw));
}

/** Whether a paragraph goes on with the body text before: that was cut, and this can be its rest. */
export function goesOnWithBody(raw: string, { body, broken }: Page): boolean {
  if (!body || body.openness === 0) return false;
  if (startsLower(raw)) return body.openness === 2 || broken || body.length > 100;
  // Where a converter has parted each line from the next, what ends with an article or a comma goes on with any word.
  const isProse = body.length > (body.breaksOff ? 40 : 200) && raw.length > 40;
  return isProse && WORD_FIRST.test(raw) && (body.openness === 2 || broken);
}

/** `104. The leases` as it stands: Markdown takes the number for the bullet of a list. */
export function withBullet<T extends Pick<Block, 'span' | 'bullet' | 'first'>>({ lines }: Layout, block: T): T {
  if (!block.bullet || !/^\d/.test(block.bullet)) return block;
  const start = lines.text.lastIndexOf(block.bullet, block.span.start);
  return start < lines.starts[block.first]! ? block : { ...block, span: { start, end: block.span.end } };
}

/** Whether the note after `label` opens right behind a block, or the first of a page that counts anew. */
function nextNoteFollows({ blocks, furniture, openingsOf }: Layout, index: number, label: string): boolean {
  let next = index + 1;
  while (next < blocks.length && furniture.blocks.has(next)) next++;
  const following = openingsOf.get(next)?.[0]?.label;
  return following === '1' || Number(following) === Number(label) + 1;
}

/** Whether the next text behind a block, on the same page, can be the rest of a cut sentence. */
function bodyMayFollow(layout: Layout, index: number): boolean {
  const { blocks, furniture, openingsOf } = layout;
  for (let next = index + 1; next < Math.min(blocks.length, index + 4); next++) {
    if (blocks[next]!.kind === 'rule') return false;
    if (furniture.blocks.has(next) || openingsOf.has(next)) continue;
    return startsLower(rawOf(layout, blocks[next]!).slice(0, 40));
  }
  return false;
}

function rawOf({ lines }: Layout, { span }: Block): string {
  return lines.text.slice(span.start, span.end);
}

const WORD_FIRST = withRanges(/^["“‘'([]?[\p{L}\d]/u);
