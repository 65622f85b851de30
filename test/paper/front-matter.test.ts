import { strict as assert } from 'node:assert';
import { readFrontMatter } from '../../server/src/paper/front-matter';

describe('front matter', () => {
  it('says title, language and whether the document is a paper', () => {
    assert.deepEqual(readFrontMatter('title: "Quiet: Harbors"\nlang: en-US\nibid: false'), {
      title: 'Quiet: Harbors',
      language: 'en',
      isPaper: false,
    });
    assert.deepEqual(readFrontMatter('language: ES'), { language: 'es' });
  });

  it('says nothing where it is no YAML, or of another kind', () => {
    for (const yaml of [
      '',
      '[',
      'title: [Quiet',
      '- title',
      'just words',
      'title: 7',
      'lang: 7',
      'ibid: perhaps',
      '&a *a',
      'a: *b',
    ])
      assert.deepEqual(readFrontMatter(yaml), {}, yaml);
  });
});
