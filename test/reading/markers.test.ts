import { strict as assert } from 'node:assert';
import { notesOf, read } from '../support/read';

describe('markers and their notes', () => {
  it('a marker without a note calls nothing', () => {
    assert.deepEqual(notesOf(read('It froze.[^1] It thawed.[^2]', '', '[^1]: Lee.')), ['1 → Lee.', '2 → nothing']);
  });

  it('a note that nothing calls is a note', () => {
    assert.deepEqual(notesOf(read('It froze.[^1]', '', '[^1]: Lee.', '', '[^2]: Poe.')), [
      '1 → Lee.',
      'nothing → Poe.',
    ]);
  });

  it('a marker that repeats a number calls the same note again', () => {
    const paper = read(
      'It froze.<sup>1</sup> It thawed.<sup>2</sup> It froze again.<sup>1</sup>',
      '',
      '<sup>1</sup> Lee.',
      '',
      '<sup>2</sup> Poe.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.', '1 → Lee.']);
    assert.deepEqual(paper.notes[0]!.markers, [0, 2]);
  });

  it('numbers that start again on each page call the note of their page', () => {
    const paper = read(
      'It froze.<sup>1</sup> It thawed.<sup>2</sup>',
      '',
      '<sup>1</sup> Lee.',
      '',
      '<sup>2</sup> Poe.',
      '',
      'It rained.<sup>1</sup> It snowed.<sup>2</sup>',
      '',
      '<sup>1</sup> Roe.',
      '',
      '<sup>2</sup> Doe.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.', '1 → Roe.', '2 → Doe.']);
    assert.deepEqual(
      paper.notes.map(({ series }) => series),
      [0, 0, 1, 1],
    );
  });

  it('so do bare numbers that lost their superscript, behind a starred note', () => {
    const paper = read(
      '# The winter of the pilots*',
      '',
      'The harbor froze in *December*.1 It thawed in March.2',
      '',
      '* Read at the meeting of the pilots.',
      '',
      '1 Lee, Harbors.',
      '',
      '2 Poe, Quays.',
      '',
      'The rain came in April.1 The snow came back.2',
      '',
      '1 Roe, Rain.',
      '',
      '2 Doe, Snow.',
    );
    assert.deepEqual(notesOf(paper), [
      '* → Read at the meeting of the pilots.',
      '1 → Lee, Harbors.',
      '2 → Poe, Quays.',
      '1 → Roe, Rain.',
      '2 → Doe, Snow.',
    ]);
  });

  it('numbers that start again in each chapter call the notes of its list', () => {
    const paper = read(
      '# One',
      '',
      'It froze.<sup>1</sup> It thawed.<sup>2</sup>',
      '',
      '# Two',
      '',
      'It rained.<sup>1</sup> It snowed.<sup>2</sup>',
      '',
      '## Notes',
      '',
      '<sup>1</sup> Lee.',
      '',
      '<sup>2</sup> Poe.',
      '',
      '<sup>1</sup> Roe.',
      '',
      '<sup>2</sup> Doe.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.', '1 → Roe.', '2 → Doe.']);
  });

  it('between two stretches in italics takes the stars of neither', () => {
    const paper = read('See *Moles*<sup>1</sup>*and Weirs*.', '', '<sup>1</sup> Lee.');
    assert.deepEqual(notesOf(paper), ['1 → Lee.']);
    const { text, styles } = paper.flows[0]!;
    assert.deepEqual(
      styles.map(({ start, end }) => text.slice(start, end)),
      ['Moles', 'and Weirs'],
    );
  });

  it('whose emphasis closes behind a blank, as scans have it', () => {
    const paper = read('It froze.<sup>1</sup>', '', '<sup>1</sup> *Id. * at 3; 2 * 3 * 4.');
    assert.deepEqual(notesOf(paper), ['1 → Id. at 3; 2 * 3 * 4.']);
  });

  it('whose emphasis opens before a blank, as converters have it', () => {
    const { text, styles } = read('It froze, says Ann Lee,* Moles and Weirs*, 2010.').flows[0]!;
    assert.equal(text, 'It froze, says Ann Lee, Moles and Weirs, 2010.');
    assert.deepEqual(
      styles.map(({ style, start, end }) => `${style} ${text.slice(start, end)}`),
      ['italic Moles and Weirs'],
    );
  });

  it('in bold with titles in italics behind commas', () => {
    const paper = read('See **Lee, *Moles*, *Weirs*, 2010**.<sup>1</sup>', '', '<sup>1</sup> Lee.');
    const { text, styles } = paper.flows[0]!;
    assert.deepEqual(
      styles.map(({ style, start, end }) => `${style} ${text.slice(start, end)}`),
      ['bold Lee, Moles, Weirs, 2010', 'italic Moles', 'italic Weirs'],
    );
  });

  it('two notes on a line', () => {
    const paper = read(
      'It froze.<sup>1</sup> It thawed.<sup>2</sup>',
      '',
      '<sup>1</sup> Lee, p. 3. <sup>2</sup> Poe, p. 4.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, p. 3.', '2 → Poe, p. 4.']);
  });

  it('notes line by line in one block', () => {
    const paper = read('It froze.¹ It thawed.²', '', '¹ Lee, p. 3.', '² Poe, p. 4.');
    assert.deepEqual(notesOf(paper), ['1 → Lee, p. 3.', '2 → Poe, p. 4.']);
  });

  it('a marker that lost its superscript, where its note exists and one place alone fits', () => {
    const paper = read(
      'It froze.<sup>1</sup> The harbor slept.2 Then it thawed.<sup>3</sup>',
      '',
      '<sup>1</sup> Lee.',
      '',
      '<sup>2</sup> Poe.',
      '',
      '<sup>3</sup> Roe.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.', '3 → Roe.']);
    assert.equal(paper.markers[1]!.mend, '<sup>2</sup>');
    assert.equal(paper.flows[0]!.text, 'It froze. The harbor slept. Then it thawed.');
  });

  it('a marker that lost its superscript behind a year and a semicolon, or a percentage', () => {
    const notes = ['<sup>1</sup> Lee.', '', '<sup>2</sup> Poe.', '', '<sup>3</sup> Roe.'];
    const paper = read('It froze.<sup>1</sup> It thawed in 2001;2 trade fell 39%.3 Then it rose.', '', ...notes);
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.', '3 → Roe.']);
    const issue = read('It froze.<sup>1</sup> See Tides 2001;2(3):45.', '', ...notes.slice(0, 3));
    assert.deepEqual(notesOf(issue), ['1 → Lee.', 'nothing → Poe.']);
  });

  it('a number in an address is no such marker', () => {
    for (const address of ['https://harbor.example/iss2/29', 'page2.html']) {
      const paper = read(`It froze.<sup>1</sup> See ${address}`, '', '<sup>1</sup> Lee.', '', '<sup>2</sup> Poe.');
      assert.deepEqual(notesOf(paper), ['1 → Lee.', 'nothing → Poe.'], address);
    }
  });

  it('a note that LaTeX holds in its mark', () => {
    const paper = read(
      '# The harbor\\footnote{Read to the {quay} seminar.}',
      '',
      'It froze.\\footnote[12]{Lee, p. 3.} It thawed.',
    );
    assert.deepEqual(notesOf(paper), ['^1 → Read to the {quay} seminar.', '^2 → Lee, p. 3.']);
    assert.equal(paper.outline[0]!.title, 'The harbor');
  });

  it('a marker that lost its superscript before a quotation', () => {
    const paper = read(
      'Er fror. 1 »Wer wartet, friert«, sagte er. 2 Dann taute es.',
      '',
      '1 Lee, S. 3.',
      '',
      '2 Poe, S. 4.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, S. 3.', '2 → Poe, S. 4.']);
  });

  it('a marker that lost its superscript behind letters that end a sentence', () => {
    const paper = read(
      'It froze by order of the NHB. 1 Then it thawed. 2 They slept.',
      '',
      '1 Lee, p. 3.',
      '',
      '2 Poe, p. 4.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, p. 3.', '2 → Poe, p. 4.']);
  });

  it('a marker that lost its superscript behind single quotation marks', () => {
    const paper = read(
      "They called it 'a quay rented out'. 1 Then it thawed. 2 They slept.",
      '',
      '1 Lee, p. 3.',
      '',
      '2 Poe, p. 4.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, p. 3.', '2 → Poe, p. 4.']);
  });

  it('a day before its month is no such marker, behind a sentence and in italics', () => {
    const chronology = '*2 May*: The ice closes. *3 June*: It opens. 2 July: They sleep.';
    const paper = read(
      'It froze.1 The harbor slept.2 They woke.3',
      '',
      chronology,
      '',
      '1 Lee.',
      '',
      '2 Poe.',
      '',
      '3 Roe.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.', '3 → Roe.']);
  });

  it('a number that may be two things is left in the text', () => {
    const paper = read(
      'It froze.<sup>1</sup> The harbor slept.2 The quay woke.2 Then it thawed.<sup>3</sup>',
      '',
      '<sup>1</sup> Lee.',
      '',
      '<sup>2</sup> Poe.',
      '',
      '<sup>3</sup> Roe.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '3 → Roe.', 'nothing → Poe.']);
  });

  it('a marker in a heading and in a table', () => {
    const paper = read(
      '## The harbor[^1]',
      '',
      '| Port | Ships |',
      '|---|---|',
      '| North[^2] | 3 |',
      '',
      '[^1]: Lee.',
      '',
      '[^2]: Poe.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.']);
    assert.equal(paper.outline[0]!.title, 'The harbor');
  });

  it('a marker in a note calls another note', () => {
    assert.deepEqual(notesOf(read('It froze.[^1]', '', '[^1]: Lee, but see below.[^2]', '', '[^2]: Poe.')), [
      '1 → Lee, but see below.',
      '2 → Poe.',
    ]);
  });
});
