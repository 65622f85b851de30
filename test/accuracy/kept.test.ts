import { strict as assert } from 'node:assert';
import { dropped, type Kept, keep } from './kept';
import type { Measurement, Row } from './measurement';

const measurement: Measurement = { title: 'Notes', set: '', method: '', measure: () => undefined };
const row = (cases: number, right: number): readonly Row[] => [{ name: 'all', cases, ours: { right } }];
const before: Kept = { 'Notes: all': { cases: 200, ours: { right: 98 } } };

describe('figures that are kept', () => {
  it('have dropped where they fall by more than one case and half a point', () => {
    assert.deepEqual(dropped([{ measurement, rows: row(200, 97.4) }], before), ['Notes: all: right 98.0 → 97.4']);
  });

  it('have not dropped by half a point, nor by one case of few', () => {
    assert.deepEqual(dropped([{ measurement, rows: row(200, 97.5) }], before), []);
    assert.deepEqual(dropped([{ measurement, rows: row(20, 93) }], before), []);
    assert.deepEqual(dropped([{ measurement, rows: row(20, 92.9) }], before), ['Notes: all: right 98.0 → 92.9']);
  });

  it('stay where the data is not here', () => {
    assert.deepEqual(dropped([{ measurement, rows: undefined }], before), []);
    assert.deepEqual(keep([{ measurement, rows: undefined }], before), before);
    assert.deepEqual(keep([{ measurement, rows: row(200, 98.765) }], before), {
      'Notes: all': { cases: 200, ours: { right: 98.77 } },
    });
  });
});
