import type { Lines } from '../text/lines';
import type { Furniture } from './furniture';
import { bare, startsProse } from './heading-context';
import { plain } from './notations/plain';
import { isStarred, type Opening } from './opening';
import type { NoteSystem } from './openings';
import { isPlainHeading } from './plain-headings';
import { RAISED_MARK } from './raised-marks';
import type { Block } from './structure';

/**
 * The first block of a run of notes that fills the paper to its end, as endnotes do; the number of blocks where none do.
 *
 * @param calls matches text that calls notes: that is the body between the feet of pages
 */
export function trailingNotes(
  lines: Lines,
  blocks: readonly Block[],
  openingsOf: ReadonlyMap<number, readonly Opening[]>,
  furniture: Furniture,
  inSection: (index: number) => boolean,
  calls: RegExp,
): number {
  const rawOf = ({ span }: Block): string => lines.text.slice(span.start, span.end);
  // A plain heading above a paragraph: notes are over.
  const headsText = (index: number): boolean => {
    const [line, below] = [blocks[index]!, blocks[index + 1]];
    if (line.first !== line.last || below?.kind !== 'paragraph' || openingsOf.has(index + 1)) return false;
    const words = bare(rawOf(line));
    return !words.endsWith('.') && isPlainHeading(words, words.split(' ').length) && startsProse(rawOf(below));
  };
  let notes = 0;
  let text = 0;
  let start = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    if (furniture.blocks.has(index) || block.kind === 'rule' || inSection(index)) continue;
    const length = block.span.end - block.span.start;
    if (openingsOf.has(index)) {
      notes += openingsOf.get(index)!.length;
      if (text <= 300 * notes && notes >= 5) start = index;
      text = text <= 300 * notes ? text : Infinity;
    } else if (block.kind === 'heading' || calls.test(rawOf(block)) || headsText(index)) text = Infinity;
    else text += length;
    if (text === Infinity || text > 3000) break;
  }
  return start;
}

/** Matches a mark that calls a note, as this paper writes them. */
export function callPattern({ brackets, sign, openings }: NoteSystem): RegExp {
  if (brackets === 'notes') return SQUARE;
  if (sign) return sign === 'round' ? ROUND : SLASH;
  const isBare = openings.every((opening) => opening.notation === plain.name || isStarred(opening));
  return isBare ? BARE : RAISED;
}

// `agenda.<sup>3</sup>`, `agenda.³`, `agenda.[^3]`
const RAISED = new RegExp(String.raw`\S(?:${RAISED_MARK}|[¹²³⁰⁴-⁹])`);

// `agenda [3].`
const SQUARE = /[A-Za-zÀ-ɏ.,;:”"’)]\s?\[\d{1,3}\](?![(:])/;

// `agenda (3).`
const ROUND = /[A-Za-zÀ-ɏ.”"’)]\s?\(\d{1,3}\)(?=[\s.,;:]|$)/;

// `agenda. 3/`
const SLASH = /[A-Za-zÀ-ɏ.,;:”"’)]\s?\d{1,3}\/(?=[\s.,;:]|$)/;

// The same as raised, and `agenda.3` where the superscript was lost.
const BARE = new RegExp(`${RAISED.source}|[a-zß-ÿ)][.,;:]?[”"’]\\d{1,3}(?=\\s|$)|[a-zß-ÿ]{3}[.,;:]\\d{1,3}(?=\\s|$)`);
