import { strict as assert } from 'node:assert';
import { abbreviationList } from '../../server/src/features/abbreviation-list';
import { outlineBesideMarkdown } from '../../server/src/features/beside-markdown';
import { bibliographyList } from '../../server/src/features/bibliography-list';
import { documentSymbols } from '../../server/src/features/document-symbols';
import { acronymRows, libraryAcronymRows } from '../../server/src/features/views/acronym-rows';
import { noteRows, paperNotesRow } from '../../server/src/features/views/note-rows';
import type { Row } from '../../server/src/features/views/row';
import { libraryWorkRows, workRows } from '../../server/src/features/views/work-rows';
import { wordCounts } from '../../server/src/features/word-counts';
import { worksAt } from '../../server/src/features/works-at';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { wordsFor } from '../../server/src/words';

const words = wordsFor('en').features;

const HARBORS = `# Harbors

The Joint Harbor Office (JHO) counts crates.[^1] The JHO grew (Marlow 2001: 12).[^2] Some doubt it (Reyes 1998).[^9]

## References

Marlow, Ana. 2001. *Quiet Docks*. Lisbon: Farol.

Abel, Ines. 2004. *Loud Docks*. Lisbon: Farol.

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.

[^2]: Nobody knows.
`;

const DOCKS = `# Docks

The Junior Harbor Orchestra (JHO) plays. The JHO plays badly.[^1]

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 7.
`;

describe('rows of the views', () => {
  const paper = readPaper('file:///papers/harbors.md', HARBORS);
  const library = new Library();
  library.put(paper);
  library.put(readPaper('file:///papers/docks.md', DOCKS));
  const start = HARBORS.indexOf('[^9]');
  const unresolved = [{ start, end: start + 4 }];

  it('show an acronym with its long form and uses, and mark that another paper differs', () => {
    const [row] = acronymRows(paper, library, words);
    assert.equal(line(row!), 'conflict JHO | Joint Harbor Office | 2');
    assert.equal(
      row!.children[0]!.label,
      '…Joint Harbor Office (JHO) counts crates. The JHO grew (Marlow 2001: 12). Some doubt…',
    );
    assert.match(row!.tooltip, /Junior Harbor Orchestra/);
  });

  it('show an acronym of the library once, with its papers below', () => {
    const [row] = libraryAcronymRows(library, words);
    assert.equal(line(row!), 'conflict JHO | Junior Harbor Orchestra / Joint Harbor Office | 4');
    assert.deepEqual(row!.children.map(line), [
      'plain Harbors | Joint Harbor Office | 2',
      'plain Docks | Junior Harbor Orchestra | 2',
    ]);
  });

  it('name an acronym of the library as most papers do, in whatever order these come', () => {
    const more = readPaper('file:///papers/z-docks.md', DOCKS);
    const papers = [paper, more, ...[...library.papers.values()].filter(({ uri }) => uri !== paper.uri)];
    for (const order of [papers, papers.toReversed()]) {
      const all = new Library();
      for (const each of order) all.put(each);
      assert.equal(libraryAcronymRows(all, words)[0]!.description, 'Junior Harbor Orchestra / Joint Harbor Office');
    }
  });

  it('mark no conflict where another paper only shortens, spells or translates the name', () => {
    for (const name of ['Harbor Office', 'Joint Harbour Office', 'Oficina Conjunta de Puertos']) {
      const all = new Library();
      for (const each of [paper, readPaper('file:///papers/docks.md', DOCKS.replace('Junior Harbor Orchestra', name))])
        all.put(each);
      assert.equal(acronymRows(paper, all, words)[0]!.state, 'plain', name);
      assert.equal(libraryAcronymRows(all, words)[0]!.state, 'plain', name);
    }
  });

  it('show the notes in order, what they cite below them, and a marker without a note', () => {
    const rows = noteRows(paper, unresolved, words);
    assert.deepEqual(rows.map(line), [
      'plain 1 | Ana Marlow, Quiet Docks (Lisbon: Farol, 2001), 4. | 1',
      'plain 2 | Nobody knows. | 1',
      'unresolved 9 | This paper has no note 9. | 1',
    ]);
    assert.equal(rows[0]!.children.at(-1)!.label, 'Marlow 2001');
    assert.equal(HARBORS.slice(rows[0]!.children[0]!.target!.span.start).startsWith('[^1]'), true);
  });

  it('show a paper of the library with its notes, and how many lead nowhere', () => {
    assert.equal(line(paperNotesRow(paper, unresolved, words)), 'unresolved Harbors | 1 unresolved | 2');
  });

  it('show the works with the places that cite each, and citations of no work', () => {
    const at = HARBORS.indexOf('Reyes 1998');
    const rows = workRows(paper, library, [{ start: at, end: at + 10 }], words);
    assert.deepEqual(rows.map(line), [
      'plain Marlow 2001 | Quiet Docks | 2',
      'plain Abel 2004 | Loud Docks | 0',
      'unresolved Reyes 1998 | No entry in this paper fits. | 0',
    ]);
  });

  it('show a work of the library once', () => {
    const marlow = libraryWorkRows(library, words).filter(({ label }) => label === 'Marlow 2001');
    assert.deepEqual(marlow.map(line), ['plain Marlow 2001 | Quiet Docks | 3']);
    assert.deepEqual(
      marlow[0]!.children.map(({ label }) => label),
      ['Harbors', 'Docks'],
    );
  });

  it('name a work of the library as most papers do, in whatever order these come, and count for all', () => {
    const another =
      '# Piers\n\nQuiet (Marlow 2002).\n\n## References\n\nMarlow, Ana. 2002. *Quiet Docks*. Lisbon: Farol.\n';
    const piers = readPaper('file:///papers/a-piers.md', another);
    const papers = [piers, ...library.papers.values()];
    for (const order of [papers, papers.toReversed()]) {
      const all = new Library();
      for (const each of order) all.put(each);
      const [marlow] = libraryWorkRows(all, words).filter(({ description }) => description === 'Quiet Docks');
      assert.equal(line(marlow!), 'plain Marlow 2001 | Quiet Docks | 4');
      assert.match(marlow!.tooltip, /Cited 4 times/i);
    }
  });

  it('keep their ids while the text around them changes', () => {
    const edited = readPaper('file:///papers/harbors.md', HARBORS.replace('# Harbors\n', '# Harbors\n\nA new line.\n'));
    const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
    assert.deepEqual(ids(noteRows(edited, [], words)), ids(noteRows(paper, [], words)));
    assert.deepEqual(ids(workRows(edited, library, [], words)), ids(workRows(paper, library, [], words)));
  });
});

