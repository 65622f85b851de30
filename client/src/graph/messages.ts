import type { SentGraph, SentPlace } from '../../../server/src/lsp/custom-requests';

/** What the extension tells the page that shows the graph. */
export type ToPage =
  | { readonly type: 'graph'; readonly graph: SentGraph; readonly asked: GraphAsked }
  /** The paper that is being read or written. */
  | { readonly type: 'active'; readonly uri: string | undefined };

/** What the page asks of the extension, and tells it. */
export type FromPage =
  | { readonly type: 'load'; readonly asked: GraphAsked }
  | { readonly type: 'open'; readonly place: SentPlace }
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly content: Uint8Array }
  | { readonly type: 'shown'; readonly shown: GraphShown };

/** Which graph: works that fewer papers cite are left out. */
export interface GraphAsked {
  readonly acronyms: boolean;
  readonly leastCited: number;
}

/** What there is to be seen. */
export interface GraphShown {
  /** Labels, by kind. */
  readonly papers: readonly string[];
  readonly works: readonly string[];
  readonly acronyms: readonly string[];
  readonly links: number;
  /** A still picture where there is no WebGL. */
  readonly drawn: 'webgl' | 'still';
  readonly isSettled: boolean;
  readonly selected: string | undefined;
}
