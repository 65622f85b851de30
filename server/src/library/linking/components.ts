import type { Comparison } from './compare';
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
    const [small, large] = a.nodes.length < b.nodes.length ? [a, b] : [b, a];
    for (const node of small.nodes) groups.set(node, large);
    large.nodes = [...large.nodes, ...small.nodes].sort(byKey);
    for (const [uri, node] of small.listed) large.listed.set(uri, node);
  }
  return [...new Set(groups.values())].map((group) => group.nodes);
}

/**
 * Tells, of a work's nodes, which other works' nodes may give the same one: nothing says that they are two, not even a
 * bibliography that lists both by unlike titles.
 */
export function mayBeOneWith(nodes: readonly Node[]): (others: readonly Node[]) => boolean {
  const group = groupOf(nodes);
  const own = spokesmen(group);
  return (others) => {
    const other = groupOf(others);
    for (const [uri, listed] of group.listed) {
      const also = other.listed.get(uri);
      const evidence = also && (listed.links.get(also)?.evidence ?? []);
      if (evidence && !evidence.some(({ about, weight }) => about === 'title' && weight > 0)) return false;
    }
    const theirs = spokesmen(other);
    return !own.some((mine) => theirs.some((node) => !mine.links.has(node) && speaksAgainst(mine, node)));
  };
}

/** Nodes that give one work. */
interface Group {
  /** By key. */
  nodes: readonly Node[];
  /** The node that each bibliography lists, by the URI of the paper or file. */
  readonly listed: Map<string, Node>;
}

function groupOf(nodes: readonly Node[]): Group {
  const listed = new Map<string, Node>();
  for (const node of nodes) {
    for (const { uri, isListed } of node.records.values()) if (isListed) listed.set(uri, node);
  }
  return { nodes: nodes.length > 1 ? [...nodes].sort(byKey) : nodes, listed };
}

function byKey(one: Node, other: Node): number {
  return one.key < other.key ? -1 : 1;
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

/** Of hundreds of nodes of one work a few that chance has picked, the same ones whenever it is asked. */
function spokesmen({ nodes }: Group): readonly Node[] {
  return nodes.slice(0, MOST_SPOKESMEN);
}

const MOST_SPOKESMEN = 12;

function speaksAgainst(one: Node, other: Node): boolean {
  const link = one.links.get(other);
  if (link) return isAgainst(link);
  const [first, second] = one.key < other.key ? [one, other] : [other, one];
  const known = asked.get(first) ?? new WeakMap<Node, boolean>();
  asked.set(first, known);
  const answer = known.get(second) ?? isAgainst(compareNodes(one, other));
  known.set(second, answer);
  return answer;
}

/** What has been asked of nodes without a link, which a change elsewhere in their work asks again. */
const asked = new WeakMap<Node, WeakMap<Node, boolean>>();

function isAgainst({ outcome, weight, isContested }: Comparison): boolean {
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
