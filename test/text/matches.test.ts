import assert from 'node:assert/strict';
import { matchesOf } from '../../server/src/text/matches';

describe('matchesOf', () => {
  it('gives every match with its place and its groups', () => {
    const found = matchesOf(/(\d)\d/g, 'notes 12 and 34');
    assert.deepEqual(
      found.map(({ 0: whole, 1: first, index }) => [whole, first, index]),
      [
        ['12', '1', 6],
        ['34', '3', 13],
      ],
    );
  });

  it('begins at the head each time, and passes over empty matches', () => {
    const pattern = /x*/g;
    assert.equal(matchesOf(pattern, 'axb').length, 4);
    assert.equal(matchesOf(pattern, 'axb').length, 4);
  });
});
