import { strict as assert } from 'node:assert';
import { assertMarks } from '../support/marks';
import { flowsOf, notesOf, outlineOf, read } from '../support/read';
import { PROSE } from './prose';

/** What TeX sets before a raised number that has nothing to stand on. */
const GROUP = '$' + '{ }';

describe('how raised notes may be written', () => {
  it('Pandoc: a number in brackets', () => {
    assertMarks(
      ['1 → See the treaty of 1848.'],
      'The river moved and the border did not.[^1] Nobody asked the river.',
      '                                       ^^^^',
      '',
      '[^1]: See the treaty of 1848.',
      '^^^^^',
    );
  });

  it('HTML: stars, escaped or as a formula has them', () => {
    const paper = read(
      'It froze.<sup>\\*</sup> It thawed.<sup>∗∗</sup>',
      '',
      '<sup>∗</sup> At night.',
      '',
      '<sup>\\*\\*</sup> By day.',
    );
    assert.deepEqual(notesOf(paper), ['* → At night.', '** → By day.']);
  });

  it('TeX: a group with a blank before a number of two figures', () => {
    const paper = read(
      'It froze.$^{12}$ It thawed.$^{13}$',
      '',
      `${GROUP}^{12}$ At night.`,
      '',
      `${GROUP}^{13}$ By day.`,
    );
    assert.deepEqual(notesOf(paper), ['12 → At night.', '13 → By day.']);
  });

  it('Pandoc: a name in brackets, in either case', () => {
    assertMarks(
      ['gao-report → The report of the auditors.', 'GAO-Report → The report of the auditors.'],
      'The auditors counted twice.[^gao-report] They came back.[^GAO-Report]',
      '                           ^^^^^^^^^^^^^                ^^^^^^^^^^^^^',
      '',
      '[^gao-report]: The report of the auditors.',
      '^^^^^^^^^^^^^^',
    );
  });

  it('Pandoc: a note with further paragraphs, indented', () => {
    const paper = read(
      'The pact has three parts.[^1]',
      '',
      '[^1]: The first part is short.',
      '',
      '    The second part is long.',
      '',
      'The paper goes on.',
    );
    assert.deepEqual(notesOf(paper), ['1 → The first part is short. The second part is long.']);
    assert.equal(paper.flows.at(-1)!.text, 'The paper goes on.');
  });

  it('Pandoc: a note written inside its marker', () => {
    assertMarks(
      ['^1 → See Ports, p. 3.'],
      'The harbor froze.^[See *Ports*, p. 3.] It thawed.',
      '                 ^^^^^^^^^^^^^^^^^^^^^',
      '                 ^^',
    );
  });

  it('a link to the note, which leads back, as Word’s HTML and web pages have it', () => {
    assertMarks(
      ['* → Read to the seminar.', '1 → Lee, Harbors.', '2 → Ibid.'],
      'The pilots struck.[[*]](#_ftn1) The harbor slept.[\\[1\\]](#_ftn2) Nobody minded.[2](https://q.example/p/14#footnote-2)',
      '                  ^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '',
      '[[*]](#_ftnref1) Read to the seminar.',
      '^^^^^^^^^^^^^^^^',
      '',
      '[\\[1\\]](#_ftnref2) Lee, Harbors.',
      '^^^^^^^^^^^^^^^^^^',
      '',
      '[2](https://q.example/p/14#footnote-anchor-2)',
      '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '',
      'Ibid.',
    );
    assert.deepEqual(notesOf(read('See [1](#figure-1) and [2](https://example.org/#top).')), []);
  });

  it('links to a place on the page, where its converter put an anchor before the note', () => {
    const paper = read(
      'It froze.[1](#page-0-1) It thawed, says Table [3](#page-0-2), as Moss [\\[2\\]](#page-4-0) says.[2](#page-1-0)',
      '',
      '<span id="page-0-1"></span><sup>1.</sup> Lee, *Harbors*, 2001.',
      '',
      '<span id="page-1-0"></span><sup>2</sup> Poe, *Weirs*, 2002.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors, 2001.', '2 → Poe, Weirs, 2002.']);
  });

  it('a star that is a link to a place on the page, where the note opens with a bare one', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      '### Ann Lee[\\*](#page-0-1)',
      '',
      `${PROSE}[1](#page-0-2)`,
      '',
      '<span id="page-0-1"></span>\\* Professor of Harbors.',
      '',
      '<span id="page-0-2"></span><sup>1</sup> Lee, *Harbors*, 2001.',
    );
    assert.deepEqual(notesOf(paper), ['* → Professor of Harbors.', '1 → Lee, Harbors, 2001.']);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors']);
  });

  it('a link to a note of a list, at whose end another leads back', () => {
    const list = ['1. Lee, Harbors. [↩](#fnref1)', '2. Ibid. [↩](#fnref2)'];
    assert.deepEqual(notesOf(read('It froze.[1](#fn1) It thawed.[2](#fn2)', '', '## Notes', '', ...list)), [
      '1 → Lee, Harbors.',
      '2 → Ibid.',
    ]);
  });

  it('HTML: a raised number, with a note that opens with the same', () => {
    assertMarks(
      ['1 → The pact was never published.'],
      'The ministers signed a pact.<sup>1</sup> Nobody read it.',
      '                            ^^^^^^^^^^^^',
      '',
      '<sup>1</sup> The pact was never published.',
      '^^^^^^^^^^^^',
    );
  });

  it('HTML: an item of a list, that its mark leads to and that leads back', () => {
    const paper = read(
      'The pilots struck.<sup><a id="ref1" title="Lee, &quot;Harbors&quot;, p. 3" href="#fn1">1</a></sup>',
      '',
      'The harbor slept.<sup><a href="#fn2">2</a>,<a href="#fn:3">3</a></sup>',
      '',
      '<ol class="footnotes">',
      '  <li id="fn1">',
      '    <p>Lee, <em>Harbors</em>.&nbsp;<a href="#ref1">↩</a></p>',
      '  </li>',
      '',
      '<li id="fn2">Poe, Quays. <a href="#ref2">↩</a></li>',
      '<li id="fn:3">',
      '<p>Roe, Locks.</p>',
      '<p>And weirs. [↩](#fnref:3)</p>',
      '</li>',
      '</ol>',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors.', '2 → Poe, Quays.', '3 → Roe, Locks. And weirs.']);
  });

  it('HTML: a paragraph that its mark leads to, with the number once more', () => {
    const paper = read(
      'The pilots struck.<sup><a href="#fn1">1</a></sup> The harbor slept.<sup><a href="#fn2">2</a></sup>',
      '',
      '<p id="fn1"><a href="#r1">1</a>. Lee, Harbors.</p>',
      '<p class="note" id="fn2"><sup>2</sup> Poe, Quays.</p>',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors.', '2 → Poe, Quays.']);
  });

  it('HTML: an item that is no note', () => {
    const paper = read('The pilots struck.', '', '<ul>', '<li id="pier-2">The second pier</li>', '</ul>');
    assert.deepEqual(notesOf(paper), []);
    assert.ok(flowsOf(paper, 'cell').includes('The second pier'));
  });

  it('HTML: two numbers in one mark', () => {
    assertMarks(
      ['1 → Lee, Harbors.', '2 → Poe, Quays.'],
      'Two scholars agree.<sup>1,2</sup>',
      '                        ^ ^',
      '',
      '<sup>1</sup> Lee, *Harbors*.',
      '^^^^^^^^^^^^',
      '',
      '<sup>2</sup> Poe, *Quays*.',
      '^^^^^^^^^^^^',
    );
  });

  it('HTML: two marks, the comma between them raised with the first', () => {
    const paper = read('It froze.<sup>1,</sup> <sup>2</sup>', '', '<sup>1</sup> Lee.', '', '<sup>2</sup> Poe.');
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.']);
  });

  it('HTML: before or behind the full stop, and glued to the next sentence', () => {
    assertMarks(
      ['1 → Lee.', '2 → Poe.', '3 → Roe.'],
      'The port closed<sup>1</sup>. It opened.<sup>2</sup>It closed “again”<sup>3</sup>, they say.',
      '               ^^^^^^^^^^^^            ^^^^^^^^^^^^                 ^^^^^^^^^^^^',
      '',
      '<sup>1</sup> Lee.',
      '^^^^^^^^^^^^',
      '',
      '<sup>2</sup> Poe.',
      '^^^^^^^^^^^^',
      '',
      '<sup>3</sup> Roe.',
      '^^^^^^^^^^^^',
    );
  });

  it('HTML damaged by OCR: the mark is read, and what it should read is known', () => {
    for (const opening of ['<sup>&</sup>lt;sup>1</sup>', '<sup>&lt;sup>1</sup>', '$<sup>^{1}</sup>$', '<sup>1<sup>']) {
      const paper = read('The ministers met.<sup>1</sup> They parted.', '', `${opening} In the harbor.`);
      assert.deepEqual(notesOf(paper), ['1 → In the harbor.'], opening);
      assert.equal(paper.notes[0]!.mend, '<sup>1</sup>', opening);
    }
  });

  it('HTML damaged by OCR: a marker in the text', () => {
    const paper = read('The ministers met.$<sup>^{1}</sup>$ They parted.', '', '<sup>1</sup> In the harbor.');
    assert.deepEqual(notesOf(paper), ['1 → In the harbor.']);
    assert.equal(paper.markers[0]!.mend, '<sup>1</sup>');
    assert.equal(paper.flows[0]!.text, 'The ministers met. They parted.');
  });

  it('HTML damaged by OCR: a note that opens in mid-line behind another note', () => {
    const paper = read(
      'The ministers met.<sup>1</sup> They parted.<sup>2</sup>',
      '',
      '<sup>1</sup> In the harbor. <sup>&</sup>lt;sup>2</sup> At the quay.',
    );
    assert.deepEqual(notesOf(paper), ['1 → In the harbor.', '2 → At the quay.']);
  });

  it('Unicode: raised figures, with a blank behind them or none', () => {
    assertMarks(
      ['1 → Lee, Harbors.', '12 → Poe, Quays.'],
      'The pilots struck.¹ The harbor slept.¹² Nobody minded.',
      '                  ^                  ^^',
      '',
      '¹ Lee, Harbors.',
      '^',
      '',
      '¹²Poe, Quays.',
      '^^',
    );
  });

  it('Unicode: two numbers with a comma', () => {
    const paper = read('Two scholars agree.¹,² A third does not.', '', '¹ Lee.', '', '² Poe.');
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.']);
    assert.equal(paper.flows[0]!.text, 'Two scholars agree. A third does not.');
  });

  it('Unicode: a range calls every note in it', () => {
    assert.deepEqual(
      notesOf(read('The pilots struck.¹⁻³ The harbor slept.⁴', '', '¹ Lee.', '² Poe.', '³ Roe.', '⁴ Doe.')),
      ['1 → Lee.', '2 → Poe.', '3 → Roe.', '4 → Doe.'],
    );
  });

  it('Pandoc: two marks with a raised comma between them, as Word exports them', () => {
    assert.deepEqual(notesOf(read('The pilots struck.[^1]^,^[^2]', '', '[^1]: Lee.', '', '[^2]: Poe.')), [
      '1 → Lee.',
      '2 → Poe.',
    ]);
  });

  it('TeX: every way to raise a number', () => {
    for (const mark of ['$^{1}$', `\${}^{1}$`, '^{1}', '$^1$', '\\footnotemark[1]', '\\textsuperscript{1}']) {
      const paper = read(`The pilots struck.${mark} The harbor slept.`, '', `${mark} Lee, Harbors.`);
      assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors.'], mark);
      assert.equal(paper.flows[0]!.text, 'The pilots struck. The harbor slept.', mark);
    }
  });

  it('TeX: notes that a command holds together', () => {
    const paper = read(
      `The pilots struck. ${GROUP}^{1}$ The harbor slept. ${GROUP}^{2}$`,
      '',
      '\\footnotetext{',
      `${GROUP}^{1}$ Lee, Harbors.`,
      `${GROUP}^{2}$ Poe, Quays.`,
      '}',
      '',
      `It froze. ${GROUP}^{3}$`,
      '',
      `\\footnotetext{${GROUP}^{3}$ Roe, Weirs.`,
      '}',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors.', '2 → Poe, Quays.', '3 → Roe, Weirs.']);
  });

  it('notes that say what they are, called by a raised number or one in brackets', () => {
    const notes = [
      'Footnote 1: Lee, *Harbors*, 2001.',
      '',
      'Footnote *: A pilot.',
      '',
      'Endnote 2: Poe, *Weirs*, 2002.',
    ];
    const found = ['1 → Lee, Harbors, 2001.', '* → A pilot.', '2 → Poe, Weirs, 2002.'];
    const raised = read('It froze.\\({}^{1}\\) Ann Lee\\({}^{*}\\) slept. It thawed.\\({}^{2}\\)', '', ...notes);
    assert.deepEqual(notesOf(raised), found);
    const bracketed = read('It froze.[1] Ann Lee\\({}^{*}\\) slept. It thawed.[2]', '', ...notes);
    assert.deepEqual(notesOf(bracketed), found);
    assert.deepEqual(notesOf(read('The clerks say so.', '', 'Footnote to a quarrel: the ice.')), []);
  });

  it('TeX: the signs of starred notes', () => {
    const paper = read(
      'Ann Lee $^{*}$ and Tom Poe $^{\\dagger}$ slept.',
      '',
      '$^{\\ast}$ Quays.',
      '',
      '$^{\\dagger}$ Locks.',
    );
    assert.deepEqual(notesOf(paper), ['* → Quays.', '† → Locks.']);
  });

  it('TeX: marks behind an empty group with a blank in it', () => {
    const paper = read(
      `Ann Lee ${GROUP}^{*}$ and Tom Poe ${GROUP}^{\\dagger}$ slept. ${GROUP}^{1,2}$`,
      '',
      `${GROUP}^{*}$ Quays.`,
      '',
      `${GROUP}^{\\dagger}$ Locks.`,
      '',
      `${GROUP}^{1}$ Weirs.`,
      '',
      `${GROUP}^{2}$ Piers.`,
    );
    assert.deepEqual(notesOf(paper), ['* → Quays.', '† → Locks.', '1 → Weirs.', '2 → Piers.']);
  });

  it('TeX: figures that a converter has set apart', () => {
    const paper = read(
      'The pilots struck.$^ { 1 2 }$ The harbor slept.$^ { 1 3 , 1 4 }$ Nobody minded $x ^ { 2 }$ of it.',
      '',
      '$^ { 1 2 }$ Lee, Harbors.',
      '',
      '$^ { 1 3 }$ Poe, Quays.',
      '',
      '$^ { 1 4 }$ Roe, Locks.',
    );
    assert.deepEqual(notesOf(paper), ['12 → Lee, Harbors.', '13 → Poe, Quays.', '14 → Roe, Locks.']);
  });

  it('Pandoc: raised text', () => {
    assertMarks(
      ['1 → Lee, Harbors.', '2 → Poe, Quays.'],
      'The pilots struck ^1^. The harbor of 12 km^2^ slept.^2^',
      '                  ^^^                               ^^^',
      '',
      '^1^ Lee, Harbors.',
      '^^^',
      '',
      '^2^ Poe, Quays.',
      '^^^',
    );
  });

  it('Pandoc: a range of raised text calls every note in it', () => {
    const notes = ['^1^ Lee.', '', '^2^ Poe.', '', '^3^ Roe.'];
    assert.deepEqual(notesOf(read('The pilots struck.^1-3^', '', ...notes)), ['1 → Lee.', '2 → Poe.', '3 → Roe.']);
  });

  it('a range calls every note in it', () => {
    const paper = read('The pilots struck [1–3].', '', '[1] Lee.', '', '[2] Poe.', '', '[3] May.');
    assert.deepEqual(
      paper.markers.map(({ label, note }) => `${label} calls ${note}`),
      ['1 calls 0', '2 calls 1', '3 calls 2'],
    );
  });
});
