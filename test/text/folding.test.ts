import { strict as assert } from 'node:assert';
import { foldInPlace, foldLetters, foldWords, withoutAccents } from '../../server/src/text/folding';

describe('folding', () => {
  it('takes accents away, and nothing else', () => {
    assert.equal(withoutAccents('Österreich–México, S.A.'), 'Osterreich–Mexico, S.A.');
  });

  it('makes letters equal, or whole words', () => {
    assert.equal(foldLetters('Co-Operación, S.A.'), 'co-operacion, s.a.');
    assert.equal(foldWords('Weiß, Groß'), 'weiss gross');
    assert.equal(foldWords(' “Co-Operación”, S.A. '), 'co operacion s a');
  });

  it('keeps every letter in its place where offsets must hold', () => {
    assert.equal(foldInPlace('Ñandú ĲSSEL'), 'nandu ĳssel');
    // a letter and its accent, written as two
    assert.equal(foldInPlace('Me\u0301xico').length, 'Me\u0301xico'.length);
  });
});
