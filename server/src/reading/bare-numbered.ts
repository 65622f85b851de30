import { bare, type HeadingContext, nextBody, SHORTEST_PROSE, startsProse } from './heading-context';
import { isFirstBelow } from './heading-styles';
import { isPlainHeading } from './plain-headings';

/**
 * The blocks that are headings with a number and no stop behind it, as German and Brazilian papers have them:
 * `1 Einleitung`, `2 Daten`. A single such line may be anything, so that they count where they rise by one from 1.
 */
export function bareNumberedHeadings(context: HeadingContext): ReadonlySet<number> {
  const { lines, blocks } = context;
  const found: number[] = [];
  for (let index = context.firstBody; index < blocks.length; index++) {
    const { kind, first, last, span } = blocks[index]!;
    if (kind !== 'paragraph' || first !== last || span.end - span.start > LONGEST || !context.isBody(index)) continue;
    const match = NUMBERED.exec(bare(lines.text.slice(span.start, span.end)));
    if (!match || Number(match[1]) !== found.length + 1) continue;
    const behind = nextBody(context, index);
    if (behind && headsText(match[0], match[2]!, behind.text)) found.push(index);
  }
  return new Set(found.length < FEWEST ? [] : found);
}

/** Whether the words are a heading's, and what follows is a section's: prose, or the first heading in it. */
function headsText(number: string, words: string, behind: string): boolean {
  if (!isPlainHeading(words, words.split(' ').length)) return false;
  return (behind.length > SHORTEST_PROSE && startsProse(behind)) || isFirstBelow(number, bare(behind));
}

// `1 Einleitung`
const NUMBERED = /^(\d{1,2}) (\D.{2,90})$/;

/** UTF-16 units. */
const LONGEST = 110;

const FEWEST = 3;
