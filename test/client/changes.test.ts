import { strict as assert } from 'node:assert';
import { changes } from '../../client/src/views/changes';
import { viewRow } from './rows';

const place = (id: string, label = id) => viewRow(id, { kind: 'place', label });
const BEFORE = [viewRow('a', { children: [place('a/0'), place('a/1')] }), viewRow('b')];

describe('what a view draws again', () => {
  it('is nothing where rows only lead to another line', () => {
    const range = { start: { line: 7, character: 0 }, end: { line: 7, character: 1 } };
    const moved = BEFORE.map((row) => ({ ...row, target: { uri: 'file:///a.md', range } }));
    assert.deepEqual(changes(BEFORE, moved), []);
  });

  it('is a row whose words changed, alone', () => {
    assert.deepEqual(changes(BEFORE, [BEFORE[0]!, viewRow('b', { description: 'new' })]), ['b']);
    const deeper = [viewRow('a', { children: [place('a/0'), place('a/1', 'other words')] }), BEFORE[1]!];
    assert.deepEqual(changes(BEFORE, deeper), ['a/1']);
  });

  it('is the row below which one came or went', () => {
    const fewer = [viewRow('a', { children: [place('a/0')] }), BEFORE[1]!];
    assert.deepEqual(changes(BEFORE, fewer), ['a']);
  });

  it('is all where rows of the first level came, went or moved', () => {
    assert.equal(changes(BEFORE, [BEFORE[1]!, BEFORE[0]!]), 'all');
    assert.equal(changes(BEFORE, [BEFORE[0]!]), 'all');
    assert.equal(changes([], BEFORE), 'all');
  });
});
