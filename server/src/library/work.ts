import type { CslItem } from '../recognize/csl';

/** A place that gives a work. */
export interface WorkRecord {
  readonly uri: string;
  readonly kind: RecordKind;
  /** Into the paper's `works`, or the entries of the bibliography file; 0 where the paper is the work. */
  readonly index: number;
  readonly csl: CslItem;
}

/** Among a paper's works, in a bibliography file, or the paper that is the work itself. */
export type RecordKind = 'work' | 'entry' | 'paper';

/** One work, wherever in the library it is given. While nothing of it changes, it stays the same object. */
export interface LibraryWork {
  /** From its content: an edit elsewhere does not change it. */
  readonly id: string;
  /** What most papers say of it, field by field. */
  readonly csl: CslItem;
  /** Never empty; by URI, kind and index. */
  readonly records: readonly WorkRecord[];
}

/** Another work that may be the same, but not surely enough to be taken for it. */
export interface LikelyDuplicate {
  readonly work: LibraryWork;
  /** Everything says that they are one, but one bibliography lists them both. */
  readonly isListedTwice: boolean;
  /** What speaks for it and against it. */
  readonly evidence: readonly Evidence[];
}

/** One thing in which two records agree or differ. */
export interface Evidence {
  readonly about:
    | 'people'
    | 'year'
    | 'title'
    | 'container'
    | 'pages'
    | 'volume'
    | 'publisher'
    | 'number'
    | 'address'
    | 'print';
  /** In bits: above 0 where it speaks for one work, below where it speaks for two. */
  readonly weight: number;
}
