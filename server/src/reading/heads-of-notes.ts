import type { Lines } from '../text/lines';
import type { Furniture } from './furniture';
import { bare } from './heading-context';
import { isCapitals, setStyle } from './heading-styles';
import type { GuessedHeading } from './headings';
import type { Opening } from './opening';
import type { Block } from './structure';

/** What is known of a paper's notes, and of the lines that may head those of a chapter. */
interface ListedNotes {
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  readonly furniture: Furniture;
  readonly openingsOf: ReadonlyMap<number, readonly Opening[]>;
  /** Whether a block stands in a list of notes. */
  readonly isListed: (block: number) => boolean;
}

/**
 * The lines that head a chapter's notes in the list of a paper's notes: `**Chapter II**`, `INTRODUCTION`, `Part Three`
 * on a line of their own, right above a note 1.
 */
export function headsOfNotes({ lines, blocks, furniture, openingsOf, isListed }: ListedNotes): GuessedHeading[] {
  const found: GuessedHeading[] = [];
  let last = -1;
  for (const index of openingsOf.keys()) {
    const isFirst = openingsOf.get(index)![0]!.label === '1';
    let head = index - 1;
    while (head > last && furniture.blocks.has(head)) head--;
    const block = blocks[head];
    if (isFirst && block && head > last && isListed(head) && block.kind === 'paragraph' && block.first === block.last) {
      const raw = lines.text.slice(block.span.start, block.span.end);
      if (raw.length <= LONGEST && isHead(raw)) found.push({ block: head, style: 'number-of-notes', span: block.span });
    }
    last = index;
  }
  return found;
}

/** In characters. */
const LONGEST = 120;

function isHead(raw: string): boolean {
  const text = bare(raw);
  return CHAPTER.test(text) || isCapitals(text) || setStyle(raw)?.startsWith('bold') === true;
}

/** `Chapter 2`, `Part Three: Ports`, `Section IV`, `Introduction` */
const CHAPTER =
  /^(?:(?:chapter|part|section|cap[ií]tulo|secci[óo]n|parte|kapitel|teil|chapitre|partie)\s\S{1,12}(?:[.:\s–—-].*)?|introduction|conclusions?|introducci[óo]n|conclusi(?:ón|ones)|preface|epilogue)$/i;
