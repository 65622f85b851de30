import { strict as assert } from 'node:assert';
import { readPaper } from '../../server/src/paper/read-paper';

const PROSE =
  'The water went out in the night, and nobody who lived on the quays saw it go or was asked about it later. '.repeat(
    3,
  );

/** What a paper says of itself, in one line: authors, date, title, DOI or address. */
function selfOf(head: string): string {
  const { self } = readPaper('file:///paper.md', `${head}\n\n${PROSE}\n`);
  if (!self) return 'nothing';
  const names = self.author?.map(({ family, given }) => `${given} ${family}`).join(' and ');
  return [names, self.issued?.['date-parts']?.[0]?.join('-'), self.title, self.DOI, self.URL]
    .filter(Boolean)
    .join(' | ');
}

describe('what a paper says of itself', () => {
  it('stands in its front matter', () => {
    const head = (author: string) => `---\ntitle: "The Long Ebb: Harbors"\nauthor: ${author}\ndate: 2011-12\n---`;
    assert.equal(selfOf(head('Ida Moss')), 'Ida Moss | 2011-12 | The Long Ebb: Harbors');
    assert.equal(selfOf(head('[Ida Moss, "Ana Solís"]')), 'Ida Moss and Ana Solís | 2011-12 | The Long Ebb: Harbors');
    assert.equal(
      selfOf(head('\n  - name: Ida Moss\n  - {family: Solís, given: Ana}')),
      selfOf(head('Ida Moss and Ana Solís')),
    );
    assert.equal(selfOf(head('|\n  Ida Moss\n  Ana Solís')), selfOf(head('Ida Moss and Ana Solís')));
    assert.equal(selfOf(head('"Ida\\tMoss"')), selfOf(head('Ida Moss')));
    assert.equal(selfOf(head('"Ida      Moss"')), selfOf(head('Ida Moss')));
    assert.equal(selfOf(head('ida-moss')), '2011-12 | The Long Ebb: Harbors');
    assert.equal(
      selfOf('---\ntitle: Ebb\ndoi: https://doi.org/10.5555/ebb.1\nsource: https://quay.example.org/ebb.pdf\n---'),
      'Ebb | 10.5555/ebb.1 | https://quay.example.org/ebb.pdf',
    );
  });

  it('has names whose letters have two accents', () => {
    assert.equal(
      selfOf('# The Long Ebb\n\nNguyễn Minh Đặng\n\nMarch 2009'),
      'Nguyễn Minh Đặng | 2009-3 | The Long Ebb',
    );
  });

  it('stands on its title page, the subtitle between title and name', () => {
    assert.equal(
      selfOf('# The Long Ebb\n\n**Harbors in Decline**\n\nIda Moss, Estuary Institute\n\nMarch 2009'),
      'Ida Moss | 2009-3 | The Long Ebb: Harbors in Decline',
    );
    assert.equal(
      selfOf('THE LONG EBB\n\nby Ida Moss\n\nEstuary Papers 5 (2010), 11–30'),
      'Ida Moss | 2010 | THE LONG EBB',
    );
  });

  it('stands on a cover sheet, behind labels', () => {
    assert.equal(
      selfOf(
        '# The Long Ebb: Harbors in Decline\n\n**Published:** 2005-09-01\n**Author(s):** Moss, Ida\n**DOI:** 10.5555/ebb.2',
      ),
      'Ida Moss | 2005-9-1 | The Long Ebb: Harbors in Decline | 10.5555/ebb.2',
    );
  });

  it('is nothing where there is no more than a title', () => {
    assert.equal(selfOf('# The Long Ebb'), 'nothing');
    assert.equal(selfOf(''), 'nothing');
  });
});
