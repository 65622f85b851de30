// The part of CSL-JSON (the Citation Style Language's data format, version 1.0.2) that Ibid reads and writes.

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** `de`, `van der`, where it is written apart from the family name. */
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  /** An institution. */
  readonly literal?: string;
}

export interface CslDate {
  /** `[[2004, 11, 8]]`; two lists for a range. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** What is no date: `forthcoming`, `n.d.`. */
  readonly literal?: string;
  readonly circa?: boolean;
}

export interface CslItem {
  readonly type: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly genre?: string;
  readonly event?: string;
  readonly URL?: string;
  readonly DOI?: string;
}
