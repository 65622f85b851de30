import { strict as assert } from 'node:assert';
import { withoutEnding } from '../../server/src/text/endings';

describe('a text without the signs that it ends with', () => {
  it('keeps those inside it', () => {
    assert.equal(withoutEnding('Lee, A., Harbors., ;', ' .,;'), 'Lee, A., Harbors');
    assert.equal(withoutEnding('Harbors', '.,'), 'Harbors');
    assert.equal(withoutEnding('.,.', '.,'), '');
  });

  it('has no white space of any kind behind it, where a blank is among the signs', () => {
    assert.equal(withoutEnding('Harbors.\u00a0\n', ' .'), 'Harbors');
    assert.equal(withoutEnding('Harbors.\n', '.'), 'Harbors.\n');
  });

  it('is found in one pass', () => {
    const text = `${'.'.repeat(200_000)}x`;
    const start = performance.now();
    assert.equal(withoutEnding(text, '.'), text);
    assert.ok(performance.now() - start < 1000);
  });
});
