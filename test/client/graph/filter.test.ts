import { strict as assert } from 'node:assert';
import { foundNodes, type GraphFilter, shownNodes } from '../../../client/src/graph/filter';
import { paperAt } from '../../../client/src/graph/model';
import { described, neighborsOf } from '../../../client/src/graph/neighbors';
import { graphWords } from '../../../client/src/graph/words';
import { sampleModel } from './sample';

const ALL: GraphFilter = { kinds: { paper: true, work: true, acronym: true }, leastCited: 1, near: undefined };

describe('what is shown of the citation graph', () => {
  const model = sampleModel();
  const shown = (filter: Partial<GraphFilter>) => [...shownNodes(model, { ...ALL, ...filter })].sort();

  it('is every kind that is asked for', () => {
    assert.deepEqual(shown({}), [...model.nodes.keys()]);
    assert.deepEqual(shown({ kinds: { paper: true, work: false, acronym: false } }), [
      'paper:docks.md',
      'paper:ports.md',
    ]);
  });

  it('is what enough papers cite, and papers all the same', () => {
    assert.deepEqual(shown({ leastCited: 2 }), ['acronym:JHO', 'paper:docks.md', 'paper:ports.md', 'work:marlow']);
    assert.deepEqual(shown({ leastCited: 3 }), ['paper:docks.md', 'paper:ports.md']);
  });

  it('is only a paper and its neighbors where that is asked for', () => {
    const near = paperAt(model, 'file:///ports.md')!.id;
    assert.deepEqual(shown({ near }), ['acronym:JHO', 'paper:docks.md', 'paper:ports.md', 'work:marlow']);
    assert.deepEqual(shown({ near, kinds: { paper: false, work: true, acronym: false } }), [
      'paper:ports.md',
      'work:marlow',
    ]);
  });

  it('knows a paper by its URI, however that is spelled', () => {
    assert.equal(paperAt(model, 'file:///p%6Frts.md')?.id, 'paper:ports.md');
    assert.equal(paperAt(model, 'file:///50%.md'), undefined);
  });

  it('is everything where the active document is no paper of the graph', () => {
    assert.equal(paperAt(model, 'file:///readme.md'), undefined);
    assert.equal(paperAt(model, undefined), undefined);
  });
});

describe('searching the citation graph', () => {
  const model = sampleModel();
  const all = new Set(model.nodes.keys());
  const found = (query: string, among = all) => foundNodes(model, among, query).map(({ id }) => id);

  it('finds words of labels and details, whatever their accents and case', () => {
    assert.deepEqual(found('pilots'), ['work:marlow']);
    assert.deepEqual(found('HARBOR joint'), ['acronym:JHO']);
    assert.deepEqual(found('marlow 1998'), []);
  });

  it('puts words that begin so before those that merely hold it, and papers before works', () => {
    assert.deepEqual(found('do'), ['paper:docks.md', 'work:marlow']);
    assert.deepEqual(found('or'), ['paper:ports.md', 'paper:docks.md', 'acronym:JHO']);
  });

  it('finds nothing where nothing is asked for, and nothing that is not shown', () => {
    assert.deepEqual(found('  '), []);
    assert.deepEqual(found('marlow', new Set(['work:quist'])), []);
  });
});

describe('a node in words', () => {
  const model = sampleModel();
  const all = new Set(model.nodes.keys());

  it('has its neighbors by what ties them', () => {
    const groups = [...neighborsOf(model, 'paper:docks.md', all)].map(
      ([relation, neighbors]) =>
        `${relation}: ${neighbors.map(({ node, link }) => `${node.label} ${link.count}`).join(', ')}`,
    );
    assert.deepEqual(groups, ['uses: JHO 3', 'cites: Ports of Call 1, Marlow 2001 2, Quist 1998 0']);
    assert.deepEqual([...neighborsOf(model, 'paper:ports.md', all).keys()], ['citedBy', 'uses', 'cites']);
  });

  it('leaves out neighbors that are not shown', () => {
    const groups = neighborsOf(model, 'work:marlow', new Set(['work:marlow', 'paper:ports.md']));
    assert.deepEqual(
      groups.get('citedBy')!.map(({ node }) => node.id),
      ['paper:ports.md'],
    );
  });

  it('is read out with them, in both languages', () => {
    assert.equal(
      described(model, 'work:marlow', all, graphWords('en-US')),
      'Work: Marlow 2001, Quiet <Docks> & Pílots. Cited by 2 papers. ' +
        'Cited by: Ports of Call; Docks: A History of Planks, Piles and Other Things.',
    );
    assert.match(
      described(model, 'acronym:JHO', all, graphWords('es')),
      /^Sigla: JHO, Joint Harbor Office\. En 2 documentos\. La usan: /,
    );
  });
});
