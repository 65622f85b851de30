import type { Node } from './node';

/**
 * Parts nodes that hang together into works. Links are taken from the strongest to the weakest, and two groups become
 * one where no node of the one is known to be a different work than a node of the other. Ties are broken by content, so
 * that the order in which papers came in does not matter.
 */
export function components(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const groups = new Map<Node, Node[]>(nodes.map((node) => [node, [node]]));
  for (const { one, other } of strongestFirst(nodes)) {
    const [a, b] = [groups.get(one)!, groups.get(other)!];
    if (a === b) continue;
    a.push(...b);
    for (const node of b) groups.set(node, a);
  }
  return [...new Set(groups.values())];
}

function strongestFirst(nodes: readonly Node[]): readonly { readonly one: Node; readonly other: Node }[] {
  const links = nodes.flatMap((one) =>
    [...one.links].flatMap(([other, { outcome, weight }]) =>
      outcome === 'same' && one.key < other.key ? [{ one, other, weight }] : [],
    ),
  );
  return links.sort((a, b) => b.weight - a.weight || order(a.one.key, b.one.key) || order(a.other.key, b.other.key));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
