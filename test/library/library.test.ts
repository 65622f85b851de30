import { strict as assert } from 'node:assert';
import { Inquiry } from '../../server/src/library/inquiry';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { PaperBuilder } from '../support/paper';

const A = 'file:///a.md';
const B = 'file:///b.md';

function paperWith(uri: string, ...shortForms: string[]): Paper {
  const builder = new PaperBuilder(shortForms.join(' '), uri);
  for (const shortForm of shortForms) builder.acronym(shortForm, undefined, 1);
  return builder.build();
}

describe('library', () => {
  it('knows who uses an acronym, dots aside', () => {
    const library = new Library();
    library.put(paperWith(A, 'O.S.B.'));
    library.put(paperWith(B, 'OSB', 'JHO'));
    assert.deepEqual(
      library.acronyms('OSB').map(({ paper, acronym }) => [paper.uri, acronym.shortForm]),
      [
        [A, 'O.S.B.'],
        [B, 'OSB'],
      ],
    );
  });

  it('follows a paper that changes and a paper that goes', () => {
    const library = new Library();
    library.put(paperWith(A, 'OSB'));
    assert.equal(library.acronyms('OSB').length, 1);
    library.put(paperWith(A, 'JHO'));
    assert.equal(library.acronyms('OSB').length, 0);
    assert.equal(library.acronyms('JHO').length, 1);
    library.delete(A);
    assert.equal(library.acronyms('JHO').length, 0);
    assert.equal(library.papers.size, 0);
  });
});

describe('inquiry', () => {
  const setUp = () => {
    const library = new Library();
    library.put(paperWith(A, 'OSB'));
    const files = new Set<string>();
    const inquiry = new Inquiry(library, library, (uri) => files.has(uri));
    return { library, files, inquiry };
  };

  it('holds while other acronyms than those asked for change', () => {
    const { library, inquiry } = setUp();
    inquiry.acronyms('OSB');
    library.put(paperWith(B, 'JHO'));
    assert.ok(inquiry.holds());
  });

  it('ends when an acronym that was asked for comes or goes elsewhere', () => {
    const { library, inquiry } = setUp();
    inquiry.acronyms('OSB');
    library.put(paperWith(B, 'OSB'));
    assert.ok(!inquiry.holds());
    const later = new Inquiry(library, library, () => false);
    later.acronyms('OSB');
    assert.ok(later.holds());
    library.delete(B);
    assert.ok(!later.holds());
  });

  it('ends with any change where it asked for all papers', () => {
    const { library, inquiry } = setUp();
    assert.equal(inquiry.papers.size, 1);
    library.put(paperWith(B, 'JHO'));
    assert.ok(!inquiry.holds());
  });

  it('ends when a file that was missing appears', () => {
    const { files, inquiry } = setUp();
    assert.equal(inquiry.fileExists('file:///map.png'), false);
    assert.ok(inquiry.holds());
    files.add('file:///map.png');
    assert.ok(!inquiry.holds());
  });

  it('holds while the works that were asked for stay, whoever is typed in', () => {
    const library = new Library();
    const citing = (uri: string, entry: string, text = 'Text.') =>
      library.put(readPaper(uri, `# Paper\n\n${text}\n\n## References\n\n${entry}\n`));
    const moss = 'Moss, Ida. 1999. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.';
    citing(A, moss);
    citing(B, 'Falk, Nora. 2003. *Quays*. Hull: Estuary Press.');
    const inquiry = new Inquiry(library, library, () => false);
    const work = inquiry.workOf(A, 0)!;
    assert.deepEqual(inquiry.duplicatesOf(work), []);
    citing(B, 'Falk, Nora. 2003. *Quays*. Hull: Estuary Press.', 'More text.');
    assert.ok(inquiry.holds());
    citing(B, 'Moss, I. 1999. *The Long Ebb*. Hull: Estuary Press.');
    assert.ok(!inquiry.holds());
  });
});
