import { strict as assert } from 'node:assert';
import type { CslItem } from '../../server/src/recognize/csl';
import { readEntry } from '../../server/src/recognize/references/entry';
import { wording } from '../support/wording';

function entry(source: string): CslItem {
  return readEntry(wording(source, 'entry'), 'en').csl;
}

describe('a date in a reference', () => {
  const dates: readonly (readonly [string, readonly number[]])[] = [
    ['November 8, 2004', [2004, 11, 8]],
    ['7 November 2006', [2006, 11, 7]],
    ['12 de enero de 2003', [2003, 1, 12]],
    ['Agosto 5, 2003', [2003, 8, 5]],
    ['March, 13, 2006', [2006, 3, 13]],
    ['08,29, 2007', [2007, 8, 29]],
    ['10.3.1997', [1997, 3, 10]],
    ['1/21/05', [2005, 1, 21]],
    ['2004-11-08', [2004, 11, 8]],
    ['May 15-17, 2003', [2003, 5, 15]],
    ['April-June of 2004', [2004, 4]],
    ['11. Dezember 2007', [2007, 12, 11]],
    ['June 20, 2018, 4:19 PM', [2018, 6, 20]],
  ];
  for (const [printed, parts] of dates) {
    it(printed, () => {
      const { issued } = entry(`"Ships in Line," *Harbor Post*, ${printed}.`);
      assert.deepEqual(issued?.['date-parts'], [parts]);
    });
  }

  it('is not the day on which an address was read', () => {
    const { issued } = entry('Falk, Ana, "Las redes". En: http://redes.example/mar.htm (último acceso: 2/3/2013).');
    assert.equal(issued, undefined);
  });

  it('is no page before a year in brackets', () => {
    const { issued } = entry('Ann Poe, *Quays*, 99 MICH. L. REV. 1701, 1705–10 (2001).');
    assert.deepEqual(issued, { 'date-parts': [[2001]] });
  });

  it('is no range of years, and no month in the name of a place', () => {
    assert.equal(entry('Harbor Office, *Port Plan 2001-2006*. Veracruz.').issued, undefined);
    assert.deepEqual(entry('Quist, Peter, *Nets*, Harbor Press, Rio de Janeiro, 2006.').issued, {
      'date-parts': [[2006]],
    });
  });
});
