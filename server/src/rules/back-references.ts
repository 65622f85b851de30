import { notePointedAt } from '../paper/note-pointer';
import type { Citation, Paper, Reason } from '../paper/paper';
import { remembering } from '../paper/remembering';
import { foldName } from '../recognize/folded-name';
import type { BackReference } from '../recognize/mentions';
import { type Place, sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import type { Wording } from '../text/wording';
import { looksLikeSource } from './source-signs';

/** A back-reference that leads to no single work. */
export interface LooseBackReference {
  readonly citation: Citation;
  readonly mention: BackReference;
  /** The words that refer back, as printed: `Ibid.`, `supra note 12`. */
  readonly anchor: string;
  /** Where they stand in the source. */
  readonly span: Span;
  readonly reason: Reason;
  /** Indexes into `works`, the likelier first. */
  readonly candidates: readonly number[];
}

/**
 * The back-references of a paper that could not be tied, each chain of them once: an Ibid. behind one that means
 * nothing means nothing either. None where the notes themselves could not be read: what stands before an Ibid. is then
 * unknown to us, not to the reader. A shortened title is only taken for a back-reference where it fits a work, so it
 * cannot fail.
 */
export const looseBackReferences = remembering((paper: Paper): readonly LooseBackReference[] => {
  if (paper.notesUnreadable) return [];
  const looseNotes = new Set<number>();
  const isNamedBefore = namesInNotes(paper);
  return paper.citations.flatMap((citation): LooseBackReference[] => {
    const { kind, resolution, place, note } = citation;
    if (kind !== 'back-reference' || resolution.state === 'resolved') return [];
    const mention = citation.mention as BackReference;
    if (mention.form === 'short' || mention.form === 'hereinafter') return [];
    // Without a page it points at all that the note cites.
    if (resolution.state === 'ambiguous' && !citation.locator && notePointedAt(paper, citation) !== undefined)
      return [];
    if (note !== undefined) looseNotes.add(note);
    const isAgain = mention.form === 'ibid' || mention.form === 'id';
    if (isAgain && mention.called === undefined && note !== undefined && looseNotes.has(note - 1)) return [];
    const isLost = resolution.reason === 'no-antecedent' || resolution.reason === 'no-entry';
    if (isLost && note !== undefined && isNamedBefore(mention, note)) return [];
    if (isLost && note === 0 && startsLate(paper)) return [];
    if (isLost && note === undefined && (hasUnreadNotes(paper) || followsLoose(paper, place))) return [];
    const anchor = place.flow.text.slice(mention.anchor.start, mention.anchor.end);
    const span = sourceSpan({ flow: place.flow, span: mention.anchor });
    const candidates = resolution.state === 'ambiguous' ? resolution.candidates : [];
    return [{ citation, mention, anchor, span, reason: reasonOf(paper, citation, resolution.reason), candidates }];
  });
});

/**
 * Whether a paper that refers back cites nothing, neither in notes nor in its text: it writes its notes in a way that
 * the reading does not know.
 */
function hasUnreadNotes({ notes, citations, looseCitations }: Paper): boolean {
  const cites = ({ kind }: Citation) => kind === 'author-year' || kind === 'key' || kind === 'numeric';
  return notes.length === 0 && !citations.some(cites) && !looseCitations.some(cites);
}

/**
 * Whether something before reads like a citation by author and year, in a paper without a list of what it cites: a
 * reader knows what an ibid. behind it means.
 */
function followsLoose({ looseCitations }: Paper, place: Place): boolean {
  const { start } = sourceSpan(place);
  return looseCitations.some((other) => sourceSpan(other.place).start < start);
}

/** What looks like a comment to the reading may cite a source that it could not take apart. */
function reasonOf({ notes }: Paper, { note }: Citation, reason: Reason): Reason {
  const before = note === undefined ? undefined : notes[note - 1];
  return reason === 'comment-note' && before && looksLikeSource(before.flow) ? 'unknown-source' : reason;
}

/**
 * Whether what an op. cit. names (`Smith, op. cit.`) stands in a note before: the work is there, and the reading could
 * not take it apart.
 */
function namesInNotes({ notes }: Paper): (mention: BackReference, note: number) => boolean {
  let firsts: ReadonlyMap<string, number> | undefined;
  return ({ authors, title, called }, note) => {
    const named = wordsOf(authors.length > 0 || title ? [...authors, title ?? ''].join(' ') : (called ?? ''));
    if (named.length === 0) return false;
    firsts ??= firstNotes(notes);
    return named.every((word) => (firsts!.get(word) ?? Infinity) < note);
  };
}

/** The words of the notes, each with the first note that has it. */
function firstNotes(notes: Paper['notes']): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const [note, { flow }] of notes.entries()) {
    for (const word of wordsIn(flow.wording ?? flow)) if (!firsts.has(word)) firsts.set(word, note);
  }
  return firsts;
}

const wordsIn = remembering(({ text }: Wording) => [...new Set(wordsOf(text))]);

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word.length > 2);
}

/** An excerpt begins in the middle of the notes; what its first Ibid. means stands outside. */
function startsLate({ notes }: Paper): boolean {
  return Number(notes[0]?.label) > 1;
}
