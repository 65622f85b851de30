import { strict as assert } from 'node:assert';
import { citedPlace } from '../../../server/src/library/sources/cited-place';
import { readPaper } from '../../../server/src/paper/read-paper';

const TEXT = `# Quiet Harbors

## 1. Pilots

They slept.[^1]

## 2. Tides

Table 3 gives them.

Table 3. Tides

| hour | feet |
| --- | --- |
| 4 | 9 |

## Chapter IV. Nights

It froze.[^2]

[^1]: They say so.

[^2]: So does the master.
`;

const paper = readPaper('file:///papers/quiet.md', TEXT);

describe('a place that a locator cites, but for pages', () => {
  for (const [kind, value, words] of [
    ['section', '2', '2. Tides'],
    ['chapter', '4', 'Chapter IV. Nights'],
    ['note', '2', '[^2]: So'],
    ['figure', '3', 'Table 3. Tides'],
    ['section', '1 and 2', '1. Pilots'],
  ] as const) {
    it(`${kind} ${value}`, () => {
      const found = citedPlace(paper, { label: kind, value, span: { start: 0, end: 0 } });
      assert.ok(found && TEXT.slice(0, found.span.start + words.length).endsWith(words), JSON.stringify(found));
    });
  }

  it('is none where the paper has nothing of that number', () => {
    for (const kind of ['section', 'note', 'figure', 'volume', 'page']) {
      assert.equal(citedPlace(paper, { label: kind, value: '9', span: { start: 0, end: 0 } }), undefined, kind);
    }
  });
});
