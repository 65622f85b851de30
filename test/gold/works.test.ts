import { strict as assert } from 'node:assert';
import { linkingAccuracyOf } from '../bench/linking';
import { goldPairs } from './works';
import { type PairOutcome, scoredPair } from './works-score';

describe('gold pairs of works', () => {
  const pairs = goldPairs();

  it('are at least 300, hard ones on both sides, each with its reason', () => {
    assert.ok(pairs.length >= 300);
    for (const label of ['same', 'different'])
      assert.ok(pairs.filter((pair) => pair.label === label && pair.hard).length > 100);
    assert.ok(pairs.every(({ why }) => why.length > 10));
    assert.equal(new Set(pairs.map(({ id }) => id)).size, pairs.length);
  });

  it('hold the linking to its precision: no two works are taken for one', () => {
    const { precision } = linkingAccuracyOf('all', pairs.map(scoredPair));
    assert.ok(precision >= 99, `${precision}`);
  });

  it('are counted: precision by what was merged, recall by what is one', () => {
    const outcome = (label: 'same' | 'different' | 'unsure', given: PairOutcome['given']): PairOutcome => {
      return { pair: { ...pairs[0]!, label }, given };
    };
    const outcomes = [
      outcome('same', 'same'),
      outcome('same', 'likely'),
      outcome('different', 'same'),
      outcome('different', 'different'),
      outcome('unsure', 'likely'),
      outcome('unsure', 'same'),
    ];
    const { precision, recall, offered } = linkingAccuracyOf('all', outcomes);
    assert.deepEqual([precision, recall, offered], [50, 50, 50]);
  });
});
