import { strict as assert } from 'node:assert';
import { Inquiry } from '../../server/src/library/inquiry';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { checkPaper } from '../../server/src/rules';

describe('link-missing in a library', () => {
  it('asks the library whether the file is there', () => {
    const text =
      '# Ports\n\nThe hours stand in [the annex](annex.md) and the map in [a file](map.png).[^1]\n\n[^1]: See above.\n';
    const paper = readPaper('file:///papers/ports.md', text);
    const library = new Library();
    library.put(paper);
    const asked: string[] = [];
    const exists = (uri: string): boolean => {
      asked.push(uri);
      return uri.endsWith('map.png');
    };
    const missing = checkPaper(paper, new Inquiry(library, library, exists)).filter(
      ({ code }) => code === 'link-missing',
    );
    assert.deepEqual(asked, ['file:///papers/annex.md', 'file:///papers/map.png']);
    assert.deepEqual(
      missing.map(({ span }) => text.slice(span.start, span.end)),
      ['the annex'],
    );
  });
});
