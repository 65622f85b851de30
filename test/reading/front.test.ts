import { strict as assert } from 'node:assert';
import { flowsOf, read } from '../support/read';
import { MORE, PROSE } from './prose';

describe('the head of a paper', () => {
  it('front matter says the title and the language, and is no text', () => {
    const paper = read('---', 'title: Puertos tranquilos', 'lang: es', '---', '', PROSE);
    assert.deepEqual([paper.title, paper.language], ['Puertos tranquilos', 'es']);
    assert.deepEqual(flowsOf(paper), [`paragraph: ${PROSE}`]);
  });

  it('the institute that publishes it, and the number of its report, above the title', () => {
    const title = (...lines: string[]) => read(...lines, '', '**Abstract**', '', PROSE, '', MORE).title;
    assert.equal(title('# Harbor Institute', '', '# Quiet Harbors of the North'), 'Quiet Harbors of the North');
    assert.equal(title('# The Harbor Institute', '', '# Its Quays'), 'The Harbor Institute');
    const body = ['ECONOMIC COMMISSION FOR THE LAKES', '', 'Harbor Trade Series, 12'];
    assert.equal(title(...body, '', 'Quiet Harbors of the North', '', 'Ann Lee'), 'Quiet Harbors of the North');
    const cover = ['Center for Quays', 'ICE REPORT 7', '', 'Quiet Harbors of the North', '', 'by Ann Lee'];
    assert.equal(title(...cover), 'Quiet Harbors of the North');
    const office = ['QUAY REPORT FOR THE HARBOR COMMITTEES', 'Harbor Research Office'];
    const lines = ['Quiet Harbors of the North: What They', 'Cost the Pilots and the Clerks'];
    assert.equal(title(...office, '', ...lines, '', 'Ann Lee'), lines.join(' '));
  });

  it('the name of a series above a title in capitals, and the rank of an author who has retired', () => {
    const cover = [
      'The Quay Lectures',
      '',
      'THE PRICE OF A PIER: ICE, TIDES AND PILOTS',
      '',
      'Colonel Ann R. Lee (Ret.)',
    ];
    assert.equal(read(...cover, '', PROSE, '', MORE).title, 'THE PRICE OF A PIER: ICE, TIDES AND PILOTS');
  });

  it('a title in capitals of which the first, short line ends with a colon', () => {
    const lines = ['QUIET HARBORS:', 'ICE, TIDES, AND PILOTS IN THE PORTS', 'OF THE NORTH', '', 'Ann R. Lee', ''];
    const title = 'QUIET HARBORS: ICE, TIDES, AND PILOTS IN THE PORTS OF THE NORTH';
    assert.equal(read(...lines, PROSE, '', MORE).title, title);
    const apart = ['Quiet Harbors of Ice:', '', 'Pilots in the Ports, 1980-1996', '', 'By Ann R. Lee', ''];
    assert.equal(read(...apart, PROSE, '', MORE).title, 'Quiet Harbors of Ice:');
  });

  it('ends before sections that letters number, which are no authors with an initial', () => {
    const paper = read(
      '# Piers and Quays',
      '',
      `${PROSE} ${MORE}`,
      '',
      '## **I. THE BARGAIN**',
      '',
      '#### *A. Two Rivers*',
      '',
      PROSE,
      '',
      '#### *B. Two Piers*',
      '',
      PROSE,
    );
    assert.equal(paper.title, 'Piers and Quays');
  });

  it('the journal above the title, in capitals', () => {
    const head = ['HARBOR STRATEGIC REVIEW', '', 'Quiet Harbors: The Price of Ice', '', 'T. R. Hale and Ann Lee'];
    assert.equal(read(...head, '', '## Introduction', '', PROSE, '', MORE).title, 'Quiet Harbors: The Price of Ice');
  });

  it('the volume of the journal, or the number of a series, between bars and dots', () => {
    for (const masthead of [
      '**Harbor Review** | Volume 6 | Number 1',
      '*Quay Group · Discussion Paper 9 · May 2021*',
    ]) {
      const head = [masthead, '', 'Quiet Harbors: The Price of Ice', '', 'Ann Lee (1), Tom Hale (2)'];
      assert.equal(read(...head, '', 'I. Introduction', '', PROSE, '', MORE).title, 'Quiet Harbors: The Price of Ice');
    }
  });

  it('an author with the unit of a larger body in which he works', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      'Paper 2018/14',
      '',
      'Ann Lee, Ice and Tides Section',
      '',
      PROSE,
      '',
      MORE,
    );
    assert.deepEqual(
      paper.outline.map(({ title }) => title),
      ['Quiet Harbors'],
    );
  });

  it('front matter says whether the document is a paper', () => {
    assert.equal(read('---', 'ibid: false', '---', '', 'It froze.[^1]', '', '[^1]: Lee.').isPaper, false);
    assert.equal(read('---', 'ibid: true', '---', '', PROSE).isPaper, true);
    assert.equal(read(PROSE).isPaper, false);
  });

  it('front matter in TOML is no text', () => {
    const paper = read('+++', 'title = "Quays"', 'tags = ["ERCOT",', '  "NPRA"]', '[menu]', '+++', '', PROSE);
    assert.deepEqual(flowsOf(paper), [`paragraph: ${PROSE}`]);
  });

  it('front matter that is no YAML says nothing', () => {
    const paper = read('---', 'title: [Quiet', 'lang: }', '---', '', '# Quiet Harbors', '', PROSE);
    assert.equal(paper.title, 'Quiet Harbors');
  });

  it('a rule at the head of a text is no front matter', () => {
    const paper = read('---', '', PROSE, '', '---', '', MORE);
    assert.deepEqual(flowsOf(paper, 'paragraph'), [PROSE, MORE]);
  });

  it('the title stands behind a cover sheet', () => {
    const paper = read(
      'Working Paper No. 12',
      '',
      'Harbor College',
      '',
      'http://www.harbor.example/papers',
      '',
      'QUIET HARBORS OF THE NORTH',
      '',
      'Ann Lee',
      '',
      'May 2004',
      '',
      PROSE,
      '',
      MORE,
    );
    assert.equal(paper.title, 'QUIET HARBORS OF THE NORTH');
    assert.deepEqual(flowsOf(paper, 'paragraph'), [PROSE, MORE]);
  });

  it('of a title that stands twice, the one over the authors is the title', () => {
    const paper = read(
      'Quiet Harbors of the North',
      '',
      'Prepared for the Port Board',
      '',
      'Quiet Harbors of the North',
      '',
      'Ann Lee',
      '',
      PROSE,
      '',
      MORE,
    );
    assert.equal(paper.outline[0]!.span.start, paper.text.lastIndexOf('Quiet Harbors of the North'));
  });

  it('a title that ends with its year, and is no number of a series', () => {
    const paper = read('Quay Brief 12', '', 'Northern Harbor Report 2019', '', 'Ann Lee', '', PROSE, '', MORE);
    assert.equal(paper.title, 'Northern Harbor Report 2019');
  });

  it('a title in capitals below the number of a series in capitals', () => {
    const head = ['DOCUMENTOS QUAY 2010-04', '', 'THE PLAN AND ITS PILOTS', '', 'Ann Lee', ''];
    assert.equal(read(...head, PROSE, '', MORE).title, 'THE PLAN AND ITS PILOTS');
    const titled = read('Documentos del puerto, 1864', '', 'Ann Lee', '', PROSE, '', MORE);
    assert.equal(titled.title, 'Documentos del puerto, 1864');
  });

  it('an author’s institute in italics, which is no heading', () => {
    const institute = '*Centro Oceánico de Estudios Portuarios, San Telmo*';
    const paper = read('# Quiet Harbors', '', 'Ana Ruiz', '', institute, '', PROSE, '', MORE);
    assert.deepEqual(
      paper.outline.map(({ title }) => title),
      ['Quiet Harbors'],
    );
  });

  it('a title in two lines', () => {
    const paper = read('Quiet Harbors of the North', 'and the Price of Ice', '', 'Ann Lee', '', PROSE, '', MORE);
    assert.equal(paper.title, 'Quiet Harbors of the North and the Price of Ice');
  });

  it('a short line with a colon above the rest of the title', () => {
    const paper = read(
      'Quiet Harbors:',
      'Pilots and Piers in the North, 1974-2008',
      '',
      'Ann Lee',
      '',
      PROSE,
      '',
      MORE,
    );
    assert.equal(paper.title, 'Quiet Harbors: Pilots and Piers in the North, 1974-2008');
  });

  it('prose behind the authors is text, once', () => {
    const sentence = 'The harbors of the north have been quiet, and their pilots have grown old with them.';
    const paper = read('Quiet Harbors of the North', '', 'Ann Lee', 'Harbor College', sentence, '', MORE);
    assert.deepEqual(flowsOf(paper), [
      'title: Quiet Harbors of the North',
      'byline: Ann Lee',
      'byline: Harbor College',
      `paragraph: ${sentence}`,
      `paragraph: ${MORE}`,
    ]);
  });

  it('a text that starts in mid-sentence has no head', () => {
    const paper = read('and the pilots waited.', '', PROSE);
    assert.equal(paper.title, undefined);
  });
});
