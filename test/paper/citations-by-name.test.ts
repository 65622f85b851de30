import { strict as assert } from 'node:assert';
import { cite } from './citing';

const ENTRIES = [
  'Anders, Paul. 2003. "A Tale of Two Ports." *Border Review* 4: 1-23.',
  'Axel, Robert and Robert O. Kern. 1986. "Cooperation without Rulers." *World Affairs* 38: 226-254.',
  'Benavides, Raúl and Carlos Rosales Lago. 2006. *Harbors of the North*. Kingston: Queen Press.',
  'Bondì, Laura. 2004. *Beyond the Bay*. Washington: Center for Atlantic Relations.',
  'Flint, Stephen. 2002. "The Open Harbor." *Foreign Matters*, January 2002.',
  'Kern, Robert O. 1983. "The Demand for Rules." In *Rules*. Ithaca: North Press.',
];

const lines = (...body: string[]) => cite({ body, entries: ENTRIES }).lines;

describe('years alone lead to the author named before', () => {
  it('in the sentence, over a quotation', () => {
    assert.deepEqual(lines('Paul Anders calls them “two mice. And cats” (2003:11).'), [
      '2003:11 -> anders 2003',
      'Paul Anders says -> anders 2003',
    ]);
  });

  it('in the sentence before', () => {
    assert.deepEqual(
      lines('Anders captures it (2003: 3). He adds that ports “have leverage” (2003: 12).').slice(0, 2),
      ['2003: 3 -> anders 2003', '2003: 12 -> anders 2003'],
    );
  });

  it('with another year only where a page shows that something is cited', () => {
    assert.equal(
      lines('As Stephen Flint reported, “ports closed” (2001: 60).')[0],
      '2001: 60 -> flint 2002 (year: 2002)',
    );
    assert.equal(
      lines('As Stephen Flint reported, ports closed after the attack (2001).')[0],
      'Stephen Flint says -> flint 2002',
    );
  });

  it('or are no citation', () => {
    assert.deepEqual(lines('The law was passed (2003).'), []);
  });
});

describe('authors cited by name', () => {
  it('with a word of saying', () => {
    assert.deepEqual(lines('As Benavides and Rosales Lago show, ports change.'), [
      'Benavides and Rosales Lago says -> benavides 2006',
    ]);
    assert.deepEqual(lines('Major Laura Bondì, U.S. Navy, wrote that ports change.'), [
      'Laura Bondì says -> bondi 2004',
    ]);
    assert.deepEqual(lines('According to Paul Anders, rules are needed.'), ['Paul Anders says -> anders 2003']);
    for (const verb of ['destaca', 'sustenta', 'afferma'])
      assert.deepEqual(lines(`Paul Anders ${verb} que nada mudou.`), ['Paul Anders says -> anders 2003']);
  });

  it('of one work only: where several fit, none is guessed', () => {
    assert.deepEqual(lines('According to Robert Kern, rules are needed.'), []);
  });

  it('a bare name is a person', () => {
    assert.deepEqual(lines('Paul Anders was born in Boston.'), []);
    assert.deepEqual(lines('They met Laura Bondì there.'), []);
    assert.deepEqual(lines('Laura Bondì holds a doctorate, and holds that ports change.'), []);
    assert.deepEqual(lines('Laura Bondì holds that ports change.'), ['Laura Bondì says -> bondi 2004']);
  });

  it('in a paper with notes, by the note that the sentence calls', () => {
    const { lines: found } = cite({
      body: ['Robert Paston is right when he points out the gap.^2 Others differ.^1'],
      notes: {
        1: 'Robert Paston, *A Community of Ports* (Washington: Institute Press, 2001).',
        2: 'Robert Paston, *Three Nations* (Boston: Free Press, 2005), 12.',
      },
    });
    assert.deepEqual(found, ['Robert Paston says -> paston 2005']);
  });
});
