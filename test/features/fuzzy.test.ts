import { strict as assert } from 'node:assert';
import { fuzzyScore, wordsScore } from '../../server/src/features/fuzzy';

describe('how well a text answers a query', () => {
  it('best where it begins with it, then where a word does, then where it holds it', () => {
    const scores = ['quay watch', 'the quay watch', 'the seaquay of it'].map((text) => fuzzyScore(text, 'quay'));
    assert.deepEqual(
      scores,
      [...scores].sort((one, other) => other - one),
    );
    assert.ok(scores[1]! - scores[2]! >= 49);
  });

  it('by its letters in order, unless they are scattered in a long text', () => {
    assert.ok(fuzzyScore('joint harbor office', 'jho') > 0);
    assert.equal(fuzzyScore('joint harbor office', 'ohj'), 0);
    assert.equal(fuzzyScore('a text with many words', 'eho'), 0);
  });

  it('by words of which each begins one', () => {
    assert.ok(wordsScore(['marlow 2001', 'quiet docks'], 'marlow dock') > 0);
    assert.equal(wordsScore(['marlow 2001', 'quiet docks'], 'marlow ocks'), 0);
    assert.equal(wordsScore(['marlow'], 'marlow'), 0);
  });

  it('letters that have no plain form are letters', () => {
    assert.equal(wordsScore(['sjøfart 2004'], 'fart 2004'), 0);
    assert.ok(wordsScore(['sjøfart 2004'], 'sjø 2004') > 0);
  });
});
