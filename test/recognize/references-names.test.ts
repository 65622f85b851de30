import { strict as assert } from 'node:assert';
import type { CslItem } from '../../server/src/recognize/csl';
import { formatReference } from '../../server/src/recognize/references/format';
import { familyNames, shortName, yearOf } from '../../server/src/recognize/references/names';

const chapter: CslItem = {
  type: 'chapter',
  author: [
    { family: 'Quist', given: 'Peter' },
    { family: 'Beyme', given: 'Ida', 'non-dropping-particle': 'von' },
  ],
  editor: [{ family: 'Rey', given: 'Tomás' }],
  issued: { 'date-parts': [[2004]], literal: '2004a' },
  title: 'Who Watches the Quay?',
  'container-title': 'Two Oceans',
  'publisher-place': 'Kingston',
  publisher: 'Harbor University Press',
  page: '12-30',
};

describe('the names of a work', () => {
  it('are those of its authors, else of its editors, an institution whole', () => {
    assert.deepEqual(familyNames(chapter), ['Quist', 'von Beyme']);
    assert.deepEqual(familyNames({ type: 'book', editor: chapter.editor }), ['Rey']);
    assert.deepEqual(familyNames({ type: 'report', author: [{ literal: 'Harbor Council' }] }), ['Harbor Council']);
  });

  it('are the newspaper’s where there is no article', () => {
    assert.deepEqual(familyNames({ type: 'article-newspaper', 'container-title': 'El Faro' }), ['El Faro']);
    assert.deepEqual(
      familyNames({ type: 'article-newspaper', 'container-title': 'El Faro', title: 'Boats Wanted' }),
      [],
    );
  });

  it('go with the year as a citation writes it', () => {
    assert.equal(yearOf(chapter), '2004a');
    assert.equal(yearOf({ type: 'book', issued: { 'date-parts': [[2005, 10, 3]] } }), '2005');
    assert.equal(yearOf({ type: 'book', issued: { literal: 'Forthcoming' } }), 'forthcoming');
    assert.equal(yearOf({ type: 'book' }), undefined);
  });

  it('make its short name', () => {
    assert.equal(shortName({ csl: chapter }), 'Quist and von Beyme 2004a');
    const many = ['Abel', 'Born', 'Cole', 'Dorn'].map((family) => ({ family }));
    assert.equal(shortName({ csl: { type: 'book', author: many } }), 'Abel et al.');
    assert.equal(
      shortName({ csl: { type: 'webpage', title: 'Boats Wanted', issued: { 'date-parts': [[2007]] } } }),
      'Boats Wanted 2007',
    );
  });
});

describe('a formatted reference', () => {
  it('reads like an entry', () => {
    assert.equal(
      formatReference(chapter),
      'Quist, Peter and von Beyme, Ida. 2004a. “Who Watches the Quay?” In Two Oceans. Edited by Rey, Tomás. Kingston: Harbor University Press. pp. 12-30.',
    );
  });

  it('leaves out what is not known', () => {
    assert.equal(
      formatReference({ type: 'webpage', title: 'Boats Wanted', URL: 'https://harbor.example' }),
      'Boats Wanted. https://harbor.example',
    );
    assert.equal(formatReference({ type: 'document' }), '');
  });

  it('gives a day as ISO does', () => {
    const piece: CslItem = {
      type: 'article-newspaper',
      'container-title': 'El Faro',
      issued: { 'date-parts': [[2005, 10, 3]] },
    };
    assert.equal(formatReference(piece), '2005-10-03. El Faro.');
  });
});
