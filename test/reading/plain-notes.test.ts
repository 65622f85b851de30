import { strict as assert } from 'node:assert';
import { assertMarks } from '../support/marks';
import { notesOf, read } from '../support/read';
import { MORE, PROSE } from './prose';

describe('how notes may be written without raised marks', () => {
  it('stars on a title and an author', () => {
    assertMarks(
      ['* → The author thanks the pilots.', '† → Harbor College.'],
      '# Quiet Harbors\\*',
      '               ^^',
      '',
      'Ann Lee†',
      '       ^',
      '',
      'The harbors of the north have been quiet for a long time, and their pilots have grown old with them.',
      '',
      '\\* The author thanks the pilots.',
      '^^',
      '',
      '† Harbor College.',
      '^',
    );
  });

  it('a star whose mark is raised, and the note’s own is not', () => {
    const paper = read(
      '# Quiet Harbors<sup>\\*</sup>',
      '',
      'Ann Lee',
      '',
      '\\* A pilot read it first.',
      '',
      PROSE,
      '',
      MORE,
    );
    assert.deepEqual(notesOf(paper), ['* → A pilot read it first.']);
    assert.equal(paper.markers.length, 1);
  });

  it('a star behind a blank, at the end of a line', () => {
    const paper = read('QUIET HARBORS OF THE NORTH', 'Ann Lee *', '', '* Captain of the port.', '', PROSE, '', MORE);
    assert.deepEqual(notesOf(paper), ['* → Captain of the port.']);
  });

  it('a star that Markdown takes for the bullet of a list', () => {
    const paper = read('# Quiet Harbors\\*', '', 'The harbors were quiet.', '', '* The author thanks the pilots.');
    assert.deepEqual(notesOf(paper), ['* → The author thanks the pilots.']);
  });

  it('a star in brackets', () => {
    const paper = read('# Quiet Harbors', '', 'Ann Lee[*]', '', PROSE, '', MORE, '', '[*] Harbor College.');
    assert.deepEqual(notesOf(paper), ['* → Harbor College.']);
    assert.equal(paper.markers[0]!.note, 0);
    assert.deepEqual(notesOf(read('Ann Lee[*](lee.md) slept.', '', '[*] Harbor College.')), []);
  });

  it('a star behind an author in italics', () => {
    const paper = read('# Quiet Harbors', '', '*Ann Lee*\\*', '', PROSE, '', '\\* The author thanks the pilots.');
    assert.deepEqual(notesOf(paper), ['* → The author thanks the pilots.']);
  });

  it('no star that ends an emphasis of the line above', () => {
    const list = [
      '* Lee, Ann. 2001. *Harbors of the North*. Boston: Quay Press.',
      '',
      '* Poe, Bob. 2002. *Pilots*. Rome: Mole.',
    ];
    const said = [
      'The bull asked *that the harbors be quiet and',
      'kept in the faith of pilots*. It says so of *every quay*',
      'alike.',
    ];
    assert.deepEqual(notesOf(read('# Quiet Harbors', '', ...said, '', '## Bibliography', '', ...list)), []);
  });

  it('numbers without a stop, where headings have numbers with one', () => {
    const paper = read(
      'Lotsen werden von niemandem beaufsichtigt.¹ So sagt es das Gesetz.²',
      '',
      '1 Kern, Ada: Die Häfen, Kiel 2011, S. 17.',
      '',
      '2 Vgl. Moll, Jan: Die Lotsen, Bremen 2014, S. 112.',
      '',
      '1. Deutschland',
      '',
      'In Deutschland führt ein Amt die Aufsicht über die Lotsen, und niemand hat sich je darüber beschwert.³',
      '',
      '3 Kern, a.a.O., S. 21.',
      '',
      '2. Dänemark',
      '',
      'In Dänemark führen die Lotsen die Aufsicht selbst, und auch darüber hat sich noch niemand beschwert.⁴',
      '',
      '4 Moll, a.a.O., S. 9.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → Kern, Ada: Die Häfen, Kiel 2011, S. 17.',
      '2 → Vgl. Moll, Jan: Die Lotsen, Bremen 2014, S. 112.',
      '3 → Kern, a.a.O., S. 21.',
      '4 → Moll, a.a.O., S. 9.',
    ]);
  });

  it('numbers printed in another way in each chapter', () => {
    const paper = read(
      'The pilots slept.<sup>1</sup> The piers slept.<sup>2</sup>',
      '',
      '1. Lee, *Harbors*, 3.',
      '',
      '2. Poe, *Piers*, 4.',
      '',
      `${PROSE}<sup>1</sup> The tides came.<sup>2</sup> They went.<sup>3</sup>`,
      '',
      '1 May, *Tides*, 5.',
      '',
      '2 Rey, *Moles*, 6.',
      '',
      '3 Roe, *Locks*, 7.',
    );
    assert.deepEqual(
      notesOf(paper).map((note) => note.slice(0, 7)),
      ['1 → Lee', '2 → Poe', '1 → May', '2 → Rey', '3 → Roe'],
    );
  });

  it('a note in the middle of a line, its number at the end of one', () => {
    const paper = read(
      'The pilots<sup>1</sup> struck<sup>2</sup> in winter<sup>3</sup>.',
      '',
      '1  Ann Lee: *Harbors*, S. 77. 2 ',
      'Ebd. 3  Bob Poe: *Piers*, S. 4.',
      '',
      'They struck again<sup>4</sup> in spring<sup>5</sup>.',
      '',
      '4  Eva May: *Tides*, S. 9. 5  Ebd.',
    );
    assert.deepEqual(notesOf(paper).slice(0, 3), [
      '1 → Ann Lee: Harbors, S. 77.',
      '2 → Ebd.',
      '3 → Bob Poe: Piers, S. 4.',
    ]);
  });

  it('a star and a dagger on two authors of one line', () => {
    const paper = read(
      'QUIET HARBORS',
      '',
      'ANN LEE* AND TOM POE†',
      '',
      'The harbors of the north have been quiet for a long time, and their pilots have grown old with them.',
      '',
      '* Professor, Harbor College.',
      '',
      '† Pilot, retired.',
    );
    assert.deepEqual(notesOf(paper), ['* → Professor, Harbor College.', '† → Pilot, retired.']);
  });

  it('plain notes at the foot of a page', () => {
    const paper = read(
      'The pilots struck.<sup>1</sup> The harbor slept.<sup>2</sup>',
      '',
      '1. Lee, *Harbors*, p. 3.',
      '2. Poe, *Quays*, p. 4.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors, p. 3.', '2 → Poe, Quays, p. 4.']);
  });

  it('plain notes called by numbers that lost their superscript, though headings are numbered too', () => {
    const paper = read(
      '1. Ice',
      '',
      'The harbors of the north were closed.1 The pilots went home.2 Nobody had asked them.3 It was late.',
      '',
      '1 See the annual report.',
      '',
      '2 Rehn says otherwise.',
      '',
      '3 Nor did they ask.',
      '',
      '2. Tides',
      '',
      'The harbors of the south stay open.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → See the annual report.',
      '2 → Rehn says otherwise.',
      '3 → Nor did they ask.',
    ]);
  });

  it('two such notes, each at the foot of its page, under numbered headings', () => {
    const paper = read(
      ...['1. Ice', '', 'The harbors of the north were closed.1 The pilots went home.', '', '1 See the report.', ''],
      ...['2. Tides', '', 'The harbors of the south stay open.', '', '3. Wind', ''],
      ...['Nobody had asked the clerks.2 It was late.', '', '2 Rehn says otherwise.', '', '4. Rain'],
    );
    assert.deepEqual(notesOf(paper), ['1 → See the report.', '2 → Rehn says otherwise.']);
  });

  it('plain notes called by bare numbers, beside lists whose numbers are printed in another way', () => {
    const paper = read(
      'The pilots were asked about the ice. 1 The clerks were asked about it in 2006. 2 Nobody came.',
      '',
      'The board did two things:',
      '',
      '1) it asked the pilots of the north;',
      '2) it sold the quays.',
      '',
      'Then the ice broke. 3 Nobody had asked the owner of the quays. 4 He slept.',
      '',
      '1 Ann Moss, Ice, p. 3.',
      '2 The log says so.',
      '3 Ann Moss, Tides, p. 4.',
      '4 The log is silent.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → Ann Moss, Ice, p. 3.',
      '2 → The log says so.',
      '3 → Ann Moss, Tides, p. 4.',
      '4 → The log is silent.',
    ]);
  });

  it('plain notes called by bare numbers, below a note that a raised star calls', () => {
    const paper = read(
      '# Quiet Harbors<sup>*</sup>',
      '',
      'The pilots were asked about the ice.1 The clerks were asked too.2 Nobody came.3',
      '',
      '<sup>*</sup> Read to the seminar on quays.',
      '',
      '1 Ann Moss, Ice, p. 3.',
      '',
      '2 The log says so.',
      '',
      '3 The log is silent.',
    );
    const notes = ['* → Read to the seminar on quays.', '1 → Ann Moss, Ice, p. 3.', '2 → The log says so.'];
    assert.deepEqual(notesOf(paper), [...notes, '3 → The log is silent.']);
  });

  it('plain notes that open with an Ibid. as a scanner read it', () => {
    const paper = read(
      'The pilots were asked about the ice.1 The clerks were asked too.2 Nobody came.3 He slept.4',
      '',
      '1 Ann Moss, Ice, p. 3.',
      '',
      '2 lbid., p. 4.',
      '',
      '3 1bid., p. 5.',
      '',
      '4 The log is silent.',
    );
    const notes = ['1 → Ann Moss, Ice, p. 3.', '2 → lbid., p. 4.', '3 → 1bid., p. 5.', '4 → The log is silent.'];
    assert.deepEqual(notesOf(paper), notes);
  });

  it('plain notes that start again on each page, one alone on the last pages', () => {
    const page = (words: string, note: string) => [`${PROSE} ${words}.1`, '', `1 ${note}`, ''];
    const paper = read(
      `${PROSE} The pilots went home.1 Nobody had asked them.2`,
      '',
      '1 See the annual report.',
      '',
      '2 Rehn says otherwise.',
      '',
      ...page('The board slept', 'Nor did it ask.'),
      ...page('The locks froze', 'See the minutes.'),
    );
    assert.deepEqual(notesOf(paper), [
      '1 → See the annual report.',
      '2 → Rehn says otherwise.',
      '1 → Nor did it ask.',
      '1 → See the minutes.',
    ]);
  });

  it('a dagger in running text, above the numbered note of its page', () => {
    const paper = read(
      'The pilots went home.1 Nobody had asked them.2',
      '',
      '1 See the annual report.',
      '',
      '2 Rehn says otherwise.',
      '',
      'The locks froze in March† and were opened in *May*.1 It was late.',
      '',
      '† By the old calendar.',
      '',
      '1 See the minutes.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → See the annual report.',
      '2 → Rehn says otherwise.',
      '† → By the old calendar.',
      '1 → See the minutes.',
    ]);
  });

  it('bare stars in the running text of pages, one more on each', () => {
    const paper = read(
      'The pilots went home by two votes.* It was late, and the',
      'locks froze in *March*.',
      '',
      '* By the old calendar.',
      '',
      'The quays of the north slept on,** as they had before.',
      '',
      '** By the new one.',
    );
    assert.deepEqual(notesOf(paper), ['* → By the old calendar.', '** → By the new one.']);
  });

  it('half of a bold pair is no star where no note opens with as many', () => {
    const paper = read(
      'The pilots went home.* It was late.',
      '',
      'Harbor Party**, since it did much.',
      '',
      '* A note.',
    );
    assert.deepEqual(notesOf(paper), ['* → A note.']);
    assert.equal(paper.markers.length, 1);
  });

  it('plain notes whose number is glued to the first word', () => {
    const body = 'The pilots went home.1 Nobody had asked them.2 It was late.';
    const notes = ['1See the annual report.', '', '2U.S. Harbor Board, *Pilots*, 2004.'];
    assert.deepEqual(notesOf(read(body, '', ...notes)), [
      '1 → See the annual report.',
      '2 → U.S. Harbor Board, Pilots, 2004.',
    ]);
  });

  it('plain notes that open with the number of a statute', () => {
    assertMarks(
      ['1 → 46 U.S.C. § 3105(g).', '2 → Ports Act, section 4.'],
      'The board pays for the pilots. [1] The pilots pay for the board. [2]',
      '                               ^^^                               ^^^',
      '',
      '1 46 U.S.C. § 3105(g).',
      '^',
      '',
      '2 Ports Act, section 4.',
      '^',
    );
  });

  it('plain notes that open with a section of a statute, or with an ordinal as German writes it', () => {
    const paper = read(
      'The ports were paid late. [1] The piers were paid never. [2] Nobody asked the pilots. [3]',
      '',
      '1 § 5 Absatz 1 Hafengesetz.',
      '2 §§ 22f, 25e Kaigesetz.',
      '3 3. Sitzung des Hafenausschusses.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → § 5 Absatz 1 Hafengesetz.',
      '2 → §§ 22f, 25e Kaigesetz.',
      '3 → 3. Sitzung des Hafenausschusses.',
    ]);
  });

  it('plain notes under a heading', () => {
    const paper = read(
      'The pilots struck.¹ The harbor slept.²',
      '',
      '## Notes',
      '',
      '1 Lee, *Harbors*, p. 3.',
      '',
      '2 Poe, *Quays*, p. 4.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors, p. 3.', '2 → Poe, Quays, p. 4.']);
  });

  it('numbers in brackets, where notes open with the same', () => {
    assertMarks(
      ['1 → Lee, Harbors.', '2 → Poe, Quays.'],
      'The pilots struck [1]. The harbor slept [2].',
      '                  ^^^                   ^^^',
      '',
      '[1] Lee, Harbors.',
      '^^^',
      '',
      '[2] Poe, Quays.',
      '^^^',
    );
  });

  it('numbers in brackets alone on their lines, as PDFs with a column of numbers are read', () => {
    const paper = read(
      'The harbors were quiet [1] and cold [2]. The pilots said: [3]',
      '',
      '## Notes',
      '',
      '[1]',
      '',
      'See Moss, *Ice*.',
      '',
      '[2]',
      '',
      'The log says so.',
      '',
      '[3] Ibid.',
    );
    assert.deepEqual(notesOf(paper), ['1 → See Moss, Ice.', '2 → The log says so.', '3 → Ibid.']);
  });

  it('a number in brackets at the head of a line calls a note where the sentence of the line above goes on', () => {
    const paper = read(
      'The pilots [1] were asked about the ice, about the tides and about the last of their clerks',
      '[2] before the winter, and the owner of the pier [3]: nobody was asked about the old quays',
      '[4]. The board never met.',
      '',
      'Notes',
      '',
      '[1] Ann Moss, *Ice* (Boston: Quay Press, 2000), 12.',
      '[2] Ann Moss, *Tides* (Boston: Quay Press, 2001), 10.',
      '[3] Ibid., 13.',
      '[4] The log says so.',
    );
    assert.deepEqual(
      paper.markers.map(({ label, note }) => [label, note]),
      [1, 2, 3, 4].map((label) => [String(label), label - 1]),
    );
    assert.equal(paper.notes.length, 4);
  });

  it('numbers in brackets that go on behind an annex with notes of its own, and under lines that come back', () => {
    const called = (label: number) => [`${PROSE} Pier ${label * 7} was closed. [${label}]`, ''];
    const note = (label: number) => [`${label} The log of pier ${label * 7} says so.`, ''];
    const chapter = [...Array(20).keys()].map((i) => i + 1).flatMap((label) => [...called(label), ...note(label)]);
    const annex = [1, 2].flatMap((label) => [...called(label), ...note(label)]);
    const heads = [22, 23, 24, 25].flatMap((label) => [
      `**Cost of the Pier** **[${label}]**`,
      '',
      MORE,
      '',
      ...note(label),
    ]);
    const paper = read('# Quiet Harbors', '', ...chapter, ...annex, ...called(21), ...note(21), ...heads);
    assert.deepEqual(
      paper.markers.map(({ label, note }) => [label, paper.notes[note ?? -1]?.label]),
      [...Array(20).keys(), 0, 1, 20, 21, 22, 23, 24].map((i) => [`${i + 1}`, `${i + 1}`]),
    );
  });

  it('numbers in brackets, though a numbered list stands between', () => {
    const paper = read(
      'The pilots struck.[1] The harbor slept.[2]',
      '',
      '1. The port is open.',
      '2. The pilots are paid.',
      '',
      '[1] Lee, Harbors.',
      '[2] Poe, Quays.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors.', '2 → Poe, Quays.']);
  });

  it('numbers in brackets that count the points of a law are none, nor are their like in a list', () => {
    const list = ['1. The port is open.', '2. The pilots are paid.', '3. The sea is calm.'];
    assert.deepEqual(
      notesOf(read('The law calls [1] firm what it calls [2] flexible.', '', ...list, '', 'So it is.')),
      [],
    );
  });

  it('numbers in brackets by which links are labeled', () => {
    const paper = read(
      'We follow the [Harbor Charter][1] and the [principles][2]; see [2].',
      '',
      '1. Publish every call.',
      '2. Never overwrite.',
      '',
      '[1]: https://charter.example "Harbor Charter"',
      '[2]: <https://principles.example>',
    );
    assert.deepEqual([paper.markers, paper.notes], [[], []]);
  });

  it('numbers in brackets before a colon, which lead lines and call nothing', () => {
    const lines = [1, 2, 3, 4, 5].map(
      (number) => `[${number}]: Ann Quill, *Quays ${number}* (Moorside: Slip, 2001), 3.`,
    );
    const { markers } = read('The harbor froze [3]. It went on [5].', '', ...lines);
    assert.deepEqual(
      markers.map(({ label }) => label),
      ['3', '5'],
    );
  });

  it('points of an argument, where the notes of each chapter start again', () => {
    const notes = (author: string) => ['', `1. ${author}, Harbors.`, '', `2. ${author}, Quays.`, ''];
    const points = [
      '1. The pilots must wait.',
      '',
      PROSE,
      '',
      MORE,
      '',
      '2. The ice must go out.',
      '',
      PROSE,
      '',
      MORE,
      '',
    ];
    const paper = read(
      'It froze.[1] It thawed.[2]',
      ...notes('Lee'),
      'Two things are said of it:',
      '',
      ...points,
      'It froze again.[1] It thawed again.[2]',
      ...notes('Poe'),
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors.', '2 → Lee, Quays.', '1 → Poe, Harbors.', '2 → Poe, Quays.']);
  });

  it('notes that stand paragraphs apart, where raised numbers call them in one chapter', () => {
    const paper = read(
      'It froze.[1] It thawed.[2]',
      '',
      '1. Lee, Harbors.',
      '',
      '2. Lee, Quays.',
      '',
      `${PROSE}<sup>1</sup>`,
      '',
      '1. Poe, Harbors.',
      '',
      MORE,
      '',
      MORE,
      '',
      `${PROSE}<sup>2</sup>`,
      '',
      '2. Poe, Quays.',
    );
    assert.deepEqual(
      paper.notes.map(({ flow }) => flow.text),
      ['Lee, Harbors.', 'Lee, Quays.', 'Poe, Harbors.', 'Poe, Quays.'],
    );
  });

  it('numbers in brackets in code', () => {
    const code = [
      '```',
      'tide[1] <- 0',
      'tide[2] <- tide[1] + moon[2]',
      '```',
      '',
      '1. The pilots wait.',
      '2. The ice goes out.',
    ];
    assert.deepEqual(notesOf(read('It froze for two reasons.', '', ...code)), []);
  });

  it('numbers in brackets that a converter has escaped', () => {
    assertMarks(
      ['1 → Lee, Harbors.', '2 → Poe, Quays.'],
      'The pilots struck \\[1\\]. The harbor slept.\\[2\\]',
      '                  ^^^^^                   ^^^^^',
      '',
      '\\[1\\] Lee, Harbors.',
      '^^^^^',
      '',
      '[2] Poe, Quays.',
      '^^^',
    );
  });

  it('numbers in round brackets, as in Italy', () => {
    assertMarks(
      ['1 → Ivi, p. 3.', '2 → Atti del consorzio, 1911.', '3 → Legge 12 (1923), art. 5 (2).', '4 → Ibidem.'],
      'I mezzadri pagavano per il canale (1) e il canale, di norma, era asciutto (2).',
      '                                  ^^^                                     ^^^',
      '',
      '(1) Ivi, p. 3.',
      '^^^',
      '',
      '(2) Atti del consorzio, 1911.',
      '^^^',
      '',
      'La legge cambiò il nome delle cose (3), ma secondo l’art. 5 (2) nulla cambiava. (4)',
      '                                   ^^^                                          ^^^',
      '',
      '(3) Legge 12 (1923), art. 5 (2).',
      '^^^',
      '',
      '(4) Ibidem.',
      '^^^',
    );
  });

  it('numbers before a slash, as in reports of the United Nations', () => {
    assertMarks(
      ['1 → Harbor Board, Report 4/2 (1911), p. 3.', '2 → Ibid.', '3 → Act 12/1923, art. 5.'],
      'The pilots paid for the canal. 1/ As a rule it was dry, 2/ and 24/7 nobody minded.',
      '                               ^^                       ^^',
      '',
      'The act of 4/12 changed their names, "not their lot." 3/',
      '                                                      ^^',
      '',
      '1/  Harbor Board, Report 4/2 (1911),',
      '^^',
      '    p. 3.',
      '2/  Ibid.',
      '^^',
      '3/  Act 12/1923, art. 5.',
      '^^',
    );
  });

  it('numbers in round brackets that count the points of an argument are none', () => {
    assertMarks(
      [],
      'The paper has three parts: (1) the river, (2) the border and (3) the treaty, on which see point (1).',
      '',
      '(1) The river has moved since the treaty.',
      '',
      '(2) The border has not moved.',
      '',
      '(3) The treaty says nothing of either.',
    );
  });

  it('numbers in round brackets that count the items of a list are none, where raised marks call other notes', () => {
    const paper = read(
      `${PROSE}<sup>1</sup> ${MORE}<sup>2</sup> The pilots struck.<sup>3</sup>`,
      '',
      '- (1) The river has moved since the treaty;',
      '- (2) the border has not moved; and',
      '- (3) the treaty says nothing of either.',
      '',
      '<sup>1</sup> Lee, Harbors.',
      '',
      '<sup>2</sup> Poe, Quays.',
      '',
      '<sup>3</sup> Roe, Locks.',
    );
    assert.deepEqual(notesOf(paper), ['1 → Lee, Harbors.', '2 → Poe, Quays.', '3 → Roe, Locks.']);
  });

  it('numbered headings are none, where the notes that marks in brackets call are lost', () => {
    const long = `${PROSE} ${MORE}`;
    const heads = ['1. The River', '2. The Border', '3. The Treaty'].flatMap((head) => [head, '', long, '']);
    const paper = read(`${PROSE} [1] ${MORE} [2]`, '', 'The pilots struck. [3]', '', ...heads);
    assert.deepEqual(notesOf(paper), []);
  });

  it('numbers in brackets that point into a bibliography are citations, not notes', () => {
    const paper = read(
      'The pilots struck [1]. The harbor slept [2].',
      '',
      '## References',
      '',
      '[1] Lee, Ann. 2001. *Harbors*. Boston: Quay Press.',
      '',
      '[2] Poe, Bob. 2002. *Quays*. Boston: Quay Press.',
    );
    assert.deepEqual(notesOf(paper), []);
    assert.deepEqual(
      paper.citations.map(({ kind, resolution }) => [kind, resolution.state]),
      [
        ['numeric', 'resolved'],
        ['numeric', 'resolved'],
      ],
    );
  });

  it('one note among others, whose number alone lost its superscript, in the text too or not', () => {
    const notes = (mark: string, second: string) =>
      notesOf(
        read(
          `${PROSE}<sup>1</sup> The pilots struck.${mark} ${MORE}<sup>3</sup>`,
          '',
          '<sup>1</sup> Lee, Harbors.',
          '',
          second,
          '',
          '<sup>3</sup> Roe, Locks.',
        ),
      );
    const all = ['1 → Lee, Harbors.', '2 → Poe, Quays.', '3 → Roe, Locks.'];
    assert.deepEqual(notes('<sup>2</sup>', '2 Poe, Quays.'), all);
    assert.deepEqual(notes('2', '2 Poe, Quays.'), all);
    assert.deepEqual(notes('', '2 Poe, Quays.'), ['1 → Lee, Harbors.', '3 → Roe, Locks.']);
  });

  it('numbers with nothing between their full stop and the note, on lines without blank ones between', () => {
    const paper = read(
      `${PROSE}<sup>1</sup> ${MORE}<sup>2</sup> The pilots struck.<sup>3</sup>`,
      '',
      'Notes',
      '1.Ann Lee, Harbors (Boston: Quay Press,',
      '1988), p. 15.',
      '2.Ibid., p. 16.',
      '3.U.S. Harbor Board, Piers.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → Ann Lee, Harbors (Boston: Quay Press, 1988), p. 15.',
      '2 → Ibid., p. 16.',
      '3 → U.S. Harbor Board, Piers.',
    ]);
  });

  it('the numbered sections of a license are no notes', () => {
    const paper = read(
      `The quays were closed.1 ${'The pilots were paid late, and the clerks never. '.repeat(4)}`,
      '',
      '1.E.3. You may copy the quays as they are printed here.',
      '',
      '1.E.4. Do not unlink the pilots from their boats.',
    );
    assert.deepEqual(notesOf(paper), []);
  });

  it('a numbered list is no list of notes', () => {
    const paper = read(
      'Three things matter:',
      '',
      '1. The port is open.',
      '2. The pilots are paid.',
      '3. The sea is calm.',
    );
    assert.deepEqual(notesOf(paper), []);
    assert.equal(paper.flows.filter(({ kind }) => kind === 'item').length, 3);
  });
});
