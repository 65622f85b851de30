import type { StateCore, Token } from 'markdown-it';
import type { Paper } from '../../../server/src/paper/paper';
import { align } from './alignment';
import { decorate } from './decorate';
import { Decorations, type Placement, place } from './placement';
import type { RecentPapers } from './recent-papers';

/** A paper while markdown-it goes through it. */
export interface Reading {
  readonly paper: Paper;
  readonly decorations: Decorations;
  /** Notes by the offset at which they open. */
  readonly notes: ReadonlyMap<number, number>;
  /** What is decorated in each inline token, by the list of its children. */
  readonly placements: Map<readonly Token[], Placement>;
}

/** Reads the text before markdown-it does; a text that is no paper is left alone. */
export function read(state: StateCore, recent: RecentPapers): void {
  state.env ??= {};
  const paper = recent.read(state.src);
  if (!paper.isPaper) return;
  readings.set(state.env, {
    paper,
    decorations: new Decorations(decorate(paper)),
    notes: new Map(paper.notes.map(({ opening }, index) => [opening.start, index])),
    placements: new Map(),
  });
}

/** The reading that belongs to a run of markdown-it; undefined where the text is no paper. */
export function readingOf({ env }: { readonly env: object | undefined }): Reading | undefined {
  return env && readings.get(env);
}

/** Finds the decorations of each inline token, before markdown-it reads the tokens' contents. */
export function placeAll(state: StateCore): void {
  const reading = readingOf(state);
  if (!reading) return;
  const { decorations, placements, paper } = reading;
  let row: { readonly line: number; column: number } | undefined;
  for (const token of state.tokens) {
    if (token.type === 'tr_open' && token.map) row = { line: token.map[0], column: 0 };
    else if (token.type === 'tr_close') row = undefined;
    if (token.type !== 'inline' || !token.children) continue;
    const first = row?.line ?? token.map?.[0];
    if (first === undefined) continue;
    const aligned = align(token.content, paper.lines, first, row?.column);
    const last = aligned.at(-1);
    if (row && last) row.column = last.source + last.length - paper.lines.starts[first]!;
    const placement = place(aligned, paper.lines, decorations);
    if (placement) placements.set(token.children, placement);
  }
}

/** markdown-it hands the same `env` to every rule of one run, and to nobody else. */
const readings = new WeakMap<object, Reading>();
