import { compareNodes, type Node } from './node';

/**
 * Parts nodes that hang together into works: agglomeration under constraints. Links are taken from the strongest to the
 * weakest, and two groups become one where nothing keeps a node of the one apart from a node of the other. Ties are
 * broken by content, so that the order in which papers came in does not matter.
 *
 * After Ian Davidson and S. S. Ravi, "Agglomerative Hierarchical Clustering with Constraints", PKDD 2005.
 */
export function components(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const groups = new Map<Node, Group>(nodes.map((node) => [node, groupOf([node])]));
  for (const [one, other] of strongestFirst(nodes)) {
    const [a, b] = [groups.get(one)!, groups.get(other)!];
    if (a === b || areListedTogether(a, b) || speakAgainst(a, b)) continue;
    const both = groupOf([...a.nodes, ...b.nodes]);
    for (const node of both.nodes) groups.set(node, both);
  }
  return [...new Set(groups.values())].map((group) => group.nodes);
}

/** Whether nothing says that two works are two, not even a bibliography that lists both by unlike titles. */
export function mayBeOne(one: readonly Node[], other: readonly Node[]): boolean {
  const [a, b] = [groupOf(one), groupOf(other)];
  for (const [uri, listed] of a.listed) {
    const also = b.listed.get(uri);
    const evidence = also && (listed.links.get(also)?.evidence ?? []);
    if (evidence && !evidence.some(({ about, weight }) => about === 'title' && weight > 0)) return false;
  }
  const others = spokesmen(b);
  return !spokesmen(a).some((mine) => others.some((node) => !mine.links.has(node) && speaksAgainst(mine, node)));
}

/** Nodes that give one work. */
interface Group {
  /** By rank. */
  readonly nodes: readonly Node[];
  /** The node that each bibliography lists, by the URI of the paper or file. */
  readonly listed: ReadonlyMap<string, Node>;
}

function groupOf(nodes: readonly Node[]): Group {
  const listed = new Map<string, Node>();
  for (const node of nodes) {
    for (const { uri, isListed } of node.records.values()) if (isListed) listed.set(uri, node);
  }
  return { nodes: [...nodes].sort((a, b) => (a.rank < b.rank ? -1 : 1)), listed };
}

/** One bibliography lists both. */
function areListedTogether(one: Group, other: Group): boolean {
  const [few, many] = one.listed.size <= other.listed.size ? [one, other] : [other, one];
  for (const uri of few.listed.keys()) if (many.listed.has(uri)) return true;
  return false;
}

function speakAgainst(one: Group, other: Group): boolean {
  const others = spokesmen(other);
  return spokesmen(one).some((a) => others.some((b) => speaksAgainst(a, b)));
}

/** Of hundreds of nodes of one work some that differ the most: from first to last by what they say. */
function spokesmen({ nodes }: Group): readonly Node[] {
  if (nodes.length <= MOST_SPOKESMEN) return nodes;
  const step = (nodes.length - 1) / (MOST_SPOKESMEN - 1);
  return Array.from({ length: MOST_SPOKESMEN }, (_, index) => nodes[Math.round(index * step)]!);
}

const MOST_SPOKESMEN = 12;

function speaksAgainst(one: Node, other: Node): boolean {
  const { outcome, weight, isContested } = one.links.get(other) ?? compareNodes(one, other);
  return outcome !== 'same' && (isContested || weight < LEAST);
}

/** In bits: two short forms of one work may have little in common. */
const LEAST = 4;

function strongestFirst(nodes: readonly Node[]): readonly (readonly [Node, Node])[] {
  const links = nodes.flatMap((one) =>
    [...one.links].flatMap(([other, { outcome, weight }]) =>
      outcome === 'same' && one.key < other.key ? [{ pair: [one, other] as const, weight }] : [],
    ),
  );
  return links.sort((a, b) => b.weight - a.weight || order(a.pair, b.pair)).map(({ pair }) => pair);
}

function order([a, b]: readonly [Node, Node], [c, d]: readonly [Node, Node]): number {
  if (a !== c) return a.key < c.key ? -1 : 1;
  return b.key < d.key ? -1 : b === d ? 0 : 1;
}
