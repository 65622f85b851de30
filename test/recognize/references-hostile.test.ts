import { strict as assert } from 'node:assert';
import { readEntries } from '../../server/src/recognize/references/entry';
import { findReferences } from '../../server/src/recognize/references/find';
import type { FlowKind } from '../../server/src/text/wording';
import { computingTime } from '../support/computing-time';

const pieces = [
  ...[
    'Ruiz, A., the price of it, 2003; ',
    '(a) Ruiz 2003; ',
    '(',
    '[',
    '])',
    '“',
    '"',
    '*',
    '. ',
    ', ',
    '; ',
    ': ',
    '/ ',
    '— ',
    '?" ',
    '  ',
    '\n',
    '\ud800',
    '😀',
    '<',
    '1',
    '1. ',
  ],
  ...[
    'A. ',
    'A ',
    'Ley ',
    'de la ',
    'and ',
    '& ',
    'in ',
    'In ',
    'see ',
    'Ibid. ',
    'ders., ',
    'Smith, J., ',
    'Smith, John and ',
  ],
  ...['2004, ', '(2004) ', '12-', '1/1/', 'January 1, 2004, ', '12 de ', 'pp. 1-2 ', '12(3) ', 'Vol. 1, No. 2, '],
  ...[
    'http://a.b/',
    'www.',
    'doi:10.1000/',
    'Accessed A',
    'eds. ',
    'A B (eds.) ',
    '(A, ',
    'ed. A',
    'edited by ',
    'trans. ',
  ],
  ...[
    '“A,” *B*, 2004; ',
    '"A," in "B," ',
    'A, B, 2004 and *C*, ',
    '(*A*, 2004) ',
    'New York: ',
    '-----. ',
    '« ',
    '`` ',
  ],
];

describe('hostile references', () => {
  const kinds: readonly FlowKind[] = ['entry', 'note', 'caption'];
  for (const kind of kinds) {
    it(`${kind}: 20,000 repeats of any piece are read in well under a second`, () => {
      for (const piece of pieces) {
        for (const lead of ['', 'Smith, John. 2004. ', 'Source: ']) {
          const text = lead + piece.repeat(20_000);
          const styles = piece.includes('*')
            ? Array.from({ length: 20_000 }, (_, i) => {
                const start = lead.length + i * piece.length + piece.indexOf('*');
                return { style: 'italic' as const, start, end: start + 1 };
              })
            : [];
          const source = { kind, text, styles, marks: [], links: [] };
          const spent = computingTime(() => (kind === 'entry' ? readEntries : findReferences)(source, 'en'));
          assert.ok(spent < 5000, `${JSON.stringify(lead + piece)} took ${Math.round(spent)} ms`);
        }
      }
    });
  }
});
