import type { Chain } from '../chain';
import type { Reason } from '../paper';

/** One thing that a note cites, at a point of it: a work, several that cannot be told apart, or one that nobody knows. */
export type Source = (
  | { readonly kind: 'work'; readonly work: number /** It quotes the source before it. */; readonly inHand?: true }
  | { readonly kind: 'several'; readonly works: readonly number[]; readonly reason: Reason }
  | { readonly kind: 'unknown'; readonly reason: Reason }
) & { /** It only says whom the source before it quotes: `(quoting Kern …)`. */ readonly aside?: true };

/** What a whole note cites, in order. */
export interface Standing {
  readonly label: string;
  readonly sources: readonly Source[];
  /** The notes that lead on, where the note opens with a back-reference. */
  readonly chain?: Chain;
}

/** What a back-reference means. */
export type Meaning =
  | { readonly state: 'resolved'; readonly work: number }
  | { readonly state: 'ambiguous'; readonly candidates: readonly number[]; readonly reason: Reason }
  | { readonly state: 'unknown'; readonly reason: Reason };

/**
 * What `Ibid.` means behind these sources: the one work; several, the likelier first (the work in hand before what it
 * quotes, the last before the first); or nothing, with the reason. A source that could not be read is never skipped; one
 * that only says whom another quotes is.
 */
export function meaningOf(all: readonly Source[]): Meaning {
  const sources = cited(all);
  if (sources.length === 0) return { state: 'unknown', reason: 'comment-note' };
  const works = likelierFirst(sources);
  const unread = sources.find(isUnread);
  if (unread) {
    const { reason } = unread;
    return works.length > 0 ? { state: 'ambiguous', candidates: works, reason } : { state: 'unknown', reason };
  }
  if (works.length === 1) return { state: 'resolved', work: works[0]! };
  return { state: 'ambiguous', candidates: works, reason: 'several-works' };
}

/** The sources without those that stand aside, where there are others. */
function cited(sources: readonly Source[]): readonly Source[] {
  const own = sources.filter(({ aside }) => !aside);
  return own.length > 0 ? own : sources;
}

/** A doubtful source is not made certain by being the only candidate. */
function isUnread(source: Source): source is Exclude<Source, { kind: 'work' }> {
  return source.kind === 'unknown' || (source.kind === 'several' && source.works.length === 1);
}

/** The source that a back-reference leaves for the next one to mean. */
export function sourceOf(meaning: Meaning, inHand = false): Source {
  if (meaning.state === 'resolved') return { kind: 'work', work: meaning.work, ...(inHand && { inHand }) };
  if (meaning.state === 'ambiguous') return { kind: 'several', works: meaning.candidates, reason: meaning.reason };
  return { kind: 'unknown', reason: meaning.reason === 'comment-note' ? 'comment-note' : 'unknown-source' };
}

/** All works among the sources, once each. */
export function worksOf(sources: readonly Source[]): number[] {
  const works = sources.flatMap((source) =>
    source.kind === 'work' ? [source.work] : source.kind === 'several' ? source.works : [],
  );
  return [...new Set(works)];
}

function likelierFirst(sources: readonly Source[]): number[] {
  const inHand = sources.filter((source) => source.kind === 'work' && source.inHand);
  return [...new Set([...worksOf(inHand), ...worksOf([...sources].reverse())])];
}

/** What a back-reference means, and the notes that lead there. */
export interface Step {
  readonly meaning: Meaning;
  readonly chain?: Chain;
}

/** A step that no note leads through; none where nothing is meant. */
export function direct(meaning: Meaning | undefined): Step | undefined {
  return meaning && { meaning };
}
