import { strict as assert } from 'node:assert';
import { notesOf, read } from '../support/read';

describe('notes and their markers', () => {
  it('Pandoc labels hold for the whole paper, before the note and behind it', () => {
    const paper = read('[^b]: Poe.', '', 'It froze.[^a] It thawed.[^b]', '', '[^a]: Lee.');
    assert.deepEqual(notesOf(paper), ['a → Lee.', 'b → Poe.']);
  });

  it('Pandoc labels without a colon open a note at the head of a paragraph alone', () => {
    const paper = read('It froze.[^1] It thawed, says Lee,', '[^2] Poe denies it.', '', '[^1] Lee.', '', '[^2] Poe.');
    assert.deepEqual(notesOf(paper), ['1 → Lee.', '2 → Poe.']);
  });

  it('one number in two notations is one number', () => {
    assert.deepEqual(notesOf(read('It froze.¹ It thawed.<sup>2</sup>', '', '<sup>1</sup> Lee.', '', '² Poe.')), [
      '1 → Lee.',
      '2 → Poe.',
    ]);
  });

  it('a Pandoc label is no number: [^1] and ¹ are two notes', () => {
    assert.deepEqual(notesOf(read('It froze.[^1] It thawed.¹', '', '[^1]: Lee.', '', '¹ Poe.')), [
      '1 → Lee.',
      '1 → Poe.',
    ]);
  });

  it('a number that only repeats by a slip starts no new series', () => {
    const paper = read('It froze.¹ It thawed.² It rained.³', '', '¹ Lee.', '', '² Poe.', '', '² Roe.', '', '³ Doe.');
    assert.deepEqual(
      paper.notes.map(({ label, series }) => `${label} in ${series}`),
      ['1 in 0', '2 in 0', '2 in 0', '3 in 0'],
    );
  });

  it('notes written inside their markers have flows and places of their own', () => {
    const paper = read('It froze.^[See *Ports* by Lee.] It thawed.^[Poe [1999].]');
    assert.deepEqual(notesOf(paper), ['^1 → See Ports by Lee.', '^2 → Poe [1999].']);
    const [first] = paper.notes;
    assert.equal(paper.text.slice(first!.parts[0]!.start, first!.parts[0]!.end), 'See *Ports* by Lee.');
    assert.equal(paper.flows[0]!.text, 'It froze. It thawed.');
  });

  const met = (marker: string, ...lines: readonly string[]): readonly string[] =>
    read(`It froze.[^1] It thawed.${marker} It rained.[^2]`, '', ...lines).notes.map(({ flow }) => flow.text);
  const LEE_AND_POE = ['[^1]: Lee.', '', '[^2]: Poe.', ''];

  it('a note opens before its first word is written', () => {
    for (const opening of ['[^2]:', '[^2]: ']) {
      assert.deepEqual(notesOf(read('It froze.[^1] It thawed.[^2]', '', '[^1]: Lee.', opening)), ['1 → Lee.', '2 → ']);
    }
  });

  it('notes inside their markers are met where they stand', () => {
    assert.deepEqual(met('^[Ibid.]', ...LEE_AND_POE), ['Lee.', 'Ibid.', 'Poe.']);
  });

  it('notes with labels are met where their markers stand, wherever they are written', () => {
    assert.deepEqual(met('[^9]', ...LEE_AND_POE, '[^9]: Ibid.'), ['Lee.', 'Ibid.', 'Poe.']);
    assert.deepEqual(met('[^x]', ...LEE_AND_POE, '[^y]: Roe.', '', '[^x]: Ibid.'), ['Lee.', 'Ibid.', 'Poe.', 'Roe.']);
  });

  it('notes whose labels count are met by their numbers, whatever a page break has moved', () => {
    assert.deepEqual(met('[^3]', ...LEE_AND_POE, '[^3]: Roe.'), ['Lee.', 'Poe.', 'Roe.']);
  });

  it('a marker finds its note again where notes are met in another order', () => {
    const { markers, notes } = read('It froze.[^1]^[Roe.] It rained.[^2]', '', ...LEE_AND_POE);
    assert.deepEqual(
      markers.map(({ note }) => notes[note!]!.flow.text),
      ['Lee.', 'Roe.', 'Poe.'],
    );
  });

  it('notes whose markers are all lost are said to be so, once', () => {
    const paper = read(
      'It froze. It thawed. It rained.',
      '',
      '## Notes',
      '',
      '1. Lee, *Ice*.',
      '',
      '2. Poe, *Thaw*.',
      '',
      '3. Roe, *Rain*.',
    );
    assert.equal(paper.notesUnreadable, true);
    assert.equal(paper.notes.length, 3);
  });

  it('a number that leads to an address calls no note, unless one opens with it', () => {
    const text = [
      'It froze [1]. The [charter][3] thawed [2].',
      '',
      '[3]: https://example.org/charter',
      '',
      '## Notes',
      '',
    ];
    const notes = ['[1] Ana Lee, *Ice*.', '', '[2] Bob Poe, *Thaw*.'];
    assert.deepEqual(notesOf(read(...text, ...notes)), ['1 → Ana Lee, Ice.', '2 → Bob Poe, Thaw.']);
    assert.deepEqual(notesOf(read(...text, ...notes, '', '[3] Cy Roe, *Rain*.')), [
      '1 → Ana Lee, Ice.',
      '3 → Cy Roe, Rain.',
      '2 → Bob Poe, Thaw.',
    ]);
  });

  it('each marker knows its flow and its place there', () => {
    const paper = read('The port froze.[^1] It thawed.[^2]', '', '[^1]: Lee.', '', '[^2]: Poe.');
    assert.deepEqual(
      paper.markers.map(({ flow, at }) => flow.text.slice(0, at)),
      ['The port froze.', 'The port froze. It thawed.'],
    );
  });
});
