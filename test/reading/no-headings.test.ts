import { strict as assert } from 'node:assert';
import { flowsOf, notesOf, outlineOf, read, sourceOf } from '../support/read';
import { headingsIn, MORE, PROSE } from './prose';

describe('what is not a heading', () => {
  it('authors, affiliations and dates', () => {
    const paper = read('# Quiet Harbors', '', 'Ann Lee', '', 'Harbor College', '', 'May 2004', '', PROSE, '', MORE);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors']);
    assert.deepEqual(flowsOf(paper, 'byline'), ['Ann Lee', 'Harbor College', 'May 2004']);
  });

  it('captions', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      PROSE,
      '',
      '**Table 1. Ships by season**',
      '',
      '| Season | Ships |',
      '|---|---|',
      '| Winter | 3 |',
    );
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors']);
    assert.deepEqual(
      paper.figures.map(({ name, caption }) => [name, caption]),
      [['Table 1', 'Ships by season']],
    );
  });

  it('a sentence about a table', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', 'Table 1 shows how many ships came.');
    assert.deepEqual(paper.figures, []);
  });

  it('running heads', () => {
    const page = (number: number, text: string) => [`Quiet Harbors of the North ${number}`, '', text, ''];
    assert.deepEqual(headingsIn(...page(2, PROSE), ...page(3, MORE), ...page(4, PROSE)), []);
  });

  it('items of a list', () => {
    assert.deepEqual(headingsIn('The harbors need:', '', '- Pilots', '- Charts', '- Patience', '', MORE), []);
  });

  it('lines of verse, addresses and other short lines in a row', () => {
    assert.deepEqual(headingsIn('North Quay', '', 'Pier Nine', '', 'Old Harbor', '', 'Lower Town', '', MORE), []);
  });

  it('the words of a figure', () => {
    assert.deepEqual(headingsIn('**Figure 1. Days of ice**', '', '**Percent**', '', '100', '', '90', '', PROSE), []);
  });

  it('a row of a list of abbreviations', () => {
    assert.deepEqual(headingsIn('HSB Harbor Safety Board', '', PROSE), []);
  });

  it('a word that a line end cut, where a converter set each line apart', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      'It is told in *The First Harbor Detec-* *tives of the North, a long-* *Known book.*',
    );
    assert.ok(
      flowsOf(paper, 'paragraph')[0]!.endsWith('The First Harbor Detectives of the North, a long- Known book.'),
    );
  });

  it('rows of a table that lost its head', () => {
    assert.deepEqual(headingsIn('| **Type:** | Reports', '| **Number:** | R12', '', PROSE), []);
  });

  it('cells of a table', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '| PORT | SHIPS |', '|---|---|', '| NORTH HARBOR | 3 |');
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors']);
    assert.deepEqual(flowsOf(paper, 'cell'), ['PORT', 'SHIPS', 'NORTH HARBOR', '3']);
  });

  it('cells of HTML, several on a line or one on several', () => {
    const table = ['<table>', '<tr><th scope="row">Port</th><td>Ships</td></tr>', '<tr><td>North', 'Harbor</td>'];
    assert.deepEqual(flowsOf(read('Ships:', '', ...table, '</table>'), 'cell').filter(Boolean), [
      'Port',
      'Ships',
      'North Harbor',
    ]);
  });

  it('terms of a definition list and what they stand for', () => {
    const list = [
      '<dl>',
      '  <dt><abbr>HPB</abbr></dt><dd>Harbor Pilots’',
      '  Board</dd>',
      '  <dt>NDA</dt>',
      '  <dd>National',
    ];
    const paper = read(
      '## Abbreviations',
      '',
      ...list,
      '  Dredging Authority</dd>',
      '</dl>',
      '',
      'The HPB met the NDA.',
    );
    assert.deepEqual(
      paper.acronyms.map(({ shortForm, longForm, uses }) => `${shortForm} ${longForm} ${uses.length}`),
      ['HPB Harbor Pilots’ Board 2', 'NDA National Dredging Authority 2'],
    );
  });

  it('cells parted by tabs', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', 'Port\tShips', 'North Harbor\t3', 'South Harbor\t4', '', MORE);
    assert.deepEqual(flowsOf(paper, 'cell'), ['Port', 'Ships', 'North Harbor', '3', 'South Harbor', '4']);
  });

  it('a block quotation', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '> The pilots are old.', '> They know the ice.', '', MORE);
    assert.deepEqual(flowsOf(paper, 'quotation'), ['The pilots are old. They know the ice.']);
  });

  it('code', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '```', '## The ice[^1]', '```', '', MORE);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors']);
    assert.deepEqual(paper.markers, []);
  });

  it('code in a note, indented as the note is', () => {
    const paper = read(
      'It froze.[^1]',
      '',
      '[^1]: The log says:',
      '',
      '    ```',
      '    [^2]: thaw',
      '    ```',
      '',
      '    Lee.',
    );
    assert.deepEqual(notesOf(paper), ['1 → The log says: Lee.']);
  });

  it('code or a comment that nothing closes yet, while its writer is at it, hides nothing behind it', () => {
    for (const opening of ['```python', '<!-- Ask the pilots']) {
      const paper = read(PROSE, '', `It froze.[^1]`, '', opening, 'See notes[^9]', '', MORE, '', '[^1]: Lee.');
      assert.deepEqual(notesOf(paper), ['1 → Lee.'], opening);
      assert.ok(flowsOf(paper, 'paragraph').includes(MORE), opening);
    }
  });

  it('the fences of divs and the commands to a site generator', () => {
    const paper = read('::: {.callout-note}', PROSE, ':::', '', '{{< toc >}}', '', '{% include map.html %}', '', MORE);
    assert.deepEqual(flowsOf(paper), [`paragraph: ${PROSE}`, `paragraph: ${MORE}`]);
  });

  it('what kramdown is told of the block before, between notes without blank lines, and the place of its contents', () => {
    const paper = read(
      '1. TOC',
      '{:toc}',
      '',
      'It froze.<sup>1</sup> It thawed.<sup>2</sup>',
      '{: .lead}',
      '',
      '***',
      '{: .small}',
      '<sup>1</sup> Ann Lee, *Ice* (Boston: Quay Press, 2000), 12.',
      '{: .small}',
      '<sup>2</sup> *Id*. at 14.',
      '{: .small}',
    );
    assert.deepEqual(notesOf(paper), ['1 → Ann Lee, Ice (Boston: Quay Press, 2000), 12.', '2 → Id. at 14.']);
    assert.deepEqual(flowsOf(paper).slice(0, 1), ['paragraph: It froze. It thawed.']);
  });

  it('a line that a converter has parted from the sentence above, which ends with an article', () => {
    const above = 'Soon after the first winter the pilots of the north were told by the';
    const below = 'Harbor Board (HB) that the second winter would be as cold as the first.';
    assert.deepEqual(flowsOf(read(PROSE, '', above, '', '', below)).slice(1), [`paragraph: ${above} ${below}`]);
  });

  it('a comment', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '<!-- ## The ice -->', '', MORE);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors']);
  });

  it('comments and commands to TeX alone on a line; a line that opens with a percentage is text elsewhere', () => {
    const paper = read('\\label{sec:ice}', PROSE, '', '% See the tides[^9]', '', '\\fancyhead[LO,RE]{}', '', MORE);
    assert.deepEqual(flowsOf(paper), [`paragraph: ${PROSE}`, `paragraph: ${MORE}`]);
    const share = 'paragraph: The share of ice is at 12 % of the bay.';
    assert.deepEqual(flowsOf(read('The share of ice is at 12', '% of the bay.')), [share]);
    assert.deepEqual(flowsOf(read('\\newpage', '', 'The share of ice is at 12', '% of the bay.')), [share]);
    const titled = read('% Quiet Harbors', '% Ann Lee', '', PROSE, '', '\\newpage', '', '% asked in winter', PROSE);
    assert.match(flowsOf(titled)[0]!, /Quiet Harbors/);
  });

  it('accents that stand before their letters are one with them; an apostrophe typed so is none', () => {
    const paper = read('Mart´ın, J¨urgen and Gon¸calo met Andr´e P´erez: they don´t like l´ordre of the D´Amicos.');
    assert.deepEqual(flowsOf(paper), [
      'paragraph: Martín, Jürgen and Gonçalo met André Pérez: they don´t like l´ordre of the D´Amicos.',
    ]);
    assert.deepEqual(sourceOf(paper, 'André'), ['Andr´e']);
    assert.deepEqual(flowsOf(read('Roma´n met Ferna´ndez. China´s ports: they´re his.')), [
      'paragraph: Román met Fernández. China´s ports: they´re his.',
    ]);
  });

  it('indented text is text: a scan indents at will', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', `      ${MORE}`);
    assert.deepEqual(flowsOf(paper, 'paragraph'), [PROSE, MORE]);
  });
});
