import { numberOfEntry } from '../../paper/numbers';
import type { Citation, Paper, Work } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import { keptWith } from '../kept-with';
import type { Entry, PrintedList } from './bibliography';
import { signsOfItem } from './signs';

/** The list of references that a paper prints; empty where it prints none. A paper is a value, so it is made once. */
export const printedListOf = keptWith((paper: Paper): PrintedList => {
  const { uri, text, lines } = paper;
  return { uri, text, lines, entries: entriesOf(paper).map((work) => entryOf(work, text)), paper };
});

/**
 * Whether a paper is a list of references and hardly anything else: the back matter of a volume. It cites next to
 * nothing of what it lists; an annotated bibliography may.
 */
export const isReferenceList = keptWith((paper: Paper): boolean => {
  const listed = entriesOf(paper).length;
  if (listed < FEWEST) return false;
  const all = paper.flows.reduce((sum, { text }) => sum + text.length, 0);
  const inEntries = paper.flows.reduce((sum, { kind, text }) => sum + (kind === 'entry' ? text.length : 0), 0);
  return inEntries * 3 >= all * 2 && paper.citations.filter(isOfEntry(paper)).length * 4 <= listed;
});

/** Entries; one may be the only source of a short text. */
const FEWEST = 2;

/** The entries come before every other work. */
function entriesOf({ works }: Paper): readonly Work[] {
  const end = works.findIndex(({ where }) => where !== 'entry');
  return end < 0 ? works : works.slice(0, end);
}

function entryOf(work: Work, text: string): Entry {
  const span = sourceSpan(work.place);
  return { key: numberOfEntry(work, text), span, keySpan: span, ...signsOfItem(work.csl) };
}

function isOfEntry({ works }: Paper): (citation: Citation) => boolean {
  return ({ resolution }) => resolution.state === 'resolved' && works[resolution.work]!.where === 'entry';
}
