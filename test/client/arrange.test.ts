import { strict as assert } from 'node:assert';
import { type Arrangement, arrange } from '../../client/src/views/arrange';
import { viewRow } from './rows';

const ALL: Arrangement = { order: 'text', filter: '', onlyMarked: false };

const ROWS = [
  viewRow('Reyes 1998', { year: '1998', count: 2, description: 'México y sus puertos' }),
  viewRow('Marlow 2001', { year: '2001', count: 7, children: [viewRow('the quiet docks', { kind: 'place' })] }),
  viewRow('Abel 2001', { year: '2001', count: 2, state: 'unresolved' }),
];

describe('what a view shows', () => {
  const shown = (arrangement: Partial<Arrangement>) =>
    arrange(ROWS, { ...ALL, ...arrangement }).map(({ label }) => label);

  it('is sorted by name, year or count, and stands as sent in the order of the text', () => {
    assert.deepEqual(shown({}), ['Reyes 1998', 'Marlow 2001', 'Abel 2001']);
    assert.deepEqual(shown({ order: 'name' }), ['Abel 2001', 'Marlow 2001', 'Reyes 1998']);
    assert.deepEqual(shown({ order: 'year' }), ['Reyes 1998', 'Abel 2001', 'Marlow 2001']);
    assert.deepEqual(shown({ order: 'count' }), ['Marlow 2001', 'Abel 2001', 'Reyes 1998']);
  });

  it('sorts numbers as numbers', () => {
    const notes = ['10', '9', '2'].map((label) => viewRow(label));
    assert.deepEqual(
      arrange(notes, { ...ALL, order: 'name' }).map(({ label }) => label),
      ['2', '9', '10'],
    );
  });

  it('is filtered by all words, without accents and case, in rows and in what stands below them', () => {
    assert.deepEqual(shown({ filter: 'mexico puertos' }), ['Reyes 1998']);
    assert.deepEqual(shown({ filter: 'QUIET' }), ['Marlow 2001']);
    assert.deepEqual(shown({ filter: 'quiet reyes' }), []);
  });

  it('is not filtered by the titles of the papers that stand below', () => {
    const place = viewRow('as Marlow says', { kind: 'place', description: 'Quiet Harbors, line 4' });
    const rows = [
      viewRow('Marlow 2001', { children: [viewRow('Quiet Harbors', { kind: 'paper', children: [place] })] }),
    ];
    const found = (filter: string) => arrange(rows, { ...ALL, filter }).length;
    assert.deepEqual([found('quiet'), found('as marlow says')], [0, 1]);
    const papers = [viewRow('Quiet Harbors', { kind: 'paper', children: [viewRow('1', { kind: 'note' })] })];
    assert.equal(arrange(papers, { ...ALL, filter: 'quiet' }).length, 1);
  });

  it('can be what is marked alone, in a paper its marked rows', () => {
    assert.deepEqual(shown({ onlyMarked: true }), ['Abel 2001']);
    const note = viewRow('3', { kind: 'note', state: 'unresolved' });
    const papers = [
      viewRow('Harbors', { kind: 'paper', children: [viewRow('1', { kind: 'note' }), note] }),
      viewRow('Docks', { kind: 'paper', children: [viewRow('2', { kind: 'note' })] }),
    ];
    assert.deepEqual(arrange(papers, { ...ALL, onlyMarked: true }), [{ ...papers[0], children: [note] }]);
  });
});
