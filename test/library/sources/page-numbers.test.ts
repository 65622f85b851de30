import { strict as assert } from 'node:assert';
import { citedPage } from '../../../server/src/library/sources/cited-page';
import { citedPages } from '../../../server/src/library/sources/page-numbers';
import { rulePaper } from '../../support/rule-paper';

/** `12-14, 20` as `12–14 20`; roman numbers by their values, marked. */
function read(value: string): string {
  const shown = ({ value, isRoman }: { readonly value: number; readonly isRoman: boolean }) =>
    `${isRoman ? 'r' : ''}${value}`;
  return citedPages(value)
    .map(({ first, last }) => (first.value === last.value ? shown(first) : `${shown(first)}–${shown(last)}`))
    .join(' ');
}

describe('pages of a locator', () => {
  for (const [value, pages] of [
    ['58', '58'],
    ['58-59', '58–59'],
    ['58–9', '58–59'],
    ['1099-1100', '1099–1100'],
    ['235--62', '235–262'],
    ['3 and 6', '3 6'],
    ['12, 14–16, S. 20', '12 14–16 20'],
    ['58ff.', '58'],
    ['58 f.', '58'],
    ['12n', '12'],
    ['12n5', '12'],
    ['12 n. 5', '12 5'],
    ['xii', 'r12'],
    ['xiv–xvi', 'r14–r16'],
    ['passim', ''],
    ['B-4', ''],
    ['9-4', ''],
    ['3rd', ''],
  ] as const) {
    it(`${value}: ${pages || 'none'}`, () => assert.equal(read(value), pages));
  }
});

describe('the cited page', () => {
  const page = (label: string, start: number) => ({ label, start });
  const text = 'x'.repeat(9000);
  const find = (pages: readonly (readonly [string, number])[], value: string) => {
    const paper = rulePaper({ text, pages: pages.map(([label, start]) => page(label, start)) });
    const found = citedPage(paper, value);
    return found && `${found.label}${found.isExact ? '' : '~'} ${found.span.start}-${found.span.end}`;
  };
  const PAGES = [
    ['7', 10],
    ['8', 2000],
    ['10', 4000],
    ['11', 6000],
  ] as const;

  it('goes up to the next one, and over all pages of a range', () => {
    assert.equal(find(PAGES, '8'), '8 2000-4000');
    assert.equal(find(PAGES, '8–10'), '8 2000-6000');
    assert.equal(find(PAGES, '11'), '11 6000-9000');
  });

  it('is the nearest before it, where its number is lost', () => {
    assert.equal(find(PAGES, '9'), '8~ 2000-4000');
    assert.equal(find(PAGES, '99'), '11~ 6000-9000');
    assert.equal(find(PAGES, '3'), '7~ 10-2000');
  });

  it('is the page above the first number, where that is a page in full', () => {
    assert.equal(
      find(
        [
          ['102', 2000],
          ['103', 4000],
        ],
        '101',
      ),
      '101 0-2000',
    );
    assert.equal(
      find(
        [
          ['102', 200],
          ['103', 4000],
        ],
        '101',
      ),
      '102~ 200-4000',
    );
  });

  it('tells front matter in roman numbers from the rest', () => {
    const pages = [
      ['xi', 0],
      ['xii', 1000],
      ['1', 2000],
      ['2', 3000],
    ] as const;
    assert.equal(find(pages, 'xii'), 'xii 1000-2000');
    assert.equal(find(pages, '1'), '1 2000-3000');
  });

  it('is none where none is cited, or the paper has no page numbers', () => {
    assert.equal(find(PAGES, 'passim'), undefined);
    assert.equal(find([], '8'), undefined);
  });
});
