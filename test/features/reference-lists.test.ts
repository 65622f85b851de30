import { strict as assert } from 'node:assert';
import { citationGraph } from '../../server/src/export/graph/citation-graph';
import { exportedWorks } from '../../server/src/export/works/list';
import { bibliographyList } from '../../server/src/features/bibliography-list';
import { citationNodesAt, citedBy } from '../../server/src/features/call-hierarchy';
import { definition } from '../../server/src/features/definition';
import { hover } from '../../server/src/features/hover';
import { references } from '../../server/src/features/references';
import { entryRows } from '../../server/src/features/views/entry-rows';
import { libraryWorkRows, workRows } from '../../server/src/features/views/work-rows';
import { readPaper } from '../../server/src/paper/read-paper';
import type { Span } from '../../server/src/text/span';
import { wordsFor } from '../../server/src/words';
import { libraryOf, paperAt, sampleVolume } from '../support/volume';

const words = wordsFor('en').features;
const library = sampleVolume();
const pilotage = paperAt(library, 'volume/01-pilotage.md');
const list = paperAt(library, 'volume/references.md');

function shown({ uri, span }: { readonly uri: string; readonly span: Span }): string {
  const path = uri.slice('file:///volume/'.length);
  return `${path} «${library.paper(uri)!.text.slice(span.start, span.end).slice(0, 30)}»`;
}

