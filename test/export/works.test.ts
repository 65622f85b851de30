import { strict as assert } from 'node:assert';
import { FORMATS } from '../../server/src/export/format-names';
import { exported } from '../../server/src/export/formats';
import { citationGraph } from '../../server/src/export/graph/citation-graph';
import { bibtex } from '../../server/src/export/works/bibtex';
import { cslJson } from '../../server/src/export/works/csl-json';
import { exportedWorks } from '../../server/src/export/works/list';
import { ris } from '../../server/src/export/works/ris';
import { readBibliography } from '../../server/src/library/bibliography/read';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import type { CslItem } from '../../server/src/recognize/csl';
import { realPapers, type Sample, samplePapers } from '../support/samples';
import { essence, readBack } from './reading-back';

const WRITERS = { bibtex, ris, 'csl-json': cslJson };

/** What prose has that formats trip over. */
const AWKWARD: readonly CslItem[] = [
  {
    type: 'book',
    title: 'Ñandúes, Ærø & 50% of $5 in Dock #1_a',
    author: [{ family: 'Ibáñez Quist', given: 'Raúl' }],
  },
  {
    type: 'book',
    title: 'The “Quiet” "Docks" of {Lisbon}: A~B, C^D, and \\N',
    author: [{ family: 'Ortega y Gasset', given: 'José' }],
  },
  {
    type: 'book',
    title: 'One {brace',
    publisher: 'Farrar and Rinehart',
    author: [{ family: 'de la Cruz', given: 'Ana' }],
  },
  { type: 'report', title: 'NAFTA and the U.S.–Mexico Border', author: [{ literal: 'Ministry of Ports and Harbors' }] },
  {
    type: 'report',
    title: 'Crates',
    author: [{ literal: 'Farol, Inc.' }, { literal: 'UNESCO' }],
    issued: { 'date-parts': [[2003]], literal: '2003a' },
  },
  {
    type: 'chapter',
    title: 'Particles',
    'container-title': 'Names in & out of Lists',
    author: [
      { family: 'Landa', given: 'Diego', 'non-dropping-particle': 'de' },
      { family: 'Jennings', given: 'Edward T.', suffix: 'Jr.' },
    ],
    editor: [{ family: 'Quist', given: 'Peter' }],
    page: '112–45, 201',
  },
  {
    type: 'article-journal',
    title: 'Soon',
    'container-title': 'Harbor Review',
    author: [{ family: 'Rocha', given: 'Inês' }],
    issued: { literal: 'forthcoming' },
  },
  {
    type: 'article-newspaper',
    title: 'A Range of Years',
    'container-title': 'Harbor Post',
    issued: { 'date-parts': [[2004, 11, 8]] },
  },
  { type: 'book', title: 'Two Volumes', author: [{ family: 'Marlow' }], issued: { 'date-parts': [[2004], [2006]] } },
  { type: 'webpage', title: 'Tides', URL: 'https://example.org/a_b/~tides?x=1&y=50%25#z' },
];

describe('works for other programs', () => {
  const awkward = AWKWARD.map((csl, index) => ({ id: `work-${index}`, csl }));

  for (const format of FORMATS.works) {
    describe(format, () => {
      it('keeps authors, years, titles, containers, pages and addresses through a reader of it', () => {
        assert.deepEqual(readBack(format, WRITERS[format](awkward)).map(essence), AWKWARD.map(essence));
      });

      it('keeps them for every work of the sample papers', () => holds(format, samplePapers()));

      it('keeps them for every work of papers from the world', function () {
        const papers = realPapers();
        if (papers.length === 0) this.skip();
        holds(format, papers);
      });

      it('is the same text whatever the order the papers came in', () => {
        const papers = samplePapers();
        const write = (samples: readonly Sample[]) =>
          exported({ what: 'works', format }, libraryOf(samples), (uri) => uri);
        assert.equal(write(papers), write([...papers].reverse()));
      });
    });
  }

  it('give each work of a library once, and of one paper only its own', () => {
    const note = (text: string) => `Crates pile up.[^1]\n\n[^1]: ${text}\n`;
    const marlow = 'Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.';
    const quist = 'Peter Quist, *Loud Docks* (Porto: Farol, 2002), 9.';
    const library = libraryOf([
      { name: 'a.md', text: note(marlow) },
      { name: 'b.md', text: note(`${marlow} See also ${quist}`) },
    ]);
    const titles = (works: readonly { readonly csl: CslItem }[]) => works.map(({ csl }) => csl.title);
    assert.deepEqual(titles(exportedWorks(library)), ['Quiet Docks', 'Loud Docks']);
    assert.deepEqual(titles(exportedWorks(library, library.paper('file:///a.md'))), ['Quiet Docks']);
  });
});

