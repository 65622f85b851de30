import { partition } from '../../text/partition';
import type { Node } from './node';

/**
 * Which nodes are worth comparing. Nodes that share a block stand in it by rank, and each is a neighbor of those next to
 * it: in a small block of all, in one of thousands of those that say nearly the same. So work is bounded whatever a text
 * may hold, and who is whose neighbor follows from which nodes there are, not from the order in which they came.
 *
 * Sorted blocks: Uwe Draisbach and Felix Naumann, "A Generalization of Blocking and Windowing Algorithms for Duplicate
 * Detection", ICDKE 2011; the window is that of Mauricio A. Hernández and Salvatore J. Stolfo, "The Merge/Purge Problem
 * for Large Databases", SIGMOD 1995.
 */
export class Neighborhoods {
  readonly #blocks = new Map<number, Node[]>();

  /** Takes in a node. */
  add(node: Node): Arrival {
    const neighbors = new Set<Node>();
    const apart: Pair[] = [];
    for (const number of node.blocks) {
      const block = this.#blocks.get(number);
      if (!block) {
        this.#blocks.set(number, [node]);
        continue;
      }
      const at = placeOf(node, block);
      const [first, last] = [Math.max(0, at - REACH), Math.min(block.length, at + REACH)];
      for (let index = first; index < last; index++) neighbors.add(block[index]!);
      // Whoever was as far apart as neighbors may be is now one further.
      for (let index = first; index < at && index + REACH < block.length; index++) {
        apart.push([block[index]!, block[index + REACH]!]);
      }
      block.splice(at, 0, node);
    }
    return { neighbors, apart };
  }

  /** Takes out a node; pairs that are neighbors now in a block in which it stood between them. */
  remove(node: Node): Iterable<Pair> {
    const closer = new Map<string, Pair>();
    for (const number of node.blocks) {
      const block = this.#blocks.get(number)!;
      const at = placeOf(node, block);
      block.splice(at, 1);
      if (block.length === 0) this.#blocks.delete(number);
      for (let index = Math.max(0, at - REACH); index < at && index + REACH < block.length; index++) {
        const [one, other] = [block[index]!, block[index + REACH]!];
        closer.set(`${one.key} ${other.key}`, [one, other]);
      }
    }
    return closer.values();
  }

  areNeighbors(one: Node, other: Node): boolean {
    return one.blocks.some((number) => {
      if (!other.blocks.includes(number)) return false;
      const block = this.#blocks.get(number)!;
      return Math.abs(placeOf(one, block) - placeOf(other, block)) <= REACH;
    });
  }
}

export interface Arrival {
  /** The nodes that it is to be compared with. */
  readonly neighbors: ReadonlySet<Node>;
  /** Pairs that are no longer neighbors in a block in which it stands between them; they may be in another. */
  readonly apart: readonly Pair[];
}

export type Pair = readonly [Node, Node];

/** How many places away in a block a neighbor may stand. */
const REACH = 16;

/** The index of the node in the block, or where it would stand. */
function placeOf({ rank }: Node, block: readonly Node[]): number {
  return partition(block, (other) => other.rank < rank);
}
