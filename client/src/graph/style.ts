import type { SentLink, SentNode } from '../../../server/src/lsp/custom-requests';

/** The colors of a theme, as `#rrggbb`. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly paper: string;
  readonly work: string;
  readonly acronym: string;
  readonly link: string;
  readonly focus: string;
  /** For what is not meant. */
  readonly faint: string;
}

/** Kinds are told apart without their colors too: papers are full, works are rings, acronyms are squares. */
export const SHAPES: Readonly<Record<SentNode['kind'], 'disc' | 'ring' | 'square'>> = {
  paper: 'disc',
  work: 'ring',
  acronym: 'square',
};

/** A node's radius in pixels: by how many papers cite it, smaller where there are many nodes. */
export function nodeSize({ kind, papers }: Pick<SentNode, 'kind' | 'papers'>, order: number): number {
  const size = kind === 'paper' ? 7 + 2 * Math.sqrt(papers) : 2.5 + 2 * Math.sqrt(papers);
  return Math.min(18, size) * (order > 2000 ? 0.35 : order > 300 ? 0.7 : 1);
}

/** A link's width in pixels: by how many places cite. */
export function linkWidth({ count }: Pick<SentLink, 'count'>, order: number): number {
  return (0.8 + Math.log2(1 + count) * 0.5) * (order > 300 ? 0.5 : 1);
}

/** A label short enough to stand in the picture: without its subtitle, else cut behind a word. */
export function shortLabel(whole: string): string {
  const label = whole.length <= LONGEST ? whole : whole.replace(SUBTITLE, '$1');
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 2).replace(/\s+\S*$/, '')} …`;
}

const LONGEST = 44;

// "What a Minute Costs: Predictability, Security and Trade"
const SUBTITLE = /^([^:]{8,44}): .+$/;
