import type { Positions } from './layout';
import type { GraphModel } from './model';

/** Where the nodes of a graph came to rest, in the order of their ids, rounded. */
export interface KeptLayout {
  readonly key: string;
  readonly places: readonly number[];
}

export function keptLayout(model: GraphModel, positions: Positions): KeptLayout {
  const ids = [...model.nodes.keys()].sort();
  const places = ids.flatMap((id) => {
    const { x, y } = positions.get(id)!;
    return [Math.round(x), Math.round(y)];
  });
  return { key: keyOf(model), places };
}

/** Where the nodes came to rest the last time; undefined where the graph has become another. */
export function restoredLayout(model: GraphModel, kept: KeptLayout | undefined): Positions | undefined {
  if (kept?.key !== keyOf(model)) return undefined;
  const ids = [...model.nodes.keys()].sort();
  return new Map(ids.map((id, index) => [id, { x: kept.places[2 * index]!, y: kept.places[2 * index + 1]! }]));
}

export function sameGraph(one: GraphModel, other: GraphModel): boolean {
  return keyOf(one) === keyOf(other);
}

/** The same for the same nodes and links: a sum of all their ids (FNV-1a, 32 bits). */
function keyOf({ nodes, links }: GraphModel): string {
  let hash = 0x811c9dc5;
  const add = (words: string): void => {
    for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  };
  for (const id of [...nodes.keys()].sort()) add(id);
  for (const { source, target, count } of links) add(`${source} ${target} ${count}`);
  return `${nodes.size} ${links.length} ${hash >>> 0}`;
}
