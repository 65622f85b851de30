import { strict as assert } from 'node:assert';
import { type DocumentSymbol, documentSymbols } from '../../server/src/features/document-symbols';
import { bestSymbols, workspaceSymbols } from '../../server/src/features/workspace-symbols';
import { wordsFor } from '../../server/src/words';
import { PaperBuilder } from '../support/paper';
import { samplePaper } from './sample';

const { features } = wordsFor('en');

/** One line a symbol, indented as it is nested. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind} ${name}${detail ? ` | ${detail}` : ''}`,
    ...drawn(children, `${indent}  `),
  ]);
}

describe('document symbols', () => {
  const paper = samplePaper();
  const symbols = documentSymbols(paper, features);

  it('nests sections, puts tables into them, and lists notes, acronyms and works after them', () => {
    assert.deepEqual(drawn(symbols), [
      'heading Watching the Ports',
      '  heading 1. Inspectors',
      '    figure Table 1 | Crates by harbor',
      '  heading References',
      'group Notes',
      '  note 1 | Ana Marlow, Quiet Docks (Lisbon: Farol, 2001), 4. A <b>bold</b> claim with 2 * 3 * 4.',
      '  note 2 | Ibid., 9.',
      'group Acronyms',
      '  acronym JHO | Joint Harbor Office',
      'group Works',
      '  work Joint Harbor Office 2003 | Crates and Counts',
      '  work Marlow 2001 | Quiet Docks',
    ]);
  });

  it('gives groups an empty range at the end of the text', () => {
    for (const group of symbols.filter(({ kind }) => kind === 'group')) {
      assert.deepEqual(group.range, { start: paper.text.length, end: paper.text.length });
    }
  });

  it('holds every selection in its range', () => {
    const check = (list: readonly DocumentSymbol[]): void => {
      for (const { range, selection, name, children } of list) {
        assert.ok(range.start <= selection.start && selection.end <= range.end, name);
        check(children);
      }
    };
    check(symbols);
  });

  it('names a heading without words', () => {
    const untitled = new PaperBuilder('\n# \n').heading(1, '#').build();
    const blank = { ...untitled, outline: [{ ...untitled.outline[0]!, title: '' }] };
    assert.equal(documentSymbols(blank, features)[0]!.name, '(untitled)');
  });
});

describe('workspace symbols', () => {
  const names = (query: string) =>
    bestSymbols(workspaceSymbols(samplePaper(), query, features)).map(({ name }) => name);

  it('finds by any part of the name or the detail, accents and case aside', () => {
    assert.equal(names('inspect')[0], '1. Inspectors');
    assert.deepEqual(names('quiet docks'), ['Marlow 2001']);
    assert.equal(names('JÓINT HÁRBOR')[0], 'Joint Harbor Office 2003');
  });

  it('finds a work by author, year and title in any order', () => {
    assert.deepEqual(names('docks marlow'), ['Marlow 2001']);
    assert.deepEqual(names('2001 quiet'), ['Marlow 2001']);
    assert.deepEqual(names('1999 quiet docks'), []);
  });

  it('finds by the first letters of words', () => {
    assert.ok(names('wtp').includes('Watching the Ports'));
  });

  it('does not find by letters that are merely all there', () => {
    assert.deepEqual(names('zzz'), []);
    assert.ok(!names('cebahr').includes('Table 1'));
  });

  it('lists everything but notes for an empty query', () => {
    assert.deepEqual(names('').length, 7);
  });
});
