import type { Citation, Paper } from '../../paper/paper';
import { inTextOrder } from '../../paper/text-order';
import type { BackReference } from '../../recognize/mentions';
import { allCitations } from '../all-citations';
import { keptWith } from '../kept-with';

/**
 * The citation that an `Ibid.` repeats which its paper alone could not tie: in running text the one before it, in a note
 * the one before it there, else the only one of the note before, where that holds nothing else. Undefined behind a group
 * of citations, and where anything but *Ibid.* stands between.
 *
 * @param isCitation tells whether what may be a citation is one
 */
export function repeatedCitation(
  paper: Paper,
  citation: Citation,
  isCitation: (loose: Citation) => boolean,
): Citation | undefined {
  let at: Citation | undefined = citation;
  for (let steps = 0; at && steps < LONGEST_CHAIN; steps++) {
    if (!isIbid(at)) return at === citation || at.kind === 'back-reference' ? undefined : at;
    at = before(paper, at, isCitation);
  }
  return undefined;
}

const LONGEST_CHAIN = 50;

/** `Ibid.`, `(ibid., 12)`, without a name, and not tied to anything. */
function isIbid({ kind, mention, resolution }: Citation): boolean {
  if (kind !== 'back-reference' || resolution.state !== 'unknown') return false;
  const { form, called, note } = mention as BackReference;
  return (form === 'ibid' || form === 'id') && called === undefined && note === undefined;
}

function before(paper: Paper, citation: Citation, isCitation: (loose: Citation) => boolean): Citation | undefined {
  const { inBody, inNotes, loose, positions } = citationsOf(paper);
  const counts = (each: Citation): boolean => !loose.has(each) || isCitation(each);
  const { note } = citation;
  const around = note === undefined ? inBody : (inNotes.get(note) ?? []);
  const [last, other] = lastTwo(around, positions.get(citation) ?? 0, counts);
  if (last) return other && isGroup(other, last) ? undefined : last;
  if (note === undefined || note === 0 || paper.notes[note - 1]!.series !== paper.notes[note]!.series) return undefined;
  const earlier = inNotes.get(note - 1) ?? [];
  const [only, second] = lastTwo(earlier, earlier.length, counts);
  return only && !second && fillsNote(only) ? only : undefined;
}

function lastTwo(
  citations: readonly Citation[],
  end: number,
  counts: (citation: Citation) => boolean,
): readonly Citation[] {
  const found: Citation[] = [];
  for (let index = end - 1; index >= Math.max(0, end - FARTHEST) && found.length < 2; index--) {
    if (counts(citations[index]!)) found.push(citations[index]!);
  }
  return found;
}

/** Places that may be citations and are none, passed over at most. */
const FARTHEST = 12;

/** `Kern 1983; Marsh 2004`: hardly more than a sign between the two. */
function isGroup({ place: first }: Citation, { place: second }: Citation): boolean {
  if (first.flow !== second.flow) return false;
  return /^[^.()]{0,16}$/.test(first.flow.text.slice(first.span.end, second.span.start));
}

/** What stands beside it in the note might be a source too. */
function fillsNote({ place: { flow, span } }: Citation): boolean {
  return flow.text.length - (span.end - span.start) <= MOST_BESIDE;
}

/** UTF-16 units: `See also `, `, at 12.` */
const MOST_BESIDE = 20;

interface Placed {
  readonly inBody: readonly Citation[];
  readonly inNotes: ReadonlyMap<number, readonly Citation[]>;
  readonly loose: ReadonlySet<Citation>;
  /** Where each stands among those of the body, or of its note. */
  readonly positions: ReadonlyMap<Citation, number>;
}

/** A paper's citations, and what may be some, where a reader meets them. */
const citationsOf = keptWith((paper: Paper): Placed => {
  const all = inTextOrder(paper, allCitations(paper), ({ place }) => place);
  const inBody: Citation[] = [];
  const inNotes = new Map<number, Citation[]>();
  const positions = new Map<Citation, number>();
  for (const each of all) {
    const around = each.note === undefined ? inBody : (inNotes.get(each.note) ?? []);
    if (each.note !== undefined) inNotes.set(each.note, around);
    positions.set(each, around.length);
    around.push(each);
  }
  return { inBody, inNotes, positions, loose: new Set(paper.looseCitations) };
});
