import type { Point, Positions } from './layout';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The neighbor that an arrow key leads to: of those that lie more that way than any other, the nearest to the line.
 * Undefined where there is none.
 */
export function neighborTowards(
  from: string,
  neighbors: Iterable<string>,
  direction: Direction,
  positions: Positions,
): string | undefined {
  const start = positions.get(from);
  if (!start) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const id of neighbors) {
    const end = positions.get(id);
    if (!end || id === from) continue;
    const { along, aside } = seenFrom(start, end, direction);
    if (along <= 0 || aside > along) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id;
}

/** How far the end lies in the direction, and how far from the line; y grows upward. */
function seenFrom(start: Point, end: Point, direction: Direction): { readonly along: number; readonly aside: number } {
  const [x, y] = [end.x - start.x, end.y - start.y];
  if (direction === 'left' || direction === 'right')
    return { along: direction === 'left' ? -x : x, aside: Math.abs(y) };
  return { along: direction === 'down' ? -y : y, aside: Math.abs(x) };
}
