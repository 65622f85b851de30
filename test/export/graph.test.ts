import { strict as assert } from 'node:assert';
import type { FormatName } from '../../server/src/export/format-names';
import { exported } from '../../server/src/export/formats';
import { citationGraph } from '../../server/src/export/graph/citation-graph';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { samplePapers } from '../support/samples';

const PORTS = `---
title: Ports of Call
author: Peter Quist
date: 2004
---

Crates pile up.[^1] They rot.[^2] The Joint Harbor Office (JHO) counts.

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.
[^2]: Ibid., 9.
`;

const DOCKS = `---
title: Docks & "Locks"
---

Crates pile up, says the JHO.[^1] So do crates.[^2]

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 12.
[^2]: Peter Quist, *Ports of Call* (Porto: Farol, 2004), 3.
`;

describe('the citation graph', () => {
  const nameOf = (uri: string) => uri.slice('file:///'.length);
  const library = (...papers: readonly (readonly [string, string])[]) => {
    const made = new Library();
    for (const [name, text] of papers) made.put(readPaper(`file:///${name}`, text));
    return made;
  };
  const both = library(['ports.md', PORTS], ['docks.md', DOCKS]);
  const drawn = (options: { readonly acronyms?: boolean; readonly leastCited?: number } = {}) => {
    const graph = citationGraph(both, { nameOf, acronyms: false, leastCited: 0, ...options });
    return {
      ...graph,
      nodes: graph.nodes.map(({ id, papers }) => `${id.replace(/-\w{4}$/, '')} ${papers}`),
      links: graph.links.map(({ source, target, count }) => `${source} → ${target.replace(/-\w{4}$/, '')} ${count}`),
    };
  };

  it('says who cites whom, and how often', () => {
    assert.deepEqual(drawn().links, [
      'paper:docks.md → paper:ports.md 1',
      'paper:docks.md → work:marlow-2001-quiet-docks 1',
      'paper:ports.md → work:marlow-2001-quiet-docks 2',
    ]);
  });

  it('has a cited paper of the library once, as a paper', () => {
    assert.deepEqual(drawn().nodes, ['paper:docks.md 0', 'paper:ports.md 1', 'work:marlow-2001-quiet-docks 2']);
  });

  it('leaves out works that few papers cite, never papers', () => {
    assert.deepEqual(drawn({ leastCited: 3 }).nodes, ['paper:docks.md 0', 'paper:ports.md 1']);
    assert.deepEqual(drawn({ leastCited: 3 }).links, ['paper:docks.md → paper:ports.md 1']);
  });

  it('has the acronyms that several papers use where that is asked for', () => {
    const { nodes, links } = drawn({ acronyms: true });
    assert.equal(nodes[0], 'acronym:JHO 2');
    assert.deepEqual(links.slice(0, 1), ['paper:docks.md → acronym:JHO 1']);
  });

  it('points at the first citing place, and at the paper itself', () => {
    const { nodes, links } = citationGraph(both, { nameOf, acronyms: false, leastCited: 0 });
    const { place } = links.find(({ source, count }) => source === 'paper:ports.md' && count === 2)!;
    assert.equal(PORTS.slice(place.span.start, place.span.end).startsWith('Ana Marlow'), true);
    assert.deepEqual(nodes[0]!.place, { uri: 'file:///docks.md', span: { start: 0, end: 0 } });
  });

  it('has a work once that a list gives twice, cited at the places of both entries', () => {
    const twice = `# Locks

Locks silt up (Marlow 2001). So do they (Marlow and Quist 1998).

## References

Marlow, Ana. 2001. *Quiet Docks*. Lisbon: Farol.

Marlow, A. 2001. *Quiet Docks*. Lisboa: Farol.

Marlow, Ana and Peter Quist. 1998. *Silt*. Porto: Farol.
`;
    const { nodes, links } = citationGraph(library(['docks.md', DOCKS], ['locks.md', twice]), {
      nameOf,
      acronyms: false,
      leastCited: 0,
    });
    const docks = nodes.filter(({ label }) => label === 'Marlow 2001');
    assert.deepEqual(
      docks.map(({ papers }) => papers),
      [2],
    );
    assert.equal(links.filter(({ target }) => target === docks[0]!.id).length, 2);
  });

  describe('for other programs', () => {
    const write = (format: FormatName<'graph'>) => exported({ what: 'graph', format }, both, nameOf);

    it('is a directed graph for Graphviz', () => {
      const text = write('dot');
      assert.match(text, /^digraph citations \{\n/);
      assert.match(text, /\n {2}"paper:docks\.md" \[.*label="Docks & \\"Locks\\"".*\];\n/);
      assert.match(text, /\n {2}"paper:docks\.md" -> "paper:ports\.md" \[weight=1, count=1\];\n/);
    });

    it('is GraphML without a sign that XML would take for its own', () => {
      const text = write('graphml');
      assert.match(text, /<data key="label">Docks &#38; &#34;Locks&#34;<\/data>/);
      assert.match(text, /<edge source="paper:docks\.md" target="paper:ports\.md"><data key="count">1<\/data><\/edge>/);
    });

    it('is JSON without the places, which are only true of this machine', () => {
      const { nodes, links } = JSON.parse(write('json'));
      assert.deepEqual(nodes[0], {
        id: 'paper:docks.md',
        kind: 'paper',
        label: 'Docks & "Locks"',
        detail: 'docks.md',
        papers: 0,
      });
      assert.deepEqual(links[0], { source: 'paper:docks.md', target: 'paper:ports.md', count: 1 });
    });

    it('is the same text whatever the order the papers came in', () => {
      const samples = samplePapers().map(({ name, text }) => [name, text] as const);
      const forth = library(...samples);
      const back = library(...[...samples].reverse());
      for (const format of ['dot', 'graphml', 'json'] as const) {
        assert.equal(
          exported({ what: 'graph', format }, forth, nameOf),
          exported({ what: 'graph', format }, back, nameOf),
        );
      }
    });
  });
});
