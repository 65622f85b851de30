import { strict as assert } from 'node:assert';
import { flowsOf, notesOf, read } from '../support/read';

const TITLE = ['# Pilots in the Dark', ''];
const TEXT = ['', '## Abstract', '', 'Pilots are dear.<sup>1</sup> They know the ice.<sup>2</sup>', ''];
const NOTES = ['<sup>1</sup> See the annual report.', '', '<sup>2</sup> Rehn says otherwise.'];
const PAIRS = ['1 → See the annual report.', '2 → Rehn says otherwise.'];

describe('numbers that tie authors to institutions', () => {
  for (const [how, head] of [
    [
      'each on a line of its own',
      ['## Jane Roe<sup>1</sup>', '', '<sup>1</sup> Center for Harbor Studies, Port Marsh, UK'],
    ],
    [
      'several on a line',
      [
        'Jane Roe<sup>1,2</sup>, Olga Marsh<sup>2</sup>',
        '',
        '<sup>1</sup> Tide College',
        '<sup>2</sup> Ministry of Ports',
      ],
    ],
    ['right below the name', ['Jane Roe¹', '¹ Center for Harbor Studies, Port Marsh']],
    ['as TeX has it', ['Jane Roe$^{1}$ and Olga Marsh$^{2}$', '', '$^{1}$Tide College, $^{2}$Ministry of Ports']],
    ['as Pandoc has it', ['Jane Roe^1,2^', '', '^1^ Tide College', '', '^2^ Ministry of Ports']],
  ] as const)
    it(`are no notes: ${how}`, () => {
      assert.deepEqual(notesOf(read(...TITLE, ...head, ...TEXT, ...NOTES)), PAIRS);
    });

  it('but a dagger at the foot of the first page opens a note', () => {
    const prose = 'Pilots are dear, and dearer in winter, when the ice is thick and few dare to go out at all. '.repeat(
      2,
    );
    const paper = read(
      ...TITLE,
      'Jane Roe<sup>†</sup>',
      '',
      prose,
      '',
      '---',
      '',
      '<sup>†</sup> Fellow, Tide College.',
    );
    assert.deepEqual(notesOf(paper), ['† → Fellow, Tide College.']);
  });

  it('and so does a star beside the letter of a place of work', () => {
    for (const star of ['$^{a,*}$', '<sup>a,\\*</sup>']) {
      const foot = ['', 'Pilots are dear.', '', '\\* Corresponding author, Tide College.'];
      assert.deepEqual(notesOf(read(...TITLE, `Jane Roe${star}`, ...foot)), [
        '* → Corresponding author, Tide College.',
      ]);
    }
  });

  it('are lifted out of the names', () => {
    const paper = read(...TITLE, 'Jane Roe<sup>1</sup>', '', '<sup>1</sup> Tide College', ...TEXT, ...NOTES);
    assert.deepEqual(
      flowsOf(paper)
        .slice(1, 3)
        .map((flow) => flow.replace(/^\w+: /, '')),
      ['Jane Roe', 'Tide College'],
    );
  });

  it('are notes where the others fill up the count', () => {
    const head = ['Jane Roe<sup>1</sup>', '', 'Olga Marsh<sup>2</sup>', ''];
    const about = [
      '<sup>1</sup> Jane Roe sounds harbors. She lives in Port Marsh.',
      '',
      '<sup>2</sup> Pilot, Tide College',
    ];
    const paper = read(
      ...TITLE,
      ...head,
      'Pilots are dear.<sup>3</sup>',
      '',
      ...about,
      '',
      '<sup>3</sup> See the report.',
    );
    assert.deepEqual(notesOf(paper), [
      '1 → Jane Roe sounds harbors. She lives in Port Marsh.',
      '2 → Pilot, Tide College',
      '3 → See the report.',
    ]);
  });

  it('are notes where these say something', () => {
    const about = '<sup>1</sup> Jane Roe is director of the Center for Harbor Studies.';
    const paper = read(
      ...TITLE,
      'Jane Roe<sup>1</sup>',
      '',
      about,
      '',
      '## Abstract',
      '',
      'Pilots are dear.<sup>2</sup>',
      '',
      NOTES[2]!,
    );
    assert.deepEqual(notesOf(paper), [
      '1 → Jane Roe is director of the Center for Harbor Studies.',
      '2 → Rehn says otherwise.',
    ]);
    const report = '<sup>1</sup> Center for Harbor Studies, *Annual Report*, 2003.';
    assert.equal(notesOf(read(...TITLE, 'Jane Roe<sup>1</sup>', '', report)).length, 1);
  });

  it('are notes where the others go on counting', () => {
    const text = 'Pilots are dear.<sup>2</sup>';
    const paper = read(
      ...TITLE,
      'Jane Roe<sup>1</sup>',
      '',
      '<sup>1</sup> Tide College',
      '',
      '## Abstract',
      '',
      text,
      '',
      NOTES[2]!,
    );
    assert.deepEqual(notesOf(paper), ['1 → Tide College', '2 → Rehn says otherwise.']);
  });

  it('are no notes where a star or a letter is one', () => {
    for (const mark of ['*', 'a']) {
      const thanks = `<sup>${mark}</sup> We thank the pilots of Port Marsh, who told us everything.`;
      const paper = read(
        ...TITLE,
        'Jane Roe<sup>1</sup>',
        '',
        '<sup>1</sup> Tide College',
        '',
        thanks,
        '',
        'Ice is dear to nobody but them.',
      );
      assert.ok(!notesOf(paper).some((note) => note.includes('Tide College')), mark);
    }
  });

  it('are notes behind anything but a name', () => {
    const paper = read(
      ...TITLE,
      'The pilots struck<sup>1</sup>',
      '',
      '<sup>1</sup> Ministry of Ports',
      ...TEXT,
      ...NOTES,
    );
    assert.equal(notesOf(paper).length, 3);
  });

  it('cite no numbered bibliography', () => {
    const entries = [
      '1. Roe P, Moss C. Winter without heat. J Harbor Stud. 2002;3(2):14-20.',
      '2. Ruiz A. Ports. Boston: Quay; 2003.',
    ];
    const text = ['Pilots are dear.<sup>2</sup> They know the ice.<sup>1</sup>', '', '## References', '', ...entries];
    const paper = read(
      ...TITLE,
      'Jane Roe<sup>1</sup>',
      '',
      '<sup>1</sup> Tide College',
      '',
      '## Abstract',
      '',
      ...text,
    );
    assert.deepEqual(
      paper.citations.map(({ kind, resolution }) => [kind, resolution.state === 'resolved' && resolution.work]),
      [
        ['numeric', 1],
        ['numeric', 0],
      ],
    );
  });
});
