import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { layoutMatrices, layoutPhases, type Positions, positionsIn } from '../../../client/src/graph/layout';
import { graphModel } from '../../../client/src/graph/model';
import { neighborTowards } from '../../../client/src/graph/walk';
import type { SentGraph } from '../../../server/src/lsp/custom-requests';
import { sampleGraph, sampleModel } from './sample';

type Iterate = (settings: object, nodes: Float32Array, links: Float32Array) => void;
const iterate: Iterate = createRequire(__filename)('graphology-layout-forceatlas2/iterate');

describe('the layout of the citation graph', () => {
  it('is the same each time, whatever the order of nodes and links', () => {
    const { nodes, links } = sampleGraph();
    const turned = { nodes: [...nodes].reverse(), links };
    assert.deepEqual(laidOut(sampleGraph()), laidOut(turned));
  });

  it('starts with no two nodes in one place', () => {
    const { ids, nodeMatrix } = layoutMatrices(sampleModel());
    const places = [...positionsIn(ids, nodeMatrix).values()].map(({ x, y }) => `${x} ${y}`);
    assert.equal(new Set(places).size, ids.length);
  });

  it('ends with neighbors nearer to one another than strangers', () => {
    const places = laidOut(sampleGraph());
    const distance = (one: string, other: string) => {
      const [a, b] = [places.get(one)!, places.get(other)!];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    assert.ok(distance('paper:docks.md', 'work:quist') < distance('paper:ports.md', 'work:quist'));
    for (const { x, y } of places.values()) assert.ok(Number.isFinite(x) && Number.isFinite(y));
  });

  it('takes fewer and cheaper steps for a large graph', () => {
    const steps = (order: number) => layoutPhases(order).reduce((sum, phase) => sum + phase.steps, 0);
    assert.ok(steps(5500) < steps(50));
    assert.equal(layoutPhases(5500)[0]!.settings.barnesHutOptimize, true);
    assert.equal(layoutPhases(50)[0]!.settings.barnesHutOptimize, false);
  });
});

describe('the arrow keys', () => {
  const positions: Positions = new Map([
    ['here', { x: 0, y: 0 }],
    ['right', { x: 10, y: 1 }],
    ['far right', { x: 30, y: 0 }],
    ['above', { x: 2, y: 10 }],
    ['left below', { x: -9, y: -8 }],
  ]);
  const go = (direction: Parameters<typeof neighborTowards>[2], neighbors: readonly string[] = [...positions.keys()]) =>
    neighborTowards('here', neighbors, direction, positions);

  it('lead to the nearest neighbor that way', () => {
    assert.equal(go('right'), 'right');
    assert.equal(go('up'), 'above');
    assert.equal(go('left'), 'left below');
  });

  it('lead only to neighbors', () => {
    assert.equal(go('right', ['far right', 'above']), 'far right');
  });

  it('lead nowhere where no neighbor lies that way', () => {
    assert.equal(go('down', ['above', 'right']), undefined);
    assert.equal(neighborTowards('nobody', ['right'], 'right', positions), undefined);
  });
});

function laidOut(graph: SentGraph): Positions {
  const { ids, nodeMatrix, linkMatrix } = layoutMatrices(graphModel(graph));
  for (const { settings, steps } of layoutPhases(ids.length)) {
    for (let step = 0; step < steps; step++) iterate(settings, nodeMatrix, linkMatrix);
  }
  return positionsIn(ids, nodeMatrix);
}
