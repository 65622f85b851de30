import { strict as assert } from 'node:assert';
import { entries, item, problems, read } from './printed';

const ris = (text: string) => read('ris', text);

describe('RIS files', () => {
  it('give their references, with keys and places', () => {
    const file = ris(
      `\uFEFFTY  - JOUR
ID  - marsh2004
AU  - Marsh, Olga
A1  - Port of Delfzijl
TI  - The Price
  of a Pilot
JO  - Harbors and Dikes
PY  - 2004/11/08/
SP  - 101
EP  - 118
UR  - https://harbor.example/pilot
ER  - 

TY - BOOK
AU - Bloem, Ida
PY - 2010
ER -
`.replaceAll('\n', '\r\n'),
    );
    assert.deepEqual(entries(file), [
      'marsh2004 «marsh2004» marsh olga port of delfzijl 2004',
      'undefined «TY - BOOK» bloem ida 2010',
    ]);
    assert.deepEqual(problems(file), []);
    const { title, page, issued, type } = item(file);
    assert.deepEqual(
      { title, page, issued, type },
      {
        title: 'The Price of a Pilot',
        page: '101-118',
        issued: { 'date-parts': [[2004, 11, 8]] },
        type: 'article-journal',
      },
    );
    assert.equal(item({ ...file, entries: file.entries.slice(1) }).type, 'book');
  });

  it('say where a reference does not end, and what stands in none', () => {
    const file = ris('AU  - Marsh, Olga\nTY  - BOOK\nID  - a\nTY  - BOOK\nID  - a\n');
    assert.deepEqual(problems(file), [
      'outside undefined «AU  - Marsh, Olga»',
      'unclosed a «TY  - BOOK»',
      'unclosed a «TY  - BOOK»',
      'duplicate a «a»',
    ]);
  });
});
