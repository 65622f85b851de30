import { strict as assert } from 'node:assert';
import { notesOf, read } from '../support/read';
import { PROSE } from './prose';

describe('a note that a page break cuts', () => {
  const foot = (rest: string, end: string) =>
    read(
      '# Delays',
      '',
      `${PROSE}<sup>1</sup> ${PROSE}<sup>2</sup>`,
      '',
      `<sup>1</sup> ${end}`,
      '',
      'PIERS AND TIDES 13',
      '',
      rest,
      '',
      '<sup>2</sup> Ann Marsh, *Tides* (Boston: Quay Press, 1999), 4.',
      '',
      `${PROSE} PIERS`,
      '',
      'PIERS AND TIDES 14',
      '',
      PROSE,
    );
  const first = (rest: string, end: string) => notesOf(foot(rest, end))[0];

  it('goes on with a number', () => {
    assert.match(
      first('422, and the sources there.', 'Tom Hale, "Tides," vol. 8, pp. 401-')!,
      /401-422, and the sources/,
    );
    assert.match(
      first('2011, as he said.', 'Tom Hale, letter to the board, December')!,
      /December 2011, as he said\.$/,
    );
  });

  it('goes on at the head of the next foot, where the next note opens behind it in the same line', () => {
    const paper = read(
      `${PROSE}<sup>1</sup> ${PROSE}`,
      '',
      '***',
      '<sup>1</sup>. Ann Marsh, *Tides* (Boston: Quay Press, 1999), 4 (the pilots were asked',
      '',
      '***',
      '',
      `${PROSE}<sup>2</sup> ${PROSE}<sup>3</sup>`,
      '',
      '***',
      'late, and the clerks never). <sup>2</sup>. See Tom Hale, *Quays* (Boston: Quay Press, 1998), 3.',
      '',
      '<sup>3</sup>. Ibid., 5.',
    );
    assert.deepEqual(
      notesOf(paper).map((note) => note.slice(0, 22)),
      ['1 → Ann Marsh, Tides (', '2 → See Tom Hale, Quay', '3 → Ibid., 5.'],
    );
  });

  it('goes on in the middle of a word, before the rest of the body or behind it', () => {
    assert.match(first('rated in 1999.', 'Tom Hale says that tolls were nar-')!, /were narrated in 1999\.$/);
    const pages = (...second: readonly string[]) =>
      notesOf(
        read(
          '# Delays',
          '',
          `${PROSE}<sup>1</sup> The tolls of the northern`,
          '',
          '<sup>1</sup> Tom Hale, who says that the tolls were nar-',
          '',
          'PIERS AND TIDES 13',
          '',
          ...second,
          '',
          '<sup>2</sup> Ann Marsh, *Tides* (Boston: Quay Press, 1999), 4.',
          '',
          'PIERS AND TIDES 14',
          '',
          PROSE,
          '',
          'PIERS AND TIDES 15',
          '',
          PROSE,
        ),
      );
    const [rest, body] = ['rated in 1999.', `piers were never paid.<sup>2</sup> ${PROSE}`];
    assert.match(pages(rest, '', body)[0]!, /were narrated in 1999\.$/);
    assert.match(pages(body, '', rest)[0]!, /were narrated in 1999\.$/);
  });

  it('goes on before the rest of the body, though rules part the feet: two sentences were cut, and two go on', () => {
    const paper = read(
      '# Delays',
      '',
      `${PROSE}<sup>1</sup> The tolls of the northern`,
      '',
      '---',
      '',
      '<sup>1</sup> Tom Hale has this from the pilots of',
      '',
      'Quay Papers 13',
      '',
      'the lower river.',
      '',
      `piers were never paid.<sup>2</sup> ${PROSE}`,
      '',
      '---',
      '',
      '<sup>2</sup> Ann Marsh, *Tides* (Boston: Quay Press, 1999), 4.',
      '',
      'Quay Papers 14',
      '',
      PROSE,
    );
    assert.deepEqual(
      notesOf(paper).map((note) => note.slice(-15)),
      ['the lower river', 'Press, 1999), 4'].map((end) => `${end.slice(1)}.`),
    );
  });

  it('goes on in the line above the first plain note of the next page, with a year', () => {
    const paper = read(
      'Delays',
      '',
      `${PROSE}1 ${PROSE}2 The pilots allowed the clerks to`,
      '',
      '1 Ann Marsh, Tides (Boston: Quay Press, 1999), p. 4.',
      '2 Two of the eleven harbors that were closed in',
      '',
      'Quay Papers 13',
      '',
      `tell the tides apart.3 ${PROSE} They asked for`,
      '',
      '2009 have not been reopened.',
      '3 Tom Hale, Locks (Boston: Quay Press, 1998), p. 9.',
      '',
      'Quay Papers 14',
      '',
      `more.4 ${PROSE}`,
      '',
      '4 31 Federal Register 40.',
    );
    assert.deepEqual(notesOf(paper).slice(1), [
      '2 → Two of the eleven harbors that were closed in 2009 have not been reopened.',
      '3 → Tom Hale, Locks (Boston: Quay Press, 1998), p. 9.',
      '4 → 31 Federal Register 40.',
    ]);
  });

  it('goes on with its whole rest, where a converter says the end of it once more before the next note', () => {
    const paper = read(
      `${PROSE}<sup>1</sup> ${PROSE}<sup>2</sup> The pilots allowed the clerks to`,
      '',
      '<sup>1</sup> As the board says, "the register is a list of pilots (tugs,',
      '',
      'lighters, barges). It is open to clerks at every hour of the day and on each day of the year."',
      '',
      'year." <sup>2</sup> Tom Hale, *Locks* (Boston: Quay Press, 1998), 9.',
      '',
      `tell the tides apart. ${PROSE}`,
    );
    assert.match(notesOf(paper)[0]!, /\(tugs, lighters, barges\)\. It is open to clerks .* day of the year\."$/);
  });

  it('stands below a rule that is drawn, and in lines as the page had them a mark may begin one', () => {
    const paper = read(
      'Quiet Harbors',
      '',
      'The pilots of the north were too old to go out in the winter of that year.¹',
      'The clerks were not asked, and the frigates were older than their captains.',
      '² The admiral, who commanded there, later wrote of a winter without sleep.',
      '',
      '────────',
      '¹ Ann Marsh, Tides (Boston: Quay Press, 1999), p. 4.',
      '² Tom Hale, Locks (Boston: Quay Press, 1998), p. 9.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → Ann Marsh, Tides (Boston: Quay Press, 1999), p. 4.',
      '2 → Tom Hale, Locks (Boston: Quay Press, 1998), p. 9.',
    ]);
  });

  it('does not go on with a lettered step of the text', () => {
    const note = first(`(c) *Share.* ${PROSE}`, 'Ann Marsh thinks that a pilot with many');
    assert.match(note!, /a pilot with many$/);
  });

  it('goes on with the number that ends a range, which Markdown takes for the bullet of a list', () => {
    const paper = read(
      '# Delays',
      '',
      `${PROSE}<sup>1</sup>`,
      '',
      '<sup>1</sup> Tom Hale, "Tides," in *Piers* (Rome: Mole, 2010), 88–',
      '',
      'Page 2 of 4',
      '',
      '104. The leases run on.',
      '',
      `${PROSE} ${PROSE}`,
      '',
      'Page 3 of 4',
      '',
      PROSE,
      '',
      'Page 4 of 4',
    );
    assert.match(notesOf(paper)[0]!, /2010\), 88–104\. The leases run on\.$/);
  });

  it('goes on with a name in italics', () => {
    assert.match(first('*Harbor Review* 41 (2016): 7–48.', 'Tom Hale, "Tides of the North,"')!, /Harbor Review 41/);
  });

  it('goes on at the foot of the next page before a first note, where each page counts anew', () => {
    const paper = read(
      '# Delays',
      '',
      `${PROSE}<sup>1</sup> ${PROSE}<sup>2</sup>`,
      '',
      '<sup>1</sup> Tom Hale, *Locks* (Boston: Quay Press, 1998), 9.',
      '',
      '<sup>2</sup> Tom Hale wrote that before the new',
      '',
      'Quay Papers 13',
      '',
      `## Tolls\n\n${PROSE}<sup>1</sup> ${PROSE}<sup>2</sup>`,
      '',
      'rules came.',
      '',
      '<sup>1</sup> Ann Marsh, *Tides* (Boston: Quay Press, 1999), 4.',
      '',
      '<sup>2</sup> Ann Marsh, *Ice* (Boston: Quay Press, 2001), 4.',
      '',
      'Quay Papers 14',
    );
    assert.equal(notesOf(paper)[1], '2 → Tom Hale wrote that before the new rules came.');
  });

  it('goes on behind the title on the next page, which stands nowhere else, in notes of Pandoc too', () => {
    const notes = (opening: string, head: string) =>
      notesOf(
        read(
          '# Delays at the Piers: A History',
          '',
          ...Array.from({ length: 10 }, () => [PROSE, '']).flat(),
          `${PROSE}[^1]`,
          '',
          `${opening} Tom Hale says that the`,
          '',
          head,
          '',
          'tolls were narrated in 1999.',
        ),
      );
    const whole = ['1 → Tom Hale says that the tolls were narrated in 1999.'];
    assert.deepEqual(notes('[^1]:', '*Delays at the Piers* 219'), whole);
    assert.deepEqual(notes('[^1]:', '12 Delays at the Piers: A History'), whole);
    assert.deepEqual(notes('[^1]:', '*Delays of the Quays* 219'), ['1 → Tom Hale says that the']);
  });

  it('does not take the next paragraph where it had ended', () => {
    assert.doesNotMatch(first(PROSE, 'Tom Hale, *Harbors*, p. 3.')!, /harbors of the north/);
    assert.doesNotMatch(first(PROSE, 'Interview with a pilot')!, /harbors of the north/);
  });

  it('goes on right behind the body, which is cut as well, where no rule parts the two', () => {
    const paper = read(
      '# Delays',
      '',
      `${PROSE}<sup>1</sup> ${PROSE}`,
      '',
      '<sup>1</sup> The study covers three ports, and was made with the gauges that',
      '',
      'PIERS AND TIDES 13',
      '',
      `${PROSE}<sup>2</sup> A drought of ten years is rare only by its`,
      '',
      'the board had itself put up, and then forgot.',
      '',
      '<sup>2</sup> Ann Marsh, *Tides* (Boston: Quay Press, 1999), 4.',
      '',
      'PIERS AND TIDES 14',
      '',
      `length. ${PROSE}`,
    );
    assert.match(notesOf(paper)[0]!, /the gauges that the board had itself put up/);
  });
});
