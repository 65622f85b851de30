import { strict as assert } from 'node:assert';
import { findReferences } from '../../server/src/recognize/references/find';
import { wording } from '../support/wording';

/** Title, journal, volume, first page, the page that is cited, year. */
function article(note: string): readonly unknown[] {
  const [reference] = findReferences(wording(note, 'note'), 'en').references;
  const { title, 'container-title': journal, volume, page, issued, type } = reference!.csl;
  const year = issued?.['date-parts']?.[0]?.[0];
  return [type, title, journal, volume, page, reference!.locator?.value, year];
}

describe('an article as lawyers cite it', () => {
  it('has its volume before the journal, and behind it the first page and the one that is cited', () => {
    assert.deepEqual(article('Ann Lee, *Deep Quays*, 61 Harbor L. Rev. 880, 893 (1983).'), [
      'article-journal',
      'Deep Quays',
      'Harbor L. Rev.',
      '61',
      undefined,
      '893',
      1983,
    ]);
    assert.deepEqual(article('Ann Lee, *Deep Quays*, 61 Harbor L. Rev. 880 (1983).'), [
      'article-journal',
      'Deep Quays',
      'Harbor L. Rev.',
      '61',
      '880',
      undefined,
      1983,
    ]);
  });

  it('is of the year in the brackets, not of a page that is like one, nor is it a speech by its title', () => {
    assert.deepEqual(
      article(
        'Ann Lee & Tom Poe, *Harbor Speech: A Challenge*, 107 QUAY. L. REV. 1753, 1758 (2019) (“Pilots speak.”).',
      ),
      ['article-journal', 'Harbor Speech: A Challenge', 'QUAY. L. REV', '107', undefined, '1758', 2019],
    );
  });

  it('may be a student’s note', () => {
    assert.deepEqual(article('Ann Lee, Note, *The Need for Locks*, 48 ST. QUAY’S L.J. 377, 392 (2016).'), [
      'article-journal',
      'The Need for Locks',
      'ST. QUAY’S L.J.',
      '48',
      undefined,
      '392',
      2016,
    ]);
  });
});

describe('an executive order', () => {
  it('keeps the year of its day with the day', () => {
    const note =
      'Office of the Harbor President, Executive Order 14 of April 24, 2025, “Opening Quays,” *Quay Register*.';
    const [reference] = findReferences(wording(note, 'note'), 'en').references;
    assert.equal(reference?.csl.title, 'Opening Quays');
  });
});
