import type { Reason } from '../paper';

/** What stands at a point of a note: one source that it cites. */
export type Source =
  | {
      readonly kind: 'work';
      readonly work: number;
      readonly at: number /** It holds the source before it: "cited in". */;
      readonly holds: boolean;
    }
  | { readonly kind: 'several'; readonly works: readonly number[]; readonly at: number; readonly reason: Reason }
  | { readonly kind: 'unknown'; readonly at: number; readonly reason: Reason };

/** What a whole note cites, in order, and the notes that lead from it to the full citation. */
export interface Standing {
  readonly label: string;
  readonly sources: readonly Source[];
  /** Labels of the notes behind a note that says only `Ibid.`, nearest first. */
  readonly chain: readonly string[];
}

/** What a back-reference to a standing means. */
export type Meaning =
  | { readonly state: 'resolved'; readonly work: number }
  | { readonly state: 'ambiguous'; readonly candidates: readonly number[]; readonly reason: Reason }
  | { readonly state: 'unknown'; readonly reason: Reason };

/**
 * What `Ibid.` means behind these sources: the one work; several, the likelier first (the work in hand before what it
 * quotes, the last before the first); or nothing, with the reason. A source that could not be read is never skipped.
 */
export function meaningOf(sources: readonly Source[]): Meaning {
  if (sources.length === 0) return { state: 'unknown', reason: 'comment-note' };
  const works = likelierFirst(sources);
  const unread = sources.find((source) => source.kind === 'unknown');
  if (unread) {
    const reason = unread.reason;
    return works.length > 0 ? { state: 'ambiguous', candidates: works, reason } : { state: 'unknown', reason };
  }
  if (works.length === 1) return { state: 'resolved', work: works[0]! };
  return { state: 'ambiguous', candidates: works, reason: 'several-works' };
}

/** The source that a back-reference leaves for the next one to mean. */
export function sourceOf(meaning: Meaning, at: number): Source {
  if (meaning.state === 'resolved') return { kind: 'work', work: meaning.work, at, holds: false };
  if (meaning.state === 'ambiguous') return { kind: 'several', works: meaning.candidates, at, reason: meaning.reason };
  return { kind: 'unknown', at, reason: meaning.reason === 'no-antecedent' ? 'unknown-source' : meaning.reason };
}

/** All works among the sources, once each. */
export function worksOf(sources: readonly Source[]): number[] {
  return [
    ...new Set(
      sources.flatMap((source) =>
        source.kind === 'work' ? [source.work] : source.kind === 'several' ? source.works : [],
      ),
    ),
  ];
}

function likelierFirst(sources: readonly Source[]): number[] {
  const holders = sources.filter((source) => source.kind === 'work' && source.holds);
  return [...new Set([...worksOf(holders), ...worksOf([...sources].reverse())])];
}
