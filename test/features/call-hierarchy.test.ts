import { strict as assert } from 'node:assert';
import { type CitationEdge, citationNodesAt, citedBy, citesWhat } from '../../server/src/features/call-hierarchy';
import { readBibliography } from '../../server/src/library/bibliography/read';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { wordsFor } from '../../server/src/words';
import { samplePapers } from '../support/samples';

const WORDS = wordsFor('en').features;
const library = new Library();
for (const { name, text } of samplePapers()) library.put(readPaper(`file:///papers/${name}`, text));

function paperOf(number: string) {
  return [...library.papers.values()].find(({ uri }) => uri.includes(`/${number}`))!;
}

function nodesAt(number: string, words: string) {
  const paper = paperOf(number);
  const offset = words === '' ? paper.text.length : paper.text.indexOf(words) + 1;
  return citationNodesAt(paper, library, offset, WORDS);
}

/** The number of a file and how often it cites, or the name of a work and how often it is cited. */
function shown(edges: readonly CitationEdge[]): readonly string[] {
  return edges.map(({ node, spans }) => {
    const number = /\/(\d\d|specimens)[^/]*$/.exec(node.key.uri)?.[1];
    return `${node.kind === 'paper' ? number : node.name} ${spans.length}`;
  });
}

describe('call hierarchy', () => {
  it('starts at the paper on its title, and where nothing is mentioned', () => {
    for (const words of ['Soldiers, Citizens and the Law', 'Nobody in North America expects']) {
      const [paper, ...others] = nodesAt('06', words);
      assert.equal(paper!.name, 'Soldiers, Citizens and the Law of Necessity');
      assert.equal(paper!.detail, 'Arriaga Leal 2007');
      assert.deepEqual(others, []);
    }
  });

  it('starts at the work on a citation, at each of its works on a note', () => {
    assert.deepEqual(
      nodesAt('03', 'Mancur Olson').map(({ kind, name, detail }) => [kind, name, detail]),
      [['work', 'Olson 1965', 'The Logic of Collective Action: Public Goods and the Theory of Groups']],
    );
    assert.deepEqual(
      nodesAt('specimens', '<sup>13</sup> It is quick').map(({ name }) => name),
      ['Keohane 1984', 'Huntington 1957'],
    );
  });

  it('goes from a paper to those that cite it, and where', () => {
    const [paper] = nodesAt('06', '');
    const calling = citedBy(paper!.key, library);
    assert.deepEqual(
      calling.map(({ node }) => /\/(\d\d)-/.exec(node.key.uri)?.[1]),
      ['01', '02', '03', '04', '05', '08'],
    );
    const { spans } = calling[1]!;
    const { text } = paperOf('02');
    assert.deepEqual(
      spans.map(({ start }) => text.slice(start, start + 12)),
      ['Tomás Arriag', 'Arriaga Leal'],
    );
  });

  it('goes from a paper to the works that it cites; those that the library has are papers', () => {
    const [paper] = nodesAt('07', '');
    const cited = shown(citesWhat(paper!.key, library, WORDS));
    for (const edge of ['03 2', '02 1', '01 1', 'McCallum 1995 1', 'Andreas 2003b 1']) {
      assert.ok(cited.includes(edge), `${edge} in ${cited.join(', ')}`);
    }
  });

  it('goes from a work to the papers that cite it, and no further where the library does not have it', () => {
    const [work] = nodesAt('01', 'Peter Andreas, *Border Games');
    const calling = citedBy(work!.key, library).map(({ node }) => /\/(\w\w)[^/]*$/.exec(node.key.uri)?.[1]);
    assert.deepEqual(calling, ['01', '06', '07', 'sp']);
    assert.deepEqual(citesWhat(work!.key, library, WORDS), []);
  });

  it('goes to entries of bibliography files, and from them to the papers that cite them', () => {
    const both = new Library();
    const entries = '@book{mole1950, author={Mole, Al}, title={Tides}, year=1950}';
    both.putBibliography(readBibliography('file:///papers/a.bib', 'bibtex', entries));
    both.put(readPaper('file:///papers/ports.md', '# Ports\n\nNobody came [@mole1950, p. 4].[^1]\n\n[^1]: Still.\n'));
    const [paper] = citationNodesAt(both.paper('file:///papers/ports.md')!, both, 3, WORDS);
    const [edge, ...others] = citesWhat(paper!.key, both, WORDS);
    assert.deepEqual([edge!.node.name, edge!.node.target.uri, others], ['Mole 1950', 'file:///papers/a.bib', []]);
    assert.deepEqual(
      citedBy(edge!.node.key, both).map(({ node, spans }) => [node.name, spans.length]),
      [['Ports', 1]],
    );
  });

  it('goes to entries of a paper’s own front matter as well', () => {
    const both = new Library();
    const front = '---\nreferences:\n- id: mole1950\n  title: Tides\n  author: [{ family: Mole }]\n---\n\n';
    both.put(readPaper('file:///papers/ports.md', `${front}# Ports\n\nNobody came [@mole1950, p. 4].\n`));
    const [paper] = citationNodesAt(both.paper('file:///papers/ports.md')!, both, 3, WORDS);
    const [edge] = citesWhat(paper!.key, both, WORDS);
    assert.deepEqual([edge?.node.name, edge?.node.detail], ['Mole', 'Tides']);
    assert.equal(citedBy(edge!.node.key, both).length, 1);
  });

  it('knows nothing of a paper that is gone', () => {
    const key = { uri: 'file:///papers/gone.md', kind: 'paper', index: 0 } as const;
    assert.deepEqual([citedBy(key, library), citesWhat(key, library, WORDS)], [[], []]);
  });
});
