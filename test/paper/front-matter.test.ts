import { strict as assert } from 'node:assert';
import { type FrontMatter, readFrontMatter } from '../../server/src/paper/front-matter';

function read(yaml: string): FrontMatter {
  return readFrontMatter(yaml, { start: 0, end: yaml.length });
}

describe('front matter', () => {
  it('says title, language and whether the document is a paper', () => {
    assert.deepEqual(read('title: "Quiet: Harbors"\nlang: en-US\nibid: false'), {
      title: 'Quiet: Harbors',
      language: 'en',
      isPaper: false,
    });
    assert.deepEqual(read('language: ES'), { language: 'es' });
  });

  it('names bibliography files, where they stand', () => {
    const named = (text: string) => {
      const { bibliographies = [] } = readFrontMatter(text, { start: 4, end: text.lastIndexOf('---') });
      return bibliographies.map(({ path, span }) => `${path} «${text.slice(span.start, span.end)}»`);
    };
    assert.deepEqual(named('---\r\nlang: en\r\nbibliography: ports.bib # kept by Ana\r\n---\r\n'), [
      'ports.bib «ports.bib»',
    ]);
    assert.deepEqual(named('---\nbibliography:\n  - "a b.bib"\n  - ../c.json\n  - 7\n---\n'), [
      'a b.bib «a b.bib»',
      '../c.json «../c.json»',
    ]);
    assert.deepEqual(named('---\nreferences:\n- id: a\n\n  note: "x\nbibliography: a.bib\n---\n'), ['a.bib «a.bib»']);
  });

  it('says that it lists works of its own', () => {
    assert.deepEqual(read('references:\n- id: a\n'), { ownReferences: { start: 0, end: 20 } });
    assert.deepEqual(read('title: Tides\nreferences_note: none\n'), { title: 'Tides' });
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
      assert.deepEqual(read(yaml), {}, yaml);
  });
});
