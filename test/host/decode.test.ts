import { strict as assert } from 'node:assert';
import { decode } from '../../server/src/host/decode';

const SPANISH = 'Año de siglas: niñez, «nación».\n'.repeat(20);

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('decoding', () => {
  it('reads UTF-8, with a byte order mark and without', () => {
    assert.equal(decode(Buffer.from(SPANISH)), SPANISH);
    assert.equal(decode(Buffer.from(`\ufeff${SPANISH}`)), SPANISH);
  });

  it('reads UTF-16 of either order, by its mark or by its zeros', () => {
    for (const order of ['le', 'be'] as const) {
      assert.equal(decode(utf16(`\ufeff${SPANISH}`, order)), SPANISH);
      assert.equal(decode(utf16(SPANISH, order)), SPANISH);
    }
  });

  it('takes what is no UTF-8 for Windows-1252', () => {
    assert.equal(decode(Buffer.from('Se\xf1or \x93dijo\x94 \x80 5', 'latin1')), 'Señor “dijo” € 5');
  });

  it('keeps the accents of UTF-8 where single bytes are broken', () => {
    const bytes = Buffer.concat([Buffer.from(SPANISH), Buffer.from([0xff]), Buffer.from('ñ')]);
    assert.equal(decode(bytes), `${SPANISH}\ufffdñ`);
  });

  it('keeps a form feed and a stray control character from a scanner', () => {
    assert.equal(decode(Buffer.from('Page one\f\x02Page two')), 'Page one\f\x02Page two');
  });

  it('refuses what is no text', () => {
    assert.equal(
      decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48])),
      undefined,
    );
    assert.equal(decode(Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])), undefined);
  });

  it('reads an empty file as an empty text', () => {
    assert.equal(decode(new Uint8Array()), '');
  });
});
