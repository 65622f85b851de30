import { strict as assert } from 'node:assert';
import type { Citation, CitationKind, Heading, Paper, Work } from '../../server/src/paper/paper';
import { checkPaper } from '../../server/src/rules';
import { findingsOn } from '../support/rule-findings';
import { plainFlow, ruleLibrary, rulePaper } from '../support/rule-paper';

describe('rules for works and citations', () => {
  const ruiz = entry('Ruiz', 2003, 'Ports in a Storm', '1-23');
  const stone = entry('Stone', 2001, 'Oil and Water');
  const moss = entry('Moss', 2002, 'Winter Without Heat');

  it('name the entry that nothing cites', () => {
    assert.deepEqual(messages([ruiz, stone, moss], [cites(0), cites(1)]), ['Nothing in the paper cites Moss 2002.']);
  });

  it('count a work as cited that a note gives in full, or that an ambiguous citation may mean', () => {
    assert.deepEqual(messages([ruiz, stone, moss], [cites(0), cites(1), cites(2, 'note')]), []);
    const maybe = {
      ...cites(0),
      resolution: { state: 'ambiguous', candidates: [1, 2], reason: 'several-entries' },
    } as const;
    assert.ok(
      !messages([ruiz, stone, moss], [cites(0), cites(1), maybe]).some((message) => message.startsWith('Nothing')),
    );
  });

  it('do not ask for citations where the paper cites in notes', () => {
    assert.deepEqual(messages([ruiz, stone, moss], [cites(0, 'note'), cites(1, 'back-reference')]), []);
  });

  it('do not ask for citations of what is offered as further reading', () => {
    const heading = { level: 2, title: 'Further Reading', span: { start: 0, end: 5 }, sectionEnd: 900 } as Heading;
    assert.deepEqual(messages([ruiz, stone, moss], [cites(0), cites(1)], { outline: [heading] }), []);
  });

  it('nor of a list of interviews or websites', () => {
    for (const title of ['Interviews', 'Personal interviews', 'Sitios web', 'Websites consulted']) {
      const heading = { level: 3, title, span: { start: 0, end: 5 }, sectionEnd: 900 } as Heading;
      assert.deepEqual(messages([ruiz, stone, moss], [cites(0), cites(1)], { outline: [heading] }), [], title);
    }
  });

  it('see a work that is listed twice, though a letter differs', () => {
    const first = entry('Ruiz', 2003, 'Ports in a Storm, Volume 1');
    const again = entry('Ruiz', 2003, 'Ports in a Strom, Volume 1');
    assert.deepEqual(messages([first, again], [cites(0), cites(1)]), ['Ruiz 2003 has an entry already, in line 1.']);
    for (const title of ['Ports in a Storm, Volume 2', 'Pilots in a Storm, Volume 1']) {
      assert.deepEqual(messages([first, entry('Ruiz', 2003, title)], [cites(0), cites(1)]), [], title);
    }
  });

  it('compare a page with the pages of the chapter', () => {
    const at = (value: string) => messages([ruiz, stone], [cites(0, 'author-year', value), cites(1)]);
    assert.deepEqual(at('258'), ['Page 258 lies outside this work, which is on pages 1-23.']);
    assert.deepEqual(at('20-25'), ['Page 20-25 lies outside this work, which is on pages 1-23.']);
    for (const page of ['58ff', '58 n. 3', '3, 58', '3–4, 22–25']) assert.equal(at(page).length, 1, page);
    for (const page of ['1', '23', '12-3', '12–15', '3, 20–2', 'xii', '18ff', '18 n. 58', '3 and 26'])
      assert.deepEqual(at(page), [], page);
  });

  it('do not compare the pages of a book that a note cites with each other', () => {
    const cited = (source: string) =>
      findingsOn(`It froze.[^1]\n\n[^1]: ${source}\n`).filter((finding) => finding.startsWith('locator'));
    const book = 'Ann Lee, *Harbors of the North* (Boston: Quay Press; Harbor Papers no. 42, 1982), 13–14, 85–98.';
    assert.deepEqual(cited(book), []);
    const article = 'Ann Lee, “Harbors of the North,” *Harbor Review* 4 (1982), pp. 13–24, see p. 85.';
    assert.deepEqual(cited(article), ['locator-outside-work warning «85»']);
  });

  it('say nothing of years where most of the list could not be read', () => {
    const years = (cited: string) =>
      findingsOn(
        `It is so (${cited}).\n\n## References\n\nRuiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.\n`,
      );
    assert.deepEqual(years('Ruiz 2001'), ['citation-year-mismatch warning «Ruiz 2001»']);
    assert.deepEqual(years('Ruiz 2001; Moss 2002; Stone 2002; Falk 2001; Rey 2004'), []);
  });

  it('do not compare pages of a work that is only nearly the one cited', () => {
    const nearly = cites(0, 'author-year', '258');
    const mismatch = { what: 'year', expected: '2003' } as const;
    const resolution = { state: 'resolved', work: 0, mismatch } as const;
    assert.deepEqual(messages([ruiz, stone], [{ ...nearly, resolution }, cites(1)]), [
      '“As Ruiz said”: the bibliography has Ruiz 2003.',
    ]);
  });

  it('ask for an entry only where there is a bibliography, and never for a key', () => {
    const lost = { ...cites(0), resolution: { state: 'unknown', reason: 'no-entry' } } as const;
    assert.equal(messages([ruiz], [lost]).length, 1);
    assert.deepEqual(messages([ruiz], [{ ...lost, kind: 'key' }]), []);
    assert.deepEqual(messages([{ ...ruiz, where: 'note' }], [lost]), []);
  });

  it('ask for no entry while the bibliography lacks more than it has: it is being written', () => {
    const lost = { ...cites(0), resolution: { state: 'unknown', reason: 'no-entry' } } as const;
    assert.deepEqual(messages([ruiz], [lost, lost, lost, lost, cites(0)]), []);
    assert.equal(messages([ruiz], [lost, lost, lost, lost, ...Array(4).fill(cites(0))]).length, 4);
  });
});

function messages(works: readonly Work[], citations: readonly Citation[], given: Partial<Paper> = {}): string[] {
  return checkPaper(rulePaper({ works, citations, ...given }), ruleLibrary()).map(({ message }) => message);
}

function entry(family: string, year: number, title: string, page?: string): Work {
  const flow = plainFlow(`${family}. ${year}. ${title}.`, 200, 'entry');
  const csl = { type: 'book', author: [{ family }], issued: { 'date-parts': [[year]] }, title, page };
  const span = { start: 0, end: flow.text.length };
  const reference = { span, csl, parts: {} };
  return { id: `${family}${year}`, csl, place: { flow, span }, where: 'entry', reference };
}

function cites(work: number, kind: CitationKind = 'author-year', page?: string): Citation {
  const flow = plainFlow('As Ruiz said');
  const span = { start: 0, end: flow.text.length };
  const locator = page === undefined ? undefined : { label: 'page', value: page, span };
  return { kind, place: { flow, span }, resolution: { state: 'resolved', work }, locator };
}
