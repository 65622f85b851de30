import { strict as assert } from 'node:assert';
import { readPaper } from '../../server/src/paper/read-paper';
import { checkPaper } from '../../server/src/rules';
import { computingTime } from '../support/computing-time';
import { ruleLibrary } from '../support/rule-paper';

describe('rules on hostile text', () => {
  const pieces = [
    'a[^1] ',
    'x<sup>2</sup> ',
    '\n\n<sup>1</sup> Ibid., 3.\n',
    'The Board (ABC) ',
    'ABCDE ABCDF ',
    'U.S ',
    'Ibid. ',
    '(Smith 2004: 4) ',
    'Smith, op. cit. ',
    '[a](http://x y) ',
    'http:// ',
    '“ABC',
    '*ABC* ',
    'see Table 4 ',
    '21th ',
    '\\\\_',
  ];
  for (const piece of pieces) {
    it(`take no time: ${JSON.stringify(piece)}`, () => {
      const paper = readPaper('file:///paper.md', `# T\n\nA.[^9]\n\n[^9]: B, *C*, 2004.\n\n${piece.repeat(20_000)}`);
      assert.ok(computingTime(() => checkPaper(paper, ruleLibrary(paper))) < 3000);
    });
  }
});