describe('works of bibliography files', () => {
  const library = libraryOf([
    { name: 'a.md', text: '---\nbibliography: works.bib\n---\n\nCrates pile up [@marlow; @quist, 3].\n' },
  ]);
  const bib = `@book{marlow, author = {Marlow, Ana}, title = {Quiet Docks}, year = 2001}
    @book{idle, author = {Idle, Ed}, title = {Never Cited}, year = 1999}
    @book{quist, author = {Quist, Peter}, title = {Loud Docks}, year = 2002}`;
  library.putBibliography(readBibliography('file:///works.bib', 'bibtex', bib));

  it('are exported as far as papers cite them, under the keys that they have', () => {
    const expected = ['marlow Quiet Docks', 'quist Loud Docks'];
    const named = (works: readonly { readonly id: string; readonly csl: CslItem }[]) =>
      works.map(({ id, csl }) => `${id} ${csl.title}`);
    assert.deepEqual(named(exportedWorks(library)), expected);
    assert.deepEqual(named(exportedWorks(library, library.paper('file:///a.md'))), expected);
  });

  it('keep the keys that a paper’s own front matter gives them', () => {
    const front = '---\nreferences:\n- id: marlow\n  title: Quiet Docks\n---\n\nCrates pile up [@marlow].\n';
    const [work] = exportedWorks(libraryOf([{ name: 'a.md', text: front }]));
    assert.equal(work!.id, 'marlow');
  });

  it('are in the citation graph', () => {
    const { links } = citationGraph(library, { nameOf: (uri) => uri, acronyms: false, leastCited: 0 });
    assert.deepEqual(
      links.map(({ target, count }) => `${target.replace(/-\w{4}$/, '')} ${count}`),
      ['work:marlow-2001-quiet-docks 1', 'work:quist-2002-loud-docks 1'],
    );
  });
});

describe('BibTeX', () => {
  const entry = (csl: CslItem) => bibtex([{ id: 'key', csl }]);

  it('is what BibTeX itself reads', () => {
    assert.equal(
      entry({
        type: 'report',
        author: [{ literal: 'Ministry of Ports' }, { family: 'Marlow', given: 'Ana' }],
        title: 'Crates & NAFTA',
        issued: { 'date-parts': [[2004, 3]] },
        publisher: 'Farol',
        page: '3-9',
        URL: 'https://example.org/a_b',
      }),
      `@techreport{key,
  author = {{Ministry of Ports} and Marlow, Ana},
  title = {Crates \\& {NAFTA}},
  year = {2004},
  date = {2004-03},
  pages = {3--9},
  institution = {Farol},
  type = {Report},
  url = {https://example.org/a_b},
}
`,
    );
  });

  it('keeps the capitals of a title, which readers take for those of English headlines', () => {
    assert.match(
      entry({ type: 'book', title: 'The Need to Share: México and “O’Neil”, from NAFTA on' }),
      /title = \{The \{Need\} to \{Share\}: \{México\} and “\{O’Neil\}”, from \{NAFTA\} on\}/,
    );
    assert.match(entry({ type: 'book', title: 'NAFTA: un balance' }), /title = \{\{NAFTA\}: \{un\} balance\}/);
    assert.match(
      entry({ type: 'book', title: 'Deep-Sea (U.S.) Law' }),
      /title = \{\{Deep-Sea\} \(\{U\.S\}\.\) \{Law\}\}/,
    );
  });

  it('has a part of something else as one, whatever it is', () => {
    const speech = entry({ type: 'speech', title: 'Crates', 'container-title': 'Days of Ports' });
    assert.match(speech, /^@incollection\{key,\n.*\n {2}booktitle = \{Days of \{Ports\}\}/);
  });

  it('keeps names together that its rules for particles would tear apart', () => {
    const author = [
      { family: 'Ortega y Gasset', given: 'José' },
      { family: 'van der Berg', given: 'Jan' },
    ];
    assert.match(entry({ type: 'book', author }), /\{\{Ortega y Gasset\}, José and \{van der Berg\}, Jan\}/);
  });

  it('has keys that nothing in them ends', () => {
    assert.match(bibtex([{ id: 'Marlow, "2001" {a}', csl: { type: 'book' } }]), /^@book\{Marlow-2001-a-,\n/);
  });

  it('balances braces, whatever a title holds', () => {
    const text = entry({ type: 'book', title: 'One {brace, two }} more \\' });
    assert.equal(text.split('{').length, text.split('}').length);
  });
});

function holds(format: (typeof FORMATS.works)[number], samples: readonly Sample[]): void {
  const works = exportedWorks(libraryOf(samples));
  const read = readBack(format, WRITERS[format](works)).map(essence);
  assert.ok(works.length > 50, `only ${works.length} works`);
  assert.equal(new Set(works.map(({ id }) => id)).size, works.length);
  assert.deepEqual(
    read,
    works.map(({ csl }) => essence(csl)),
  );
}

function libraryOf(samples: readonly Sample[]): Library {
  const library = new Library();
  for (const { name, text } of samples) library.put(readPaper(`file:///${name}`, text));
  return library;
}
