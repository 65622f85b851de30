import assert from 'node:assert/strict';
import { isWhiteSpace, singleSpaced } from '../../server/src/text/white-space';

describe('white space', () => {
  it('is what \\s says of every UTF-16 code unit', () => {
    for (let code = 0; code <= 0xffff; code++)
      assert.equal(isWhiteSpace(code), /\s/.test(String.fromCharCode(code)), code.toString(16));
    assert.equal(isWhiteSpace(''.charCodeAt(0)), false);
  });

  it('is made single blanks', () => {
    assert.equal(singleSpaced('Port  of\nSan\r\n  Blas\u00A0 and \t its quay'), 'Port of San Blas and its quay');
    assert.equal(singleSpaced(' the quay '), ' the quay ');
  });
});
