import type { GraphModel } from './model';
import { nodeSize } from './style';

/** Where the nodes are, by their ids; y grows upward. */
export type Positions = ReadonlyMap<string, Point>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** So many steps of ForceAtlas2 (Jacomy et al. 2014, PLoS ONE 9(6): e98679) with these settings. */
export interface LayoutPhase {
  readonly settings: Readonly<Record<string, number | boolean>>;
  readonly steps: number;
}

/**
 * First what hangs together comes together; then, where there is room for it, attraction that grows as the logarithm of
 * the distance (LinLog) spreads each paper's works around it.
 */
export function layoutPhases(order: number): readonly LayoutPhase[] {
  const settings = {
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 0.4,
    scalingRatio: 10,
    strongGravityMode: true, // papers that nothing ties to the others stay in sight
    gravity: 0.05,
    slowDown: 1 + Math.log(Math.max(1, order)),
    barnesHutOptimize: order > 500,
    barnesHutTheta: 0.8,
  };
  const coming = { settings: { ...settings, linLogMode: false }, steps: 200 };
  const spreading = { settings: { ...settings, linLogMode: true }, steps: 300 };
  return order > MOST_SPREAD ? [coming] : [coming, spreading];
}

const MOST_SPREAD = 2000;

/**
 * The graph as ForceAtlas2's implementation in graphology takes it: ten numbers a node (x, y, then what the steps leave
 * behind, mass, convergence, size, fixed), three a link (the nodes' offsets, weight). The same graph is laid out the
 * same way each time.
 */
export function layoutMatrices(model: GraphModel): LayoutMatrices {
  const { nodes, links, linksOf } = model;
  const ids = [...nodes.keys()].sort();
  const offsets = new Map(ids.map((id, index) => [id, index * NODE_WIDTH]));
  const nodeMatrix = new Float32Array(ids.length * NODE_WIDTH);
  for (const [id, { x, y }] of firstPlaces(model, ids)) {
    const mass = 1 + (linksOf.get(id)?.length ?? 0);
    nodeMatrix.set([x, y, 0, 0, 0, 0, mass, 1, nodeSize(nodes.get(id)!, nodes.size), 0], offsets.get(id)!);
  }
  const linkMatrix = new Float32Array(links.length * LINK_WIDTH);
  for (const [index, { source, target, count }] of links.entries()) {
    linkMatrix.set([offsets.get(source)!, offsets.get(target)!, Math.max(1, count)], index * LINK_WIDTH);
  }
  return { ids, nodeMatrix, linkMatrix };
}

export interface LayoutMatrices {
  /** In the order of the matrix. */
  readonly ids: readonly string[];
  readonly nodeMatrix: Float32Array;
  readonly linkMatrix: Float32Array;
}

export function positionsIn(ids: readonly string[], nodeMatrix: Float32Array): Positions {
  return new Map(
    ids.map((id, index) => [id, { x: nodeMatrix[index * NODE_WIDTH]!, y: nodeMatrix[index * NODE_WIDTH + 1]! }]),
  );
}

/** Papers start on a sunflower's spiral, what they cite amid them, each a little aside so that no two are in one place. */
function firstPlaces({ nodes, linksOf }: GraphModel, ids: readonly string[]): Positions {
  const papers = ids.filter((id) => nodes.get(id)!.kind === 'paper');
  const places = new Map<string, Point>(papers.map((id, index) => [id, spiral(index, 100)]));
  for (const [index, id] of ids.entries()) {
    if (nodes.get(id)!.kind === 'paper') continue;
    const citing = (linksOf.get(id) ?? []).flatMap(({ source }) => places.get(source) ?? []);
    const mean = (axis: 'x' | 'y') => citing.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, citing.length);
    const aside = spiral(index % 100, 5);
    places.set(id, { x: mean('x') + aside.x, y: mean('y') + aside.y });
  }
  return places;
}

function spiral(index: number, distance: number): Point {
  const radius = distance * Math.sqrt(index + 0.5);
  const angle = index * GOLDEN_ANGLE;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

const NODE_WIDTH = 10;
const LINK_WIDTH = 3;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
