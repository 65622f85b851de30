import { strict as assert } from 'node:assert';
import { Lines } from '../../server/src/text/lines';
import { partition } from '../../server/src/text/partition';
import { SpanSet } from '../../server/src/text/span-set';

describe('lines', () => {
  it('end as in the protocol: with \\n, \\r\\n or \\r', () => {
    const lines = new Lines('a\nb\r\nc\rd');
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => lines.textOf(line)),
      ['a', 'b', 'c', 'd'],
    );
    assert.deepEqual(lines.starts, [0, 2, 5, 7]);
  });

  it('a last line end opens an empty line', () => {
    assert.equal(new Lines('a\n').count, 2);
    assert.equal(new Lines('').count, 1);
  });

  it('positions and offsets lead to each other', () => {
    const lines = new Lines('ab\r\nc😀d\n');
    for (const offset of [0, 1, 2, 4, 5, 7, 8, 9]) assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
    assert.deepEqual(lines.positionAt(7), { line: 1, character: 3 });
  });

  it('what lies outside is clamped', () => {
    const lines = new Lines('ab\r\ncd');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 6);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
  });

  it('end behind their last character, blanks left out where asked', () => {
    const lines = new Lines('ab \t\r\n  \ncd');
    assert.deepEqual(
      [0, 1, 2].map((line) => lines.endOf(line)),
      [4, 8, 11],
    );
    assert.deepEqual(
      [0, 1, 2].map((line) => lines.trimmedEndOf(line)),
      [2, 6, 11],
    );
  });
});

describe('searching sorted things', () => {
  it('the first item that is not before', () => {
    const items = [1, 3, 3, 7];
    assert.deepEqual(
      [0, 1, 3, 4, 8].map((wanted) => partition(items, (item) => item < wanted)),
      [0, 0, 1, 3, 4],
    );
  });

  it('spans that overlap one of a set, inside others too', () => {
    const set = new SpanSet([
      { start: 10, end: 12 },
      { start: 0, end: 8 },
      { start: 2, end: 3 },
    ]);
    const overlaps = (start: number, end: number): boolean => set.overlaps({ start, end });
    assert.deepEqual([overlaps(5, 6), overlaps(8, 10), overlaps(11, 20), overlaps(12, 13)], [true, false, true, false]);
    assert.equal(new SpanSet([]).overlaps({ start: 0, end: 1 }), false);
  });
});
