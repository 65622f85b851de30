import { strict as assert } from 'node:assert';
import { documentHighlight } from '../../server/src/features/document-highlight';
import { references } from '../../server/src/features/references';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { PaperBuilder } from '../support/paper';
import { samplePaper } from './sample';

/** Line numbers from 1, a star where the thing is introduced. */
function linesOf(paper: Paper, words: string, into = 0): readonly string[] {
  const places = references(paper, new Library(), paper.text.indexOf(words) + into);
  return places.map(({ span, introduces }) => `${paper.lines.lineAt(span.start) + 1}${introduces ? '*' : ''}`);
}

describe('references', () => {
  const paper = samplePaper();

  it('finds a note and its marker from either side', () => {
    assert.deepEqual(linesOf(paper, '¹ The'), ['5', '11*']);
    assert.deepEqual(linesOf(paper, '¹ Ana'), ['5', '11*']);
  });

  it('finds every use of an acronym, the definition marked', () => {
    assert.deepEqual(linesOf(paper, 'JHO grew', 1), ['5*', '5', '5']);
  });

  it('finds what cites a work, Ibid. included, from the entry and from a citation', () => {
    assert.deepEqual(linesOf(paper, 'Marlow, Ana', 1), ['9', '13', '18*']);
    assert.deepEqual(linesOf(paper, 'Marlow 2001', 1), ['9', '13', '18*']);
  });

  it('finds what refers to a table', () => {
    assert.deepEqual(linesOf(paper, 'Table 1. Crates', 1), ['5', '7*']);
  });

  it('finds nothing for a citation that leads nowhere', () => {
    assert.deepEqual(linesOf(paper, 'Reyes', 1), []);
  });

  it('goes on into other papers that use the acronym', () => {
    const library = new Library();
    library.put(paper);
    library.put(new PaperBuilder('The JHO again.', 'file:///papers/b.md').acronym('JHO', undefined, 1).build());
    const places = references(paper, library, paper.text.indexOf('JHO'));
    assert.deepEqual(
      places.map(({ uri }) => uri.slice(-4)),
      ['r.md', 'r.md', 'r.md', 'b.md'],
    );
  });
});

describe('document highlight', () => {
  it('marks the definition as written and the uses as read', () => {
    const paper = samplePaper();
    const kinds = documentHighlight(paper, paper.text.indexOf('JHO grew')).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['write', 'read', 'read']);
  });
});
