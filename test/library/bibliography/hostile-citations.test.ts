import { strict as assert } from 'node:assert';
import { Library } from '../../../server/src/library/library';
import { readPaper } from '../../../server/src/paper/read-paper';
import { checkPaper } from '../../../server/src/rules';
import { computingTime } from '../../support/computing-time';
import { read } from './printed';

describe('hostile citations of a large bibliography file', () => {
  const entries = Array.from(
    { length: 20_000 },
    (_, i) => `@book{smith2004x${i}, author = {Smith, Ann}, title = {Ports ${i}}, year = 2004}`,
  );
  const file = { ...read('bibtex', entries.join('\n')), uri: 'file:///p/all.bib' };
  for (const piece of [
    '[@smith2004y] ',
    '[@smith2004x7; ',
    '@smith2004 ',
    '(Smith 2004) ',
    'Smith (2004) ',
    '(Smyth 2004) ',
  ]) {
    it(`${piece.trim()}, many times`, () => {
      const paper = readPaper(
        'file:///p/a.md',
        `---\nbibliography: all.bib\n---\n\n${`${piece.repeat(20)}\n\n`.repeat(250)}`,
      );
      const library = new Library();
      library.put(paper);
      library.putBibliography(file);
      const time = computingTime(() => {
        checkPaper(paper, library);
        library.works();
      });
      assert.ok(time < 3000, `${Math.round(time)} ms`);
    });
  }
});
