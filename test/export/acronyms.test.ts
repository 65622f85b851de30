import { strict as assert } from 'node:assert';
import type { FormatName } from '../../server/src/export/format-names';
import { exported } from '../../server/src/export/formats';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';

const PAPERS = {
  'ports.md': '# Ports\n\nThe Joint Harbor Office (JHO) counts crates.[^1] The JHO grows.\n\n[^1]: So.\n',
  'docks.md': '# Docks\n\nA Junior Harbor Orchestra (JHO) plays.[^1]\n\n[^1]: The Joint Lock Board (JLB) too.\n',
  'locks.md': '# Locks\n\nThe Joint Harbor Office (JHO) counts.[^1] The JHO and the JHO.\n\n[^1]: So.\n',
};

describe('acronyms for other programs', () => {
  const write = (format: FormatName<'acronyms'>, names = Object.keys(PAPERS), only?: string) => {
    const library = new Library();
    for (const name of names) library.put(readPaper(`file:///${name}`, PAPERS[name as keyof typeof PAPERS]));
    const paper = only === undefined ? undefined : library.paper(`file:///${only}`);
    return exported({ what: 'acronyms', format, ...(paper && { paper }) }, library, (uri) =>
      uri.slice('file:///'.length),
    );
  };

  it('are a list in Markdown, once for each long form', () => {
    assert.equal(
      write('md'),
      '- **JHO**: Joint Harbor Office\n- **JHO**: Junior Harbor Orchestra\n- **JLB**: Joint Lock Board\n',
    );
  });

  it('are a table in CSV, with how often they are used and where they are defined', () => {
    assert.equal(
      write('csv'),
      [
        'short,long,uses,papers',
        'JHO,Joint Harbor Office,5,locks.md; ports.md',
        'JHO,Junior Harbor Orchestra,1,docks.md',
        'JLB,Joint Lock Board,1,docks.md',
        '',
      ].join('\r\n'),
    );
  });

  it('put a field of CSV between quotation marks where its signs ask for it', () => {
    const library = new Library();
    library.put(readPaper('file:///a,"b".md', PAPERS['ports.md']));
    const csv = exported({ what: 'acronyms', format: 'csv' }, library, () => 'a,"b".md');
    assert.match(csv, /\r\nJHO,Joint Harbor Office,2,"a,""b""\.md"\r\n$/);
  });

  it('are values in JSON', () => {
    assert.deepEqual(JSON.parse(write('json', ['ports.md'])), [
      { short: 'JHO', long: 'Joint Harbor Office', papers: [{ path: 'ports.md', uses: 2 }] },
    ]);
  });

  it('are those of one paper where one is asked for', () => {
    assert.equal(write('md', undefined, 'ports.md'), '- **JHO**: Joint Harbor Office\n');
  });

  it('are the same text whatever the order the papers came in', () => {
    const reversed = Object.keys(PAPERS).reverse();
    for (const format of ['md', 'csv', 'json'] as const) assert.equal(write(format), write(format, reversed));
  });
});
