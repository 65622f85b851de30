import type { Piece } from '../text/flow';
import type { FlowKind, Wording } from '../text/wording';
import type { InlineMark } from './inline/scan';

/** A wording with what is needed to place it in the source again; offsets are those of each run of source. */
export interface Unit {
  readonly wording: Wording;
  readonly runs: readonly { readonly pieces: readonly Piece[]; readonly marks: readonly InlineMark[] }[];
}

/**
 * Keeps the units of the last reading of a document, so that an edit in one paragraph reads one paragraph again.
 * A unit is found by its kind, its context and its very source, never by its place, so a hit is as good as a fresh
 * reading. Recognizers key their results by the identity of a unit's wording.
 */
export class ReadingCache {
  /** How many units the last reading had to read anew. */
  reread = 0;
  private last = new Map<string, Map<string, Unit>>();
  private current = new Map<string, Map<string, Unit>>();

  /** Starts a reading: what it does not ask for is forgotten at the next one. */
  begin(): void {
    this.last = this.current;
    this.current = new Map();
    this.reread = 0;
  }

  unit(kind: FlowKind, context: string, source: string, read: () => Unit): Unit {
    const group = `${kind} ${context}`;
    const known = this.current.get(group)?.get(source) ?? this.last.get(group)?.get(source);
    if (!known) this.reread++;
    const unit = known ?? read();
    const units = this.current.get(group);
    if (units) units.set(source, unit);
    else this.current.set(group, new Map([[source, unit]]));
    return unit;
  }
}