describe('what a paper is asked for', () => {
  const paper = readPaper('file:///papers/harbors.md', HARBORS);

  it('is its length, notes apart and entries left out', () => {
    const short = readPaper('file:///a.md', '# Two words\n\nThree self-rule words – 1,200.[^1]\n\n[^1]: A note.\n');
    assert.deepEqual(wordCounts(short), { body: 6, notes: 2 });
  });

  it('is the work that is meant at a place: by a citation, a marker, an entry', () => {
    for (const place of ['Marlow 2001: 12', '[^1]', 'Marlow, Ana'])
      assert.deepEqual(worksAt(paper, HARBORS.indexOf(place) + 2), [0], place);
    assert.deepEqual(worksAt(paper, HARBORS.indexOf('counts crates')), []);
  });

  it('is a list of its abbreviations', () => {
    assert.equal(abbreviationList(paper, 'markdown'), '- **JHO**: Joint Harbor Office\n');
    assert.equal(abbreviationList(paper, 'plain'), 'JHO  Joint Harbor Office\n');
  });

  it('is its bibliography, by author', () => {
    const [title, first, second] = bibliographyList(paper, new Library(), 'plain', words).split('\n\n');
    assert.equal(title, 'Works cited\n===========');
    assert.match(first!, /^Abel, Ines\. 2004\. Loud Docks\./);
    assert.match(second!, /^Marlow, Ana\. 2001\. Quiet Docks\./);
  });
});

describe('the outline beside that of Markdown', () => {
  const names = (text: string) => {
    const paper = readPaper('file:///a.md', text);
    return outlineBesideMarkdown(paper, documentSymbols(paper, words)).map(({ name }) => name);
  };

  it('leaves headings with # to the editor', () => {
    assert.deepEqual(names(HARBORS), ['Notes', 'Acronyms', 'Works']);
  });

  it('is whole where some headings have no #', () => {
    const bold = HARBORS.replace('## References', '**References**');
    assert.equal(names(bold)[0], 'Harbors');
  });
});

function line({ state, label, description, count }: Row): string {
  return `${state} ${label} | ${description} | ${count}`;
}
