import { identityOf } from '../../paper/works/identity';
import { keptWith } from '../kept-with';
import type { LibraryWork, LikelyDuplicate, RecordKind, WorkRecord } from '../work';
import { blocksOf } from './blocks';
import type { Comparison } from './compare';
import { components, mayBeOneWith } from './components';
import { contentHash } from './content-hash';
import { fullestFirst } from './fullest';
import type { GivenRecord } from './given-record';
import { mostSaid } from './most-said';
import { Neighborhoods } from './neighborhoods';
import { compareNodes, type Node, rankOf } from './node';
import { traitsOf } from './traits';

/**
 * The works of the library: which records give the same one. That follows from the records that there are, in whatever
 * order they came. A change costs the records that changed and their neighbors.
 */
export class LinkedWorks {
  readonly #nodes = new Map<string, Node>();
  readonly #neighborhoods = new Neighborhoods();
  /** Under each holder, by `kind index`. */
  readonly #places = new Map<string, ReadonlyMap<string, Node>>();
  /** Nodes whose works are to be parted anew. */
  readonly #touched = new Set<Node>();
  readonly #works = new Set<LibraryWork>();
  readonly #nodesOf = new WeakMap<LibraryWork, readonly Node[]>();
  /** Works to which a link says the same that something else speaks against. */
  readonly #parted = new WeakSet<LibraryWork>();
  #compared = 0;

  /** How many pairs of records have been compared, ever. */
  get compared(): number {
    return this.#compared;
  }

  /**
   * Takes in the records that a paper or a bibliography file holds, in place of those that it had.
   *
   * @param holder tells whoever holds them from every other: a paper and the entries in its front matter share a URI
   */
  put(holder: string, records: readonly GivenRecord[]): void {
    const former = this.#places.get(holder) ?? new Map<string, Node>();
    const places = new Map<string, Node>();
    for (const record of records) {
      const place = `${record.kind} ${record.index}`;
      const name = `${holder} ${place}`;
      const node = this.#nodeFor(record, name, former.get(place));
      places.set(place, node);
      // A node is its content: what stood there before says the same.
      if (node.records.get(name)?.isListed === record.isListed) continue;
      node.records.set(name, record);
      this.#touched.add(node);
    }
    for (const [place, node] of former) if (places.get(place) !== node) this.#remove(node, `${holder} ${place}`);
    if (places.size > 0) this.#places.set(holder, places);
    else this.#places.delete(holder);
  }

  workOf(holder: string, kind: RecordKind, index: number): LibraryWork | undefined {
    this.settle();
    return this.#places.get(holder)?.get(`${kind} ${index}`)?.work;
  }

  works(): Iterable<LibraryWork> {
    this.settle();
    return this.#works;
  }

  duplicatesOf(work: LibraryWork): readonly LikelyDuplicate[] {
    this.settle();
    const nodes = this.#nodesOf.get(work) ?? [];
    const strongest = new Map<LibraryWork, Comparison>();
    const isParted = this.#parted.has(work);
    for (const node of nodes) {
      // Hundreds of links may hold a work together: those that lead out of it are few.
      for (const neighbor of isParted ? node.links.keys() : node.likely) {
        const { work: other } = neighbor;
        const link = node.links.get(neighbor)!;
        if (other && other !== work && isStronger(link, strongest.get(other))) strongest.set(other, link);
      }
    }
    if (strongest.size === 0) return [];
    const mayBeOne = mayBeOneWith(nodes);
    return [...strongest]
      .filter(([other]) => mayBeOne(this.#nodesOf.get(other)!))
      .sort(([a, one], [b, two]) => two.weight - one.weight || (a.id < b.id ? -1 : 1))
      .map(([other, { outcome, evidence }]) => ({ work: other, isListedTwice: outcome === 'same', evidence }));
  }

  /** The node of a record's content, made where there is none; `former` is what had the record's name before. */
  #nodeFor(record: GivenRecord, name: string, former: Node | undefined): Node {
    const before = former?.records.get(name);
    if (former && before && isSameContent(before, record)) return former;
    const content = [JSON.stringify(record.csl), record.printed, ...(record.longForms ?? [])].join('\n');
    const shared = contentHash(content);
    const known = former?.key === shared ? former : this.#nodes.get(shared);
    if (known) return known;
    const traits = traitsOf(record);
    const blocks = blocksOf(traits);
    // What nobody could tell from another work is no one else's.
    const key = blocks.length > 0 ? shared : contentHash(`${content} ${name}`);
    if (former?.key === key) return former;
    const rank = rankOf(traits, key);
    const node: Node = {
      key,
      rank,
      traits,
      blocks,
      records: new Map(),
      links: new Map(),
      likely: new Set(),
      work: undefined,
    };
    this.#nodes.set(key, node);
    this.#link(node);
    return node;
  }

  #link(node: Node): void {
    const { neighbors, apart } = this.#neighborhoods.add(node);
    for (const other of neighbors) this.#compare(node, other);
    for (const [one, other] of apart) {
      if (one.links.has(other) && !this.#neighborhoods.areNeighbors(one, other)) this.#unlink(one, other);
    }
  }

  #compare(one: Node, other: Node): void {
    const comparison = compareNodes(one, other);
    this.#compared++;
    if (comparison.outcome !== 'same' && comparison.outcome !== 'likely') return;
    one.links.set(other, comparison);
    other.links.set(one, comparison);
    if (comparison.outcome === 'likely') {
      one.likely.add(other);
      other.likely.add(one);
    }
    this.#touched.add(one).add(other);
  }

