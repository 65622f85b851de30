import { strict as assert } from 'node:assert';
import { LastUsed } from '../../server/src/library/last-used';

describe('the values that were asked for last', () => {
  it('are made once, as long as no others push them out', () => {
    const made: string[] = [];
    const kept = new LastUsed<string, number>(2);
    for (const key of ['ebb', 'flow', 'ebb', 'surge', 'ebb', 'flow']) kept.get(key, () => made.push(key));
    assert.deepEqual(made, ['ebb', 'flow', 'surge', 'flow']);
  });
});
