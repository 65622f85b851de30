import { strict as assert } from 'node:assert';
import { recognizeKeys } from '../../server/src/recognize/keys';
import { recognizeNumeric } from '../../server/src/recognize/numeric';
import { wording } from '../support/wording';

function keys(source: string): string[] {
  return recognizeKeys(wording(source)).map(({ key, suppressAuthor, locator }) =>
    [suppressAuthor ? '-' : '', key, locator ? ` ${locator.label}:${locator.value}` : ''].join(''),
  );
}

function numbers(source: string): string[] {
  return recognizeNumeric(wording(source)).map(({ number, locator }) =>
    locator ? `${number} ${locator.value}` : number,
  );
}

describe('citation keys', () => {
  it('in brackets, alone and in groups', () => {
    assert.deepEqual(keys('Ports matter [@marsh2004, p. 58].'), ['marsh2004 page:58']);
    assert.deepEqual(keys('Ports matter [see @marsh2004; -@kern_2003, 12].'), ['marsh2004', '-kern_2003 page:12']);
  });

  it('in the sentence', () => {
    assert.deepEqual(keys('As @marsh2004 [p. 7] shows, and @kern.'), ['marsh2004 page:7', 'kern']);
  });

  it('not the labels of tables and sections, as pandoc-crossref and Quarto write them', () => {
    assert.deepEqual(keys('See @tbl:ports, @Fig-routes, @eq:ice and @sec-pilots.'), []);
  });

  it('not e-mail addresses, not Quarto’s figures', () => {
    assert.deepEqual(keys('Write to ann@example.org; see @fig-routes.'), []);
  });
});

describe('numbered citations', () => {
  it('one, several, a range, a page', () => {
    assert.deepEqual(numbers('As shown [3], [3, 7] and [9–11].'), ['3', '3', '7', '9', '10', '11']);
    assert.deepEqual(numbers('As shown [3, p. 12].'), ['3 12']);
  });

  it('not years, words or links', () => {
    assert.deepEqual(numbers('In [2004] it [sic] fell [3](https://example.org).'), []);
  });
});