  #unlink(one: Node, other: Node): void {
    one.links.delete(other);
    other.links.delete(one);
    one.likely.delete(other);
    other.likely.delete(one);
    this.#touched.add(one).add(other);
  }

  #remove(node: Node, record: string): void {
    node.records.delete(record);
    this.#touched.add(node);
    if (node.records.size > 0) return;
    this.#nodes.delete(node.key);
    for (const other of node.links.keys()) this.#unlink(node, other);
    for (const [one, other] of this.#neighborhoods.remove(node)) if (!one.links.has(other)) this.#compare(one, other);
  }

  /** Parts the nodes that a change has touched into works anew; every question does. */
  settle(): void {
    if (this.#touched.size === 0) return;
    const touched = [...this.#touched].flatMap((node) => [
      node,
      ...((node.work && this.#nodesOf.get(node.work)) ?? []),
    ]);
    this.#touched.clear();
    const former = new Set<LibraryWork>();
    const current = new Set<LibraryWork>();
    const seen = new Set<Node>();
    for (const start of touched) {
      if (start.work) former.add(start.work);
      if (start.records.size === 0) continue;
      const together = hangingTogether(start, seen);
      for (const node of together) if (node.work) former.add(node.work);
      const groups = components(together);
      for (const group of groups) {
        const work = this.#workFor(group);
        current.add(work);
        if (groups.length > 1) this.#parted.add(work);
        else this.#parted.delete(work);
      }
    }
    for (const work of former) if (!current.has(work)) this.#works.delete(work);
    for (const work of current) this.#works.add(work);
  }

  /** The work that the nodes give: the object that it was, where nothing of it has changed. */
  #workFor(group: readonly Node[]): LibraryWork {
    const nodes = [...group].sort((a, b) => (a.key < b.key ? -1 : 1));
    const sayings = fullestFirst(
      nodes.map(({ key, traits, records }) => ({ key, csl: traits.csl, uris: urisOf(records) })),
    );
    const csl = mostSaid(sayings);
    const id = `${identityOf(csl).name}-${sayings[0]!.key.slice(-4)}`;
    const records = nodes.flatMap((node) => [...node.records.values()].map(bare)).sort(inOrder);
    const former = nodes.find((node) => node.work?.id === id)?.work;
    const work = former && sameWork(former, { id, csl, records }) ? former : { id, csl, records };
    for (const node of nodes) node.work = work;
    this.#nodesOf.set(work, nodes);
    return work;
  }
}

/** Of two that weigh the same, the one that says more. */
function isStronger(link: Comparison, than: Comparison | undefined): boolean {
  if (!than || link.weight !== than.weight) return link.weight > (than?.weight ?? 0);
  return told(link) > told(than);
}

const told = keptWith(({ outcome, evidence }: Comparison) => JSON.stringify([outcome, evidence]));

function isSameContent(one: GivenRecord, other: GivenRecord): boolean {
  return (
    one.csl === other.csl && one.printed === other.printed && one.longForms?.join('\n') === other.longForms?.join('\n')
  );
}

function urisOf(records: Node['records']): ReadonlySet<string> {
  return new Set([...records.values()].map(({ uri }) => uri));
}

/** Without what only the linking asks for. */
function bare({ uri, kind, index, csl }: GivenRecord): WorkRecord {
  return { uri, kind, index, csl };
}

/** The node and all that links lead to from it; none of those seen before. */
function hangingTogether(start: Node, seen: Set<Node>): readonly Node[] {
  if (seen.has(start)) return [];
  const found = [start];
  seen.add(start);
  for (const node of found) {
    for (const [other, { outcome }] of node.links) {
      if (outcome !== 'same' || seen.has(other)) continue;
      seen.add(other);
      found.push(other);
    }
  }
  return found;
}

function inOrder(a: WorkRecord, b: WorkRecord): number {
  return (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0) || (a.kind < b.kind ? -1 : 1) || a.index - b.index;
}

function sameWork(one: LibraryWork, other: LibraryWork): boolean {
  return (
    one.records.length === other.records.length &&
    one.records.every((record, index) => sameRecord(record, other.records[index]!)) &&
    JSON.stringify(one.csl) === JSON.stringify(other.csl)
  );
}

function sameRecord(one: WorkRecord, other: WorkRecord): boolean {
  return one.uri === other.uri && one.kind === other.kind && one.index === other.index;
}
