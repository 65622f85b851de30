import { compare } from './compare';
import type { Node } from './node';

/**
 * Parts nodes that hang together into works: agglomeration under constraints. Links are taken from the strongest to the
 * weakest, and two groups become one where nothing keeps a node of the one apart from a node of the other. Ties are
 * broken by content, so that the order in which papers came in does not matter.
 *
 * After Ian Davidson and S. S. Ravi, "Agglomerative Hierarchical Clustering with Constraints", PKDD 2005.
 */
export function components(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const groups = new Map<Node, Node[]>(nodes.map((node) => [node, [node]]));
  for (const [one, other] of strongestFirst(nodes)) {
    const [a, b] = [groups.get(one)!, groups.get(other)!];
    if (a === b || a.some((mine) => b.some((others) => keptApart(mine, others)))) continue;
    a.push(...b);
    for (const node of b) groups.set(node, a);
  }
  return [...new Set(groups.values())];
}

/** Whether two nodes cannot give one work: something speaks against it, or one bibliography lists them both. */
export function keptApart(one: Node, other: Node): boolean {
  if (listedTogether(one, other)) return true;
  const { outcome, weight, isContested } = one.links.get(other) ?? compare(one.traits, other.traits);
  return outcome !== 'same' && (isContested || weight < LEAST);
}

/** In bits: two short forms of one work may have little in common. */
const LEAST = 4;

export function listedTogether(one: Node, other: Node): boolean {
  for (const [place, { uri, isListed }] of one.records) {
    if (!isListed) continue;
    for (const [otherPlace, record] of other.records) {
      if (record.isListed && record.uri === uri && otherPlace !== place) return true;
    }
  }
  return false;
}

function strongestFirst(nodes: readonly Node[]): readonly (readonly [Node, Node])[] {
  const links = nodes.flatMap((one) =>
    [...one.links].flatMap(([other, { outcome, weight }]) =>
      outcome === 'same' && one.key < other.key ? [{ pair: [one, other] as const, weight }] : [],
    ),
  );
  return links.sort((a, b) => b.weight - a.weight || order(a.pair, b.pair)).map(({ pair }) => pair);
}

function order([a, b]: readonly [Node, Node], [c, d]: readonly [Node, Node]): number {
  const [one, other] = [`${a.key} ${b.key}`, `${c.key} ${d.key}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