describe('a volume whose chapters share a list of references', () => {
  const cited = pilotage.text.indexOf('Okafor 2011: 40') + 3;
  const listed = list.text.indexOf('Okafor, Chidi. 2011') + 3;

  it('shows the entry and the page on a citation', () => {
    assert.equal(
      hover(pilotage, library, cited, words)!.markdown,
      '**Okafor 2011**\n\nOkafor, Chidi. 2011. The Last Eleven Miles. Lagos: Lagoon Books.\n\nIn references.md\n\nPage 40\n\nAlso cited by Eleven Signatures.',
    );
  });

  it('leads from a citation to the entry', () => {
    const { targets } = definition(pilotage, library, cited)!;
    assert.deepEqual(
      targets.map(({ uri, selection }) => shown({ uri, span: selection })),
      ['references.md «Okafor, Chidi. 2011. *The Last»'],
    );
  });

  it('finds all citations of a work, from a citation and from the entry', () => {
    const places = [
      '01-pilotage.md «Okafor 2011: 40»',
      '01-pilotage.md «Okafor 2011»',
      '03-customs.md «Okafor 2011: 77»',
    ];
    const entry = 'references.md «Okafor, Chidi. 2011. *The Last»';
    assert.deepEqual(references(pilotage, library, cited).map(shown), [
      ...places.slice(0, 2),
      entry,
      ...places.slice(2),
    ]);
    assert.deepEqual(references(list, library, listed).map(shown), [entry, ...places]);
  });

  it('says on an entry how often it is cited, and by whom', () => {
    assert.equal(
      hover(list, library, listed, words)!.markdown,
      '**Okafor 2011**\n\nCited 3 times.\n\nCited by Who Brings the Ship In; Eleven Signatures.',
    );
  });

  it('waits for the other papers on an entry of the list, and not on one of an ordinary paper', () => {
    const unread = Object.create(library, {
      workOf: { value: () => undefined },
      bibliographies: {
        get: () => {
          throw new Error('not read yet');
        },
      },
    });
    assert.throws(() => hover(list, unread, listed, words), /not read yet/);
    const text =
      '# Tugs\n\nTugs are dear (Marsh 2004).\n\n## References\n\nMarsh, Olga. 2004. *Tugs*. Boston: Quay Press.\n';
    const paper = readPaper('file:///tugs.md', text);
    assert.equal(hover(paper, unread, text.indexOf('Olga'), words)!.markdown, '**Marsh 2004**\n\nCited once.');
  });

  it('finds the citations of a work in a note of the paper that prints the list, beside numbers that cite it', () => {
    const entries = ['Marsh, Olga. 2004. *Tugs*. Boston: Quay Press.', 'Poe, Ed. 1999. *Silt*. Hull: Quay Press.'];
    const numbered = entries.map((entry, index) => `[${index + 1}] ${entry}`).join('\n\n');
    const note = '[^1]: Ida Bloem, *Dikes* (Leiden: Tide Books, 2010), 3.';
    const files = {
      'ports.md': `# Ports\n\n${'They are dear. '.repeat(40)}[^1]\n\n${note}\n\n## References\n\n${numbered}\n`,
      'one.md': '---\nbibliography: ports.md\n---\n\nTugs are dear [1], silt is not [2].\n',
    };
    const both = libraryOf(files);
    const ports = paperAt(both, 'ports.md');
    const found = references(ports, both, files['ports.md'].indexOf('Bloem'));
    assert.deepEqual(
      found.map(({ uri }) => uri),
      ['file:///ports.md'],
    );
  });

  it('shows who cites a work in the call hierarchy', () => {
    const [node] = citationNodesAt(pilotage, library, cited, words);
    assert.deepEqual(
      citedBy(node!.key, library).map(({ node: { name }, spans }) => `${name} ${spans.length}`),
      ['Who Brings the Ship In 2', 'Eleven Signatures 1'],
    );
  });

  it('lists the works that a chapter cites', () => {
    const rows = entryRows(pilotage, library, words);
    assert.deepEqual(
      rows.map(({ label, count }) => `${label} ${count}`),
      ['Okafor 2011 2', 'Brandt and Ueda 1998 1', 'Ministry of Ports 2016 1', 'Lindqvist 2004a 1', 'Lindqvist 2004b 1'],
    );
    const printed = bibliographyList(pilotage, library, 'plain', words);
    assert.match(printed, /\n\nLindqvist, Sara\. 2004b\. .*\n\nMinistry of Ports\. 2016\. /);
  });

  it('lists the works of the list with the places that cite them', () => {
    const okafor = workRows(list, library, [], words).find(({ label }) => label === 'Okafor 2011')!;
    assert.deepEqual(
      [okafor.count, ...okafor.children.map(({ description }) => description)],
      [3, 'Who Brings the Ship In, line 10', 'Who Brings the Ship In, line 13', 'Eleven Signatures, line 12'],
    );
    assert.match(okafor.tooltip, /3 times/);
    const marsh = libraryWorkRows(library, words).filter(({ label }) => label === 'Marsh 2017');
    assert.deepEqual(
      marsh.map(({ count, children }) => [count, ...children.map(({ label }) => label)]),
      [[1, 'The Price of Three Feet']],
    );
  });

  it('gives every row of a view another id', () => {
    const ids = libraryWorkRows(library, words).flatMap((row) => [row.id, ...row.children.map(({ id }) => id)]);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('exports what a chapter cites', () => {
    assert.deepEqual(
      exportedWorks(library, paperAt(library, 'volume/03-customs.md')).map(({ csl }) => csl.title),
      ['Fewer Stamps', 'Where the Sand Goes: Annual Report', 'Without a Pilot', 'The Last Eleven Miles'],
    );
  });

  it('draws who cites whom without the list', () => {
    const { nodes, links } = citationGraph(library, { nameOf: (uri) => uri, acronyms: false, leastCited: 2 });
    assert.deepEqual(
      nodes.map(({ label, papers }) => `${label} ${papers}`),
      [
        'Who Brings the Ship In 0',
        'The Price of Three Feet 0',
        'Eleven Signatures 0',
        'Brandt and Ueda 1998 2',
        'Delta Fisheries Council 2013 2',
        'Lindqvist 2004a 2',
        'Ministry of Ports 2016 2',
        'Okafor 2011 2',
      ],
    );
    assert.equal(links.length, 10);
  });
});
