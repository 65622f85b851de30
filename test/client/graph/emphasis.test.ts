import { strict as assert } from 'node:assert';
import { type Emphasis, standings } from '../../../client/src/graph/emphasis';
import { keptLayout, restoredLayout, sameGraph } from '../../../client/src/graph/kept-layout';
import { layoutMatrices, positionsIn } from '../../../client/src/graph/layout';
import { graphModel } from '../../../client/src/graph/model';
import { shownParts } from '../../../client/src/graph/shown';
import { sampleGraph, sampleModel } from './sample';

describe('what stands out in the citation graph', () => {
  const model = sampleModel();
  const all: Emphasis = { shown: new Set(model.nodes.keys()), selected: undefined, found: undefined };
  const look = (emphasis: Partial<Emphasis>, hovered?: string) => {
    const { node, link } = standings(model, { ...all, ...emphasis }, hovered);
    return [...model.nodes.keys()].map((id) => `${id} ${node(id)}`).concat(model.links.map(link));
  };

  it('is nothing at first: all is plain', () => {
    assert.deepEqual(new Set(look({}).map((words) => words.split(' ').at(-1))), new Set(['plain']));
  });

  it('is the selected node with its neighbors and links', () => {
    assert.deepEqual(look({ selected: 'work:quist' }), [
      'acronym:JHO faint',
      'paper:docks.md plain',
      'paper:ports.md faint',
      'work:marlow faint',
      'work:quist plain',
      ...['faint', 'faint', 'faint', 'strong', 'faint', 'faint'],
    ]);
  });

  it('is the node under the mouse before the selected one', () => {
    assert.deepEqual(look({ selected: 'work:marlow' }, 'work:quist'), look({ selected: 'work:quist' }));
  });

  it('is what was found where nothing is selected, and no link', () => {
    const looks = look({ found: new Set(['work:marlow']) });
    assert.deepEqual(
      looks.filter((words) => words.endsWith('plain')),
      ['work:marlow plain'],
    );
    assert.ok(looks.slice(5).every((standing) => standing === 'faint'));
  });

  it('is never what the filter hides', () => {
    const looks = look({ shown: new Set(['paper:docks.md', 'work:quist']), selected: 'work:quist' });
    assert.deepEqual(
      looks.filter((words) => !words.endsWith('hidden')),
      ['paper:docks.md plain', 'work:quist plain', 'strong'],
    );
  });

  it('can be counted', () => {
    assert.deepEqual(shownParts(model, new Set(['paper:ports.md', 'work:marlow', 'work:quist'])), {
      papers: ['Ports of Call'],
      works: ['Marlow 2001', 'Quist 1998'],
      acronyms: [],
      links: 1,
    });
  });
});

describe('the layout that is kept while the tab is hidden', () => {
  const model = sampleModel();
  const { ids, nodeMatrix } = layoutMatrices(model);
  const kept = keptLayout(model, positionsIn(ids, nodeMatrix));

  it('comes back for the same graph, rounded', () => {
    const restored = restoredLayout(sampleModel(), JSON.parse(JSON.stringify(kept)))!;
    for (const [id, { x, y }] of positionsIn(ids, nodeMatrix)) {
      assert.ok(Math.abs(restored.get(id)!.x - x) <= 0.5 && Math.abs(restored.get(id)!.y - y) <= 0.5, id);
    }
  });

  it('does not for another one', () => {
    const { nodes, links } = sampleGraph();
    const other = graphModel({ nodes, links: links.slice(1) });
    assert.equal(sameGraph(model, other), false);
    assert.equal(restoredLayout(other, kept), undefined);
    assert.equal(restoredLayout(model, undefined), undefined);
  });
});
