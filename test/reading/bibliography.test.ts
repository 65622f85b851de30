import { strict as assert } from 'node:assert';
import { flowsOf, outlineOf, read } from '../support/read';
import { MORE, PROSE } from './prose';

const LEE = 'Lee, Ann. 2001. *Harbors of the North*. Boston: Quay Press.';
const POE = 'Poe, Bob. 2002. *Quays and Pilots*. Boston: Quay Press.';
const PLAIN = [
  'Lee, Ann. 2001. Harbors of the North. Boston: Quay Press.',
  'Poe, Bob. 2002. Quays and Pilots. Boston: Quay Press.',
];

function entriesIn(...lines: readonly string[]): string[] {
  return flowsOf(read('The pilots struck (Lee 2001).', '', ...lines), 'entry');
}

describe('bibliographies', () => {
  for (const heading of [
    '## References',
    '**Bibliography**',
    'WORKS CITED',
    'Bibliografía',
    '5. References',
    '#### 5.12 REFERENCES',
    'Literatur',
    '## References / Referencias',
  ])
    it(`under ${heading}`, () => {
      assert.deepEqual(entriesIn(heading, '', LEE, '', POE), PLAIN);
    });

  it('of institutions under their letters, the name in brackets behind them or not', () => {
    const entries = [
      PLAIN[0]!,
      'MPP (Ministry of Ports and Piers). 2004. Locks. Rome: MPP.',
      '_____. 2005. Ferries. Rome: MPP.',
      'P4H. 2019. Pilots for Harbors. Lima.',
      PLAIN[1]!,
    ];
    assert.deepEqual(entriesIn('References', '', entries.join('\n')), entries);
  });

  it('with the head of a page among its items, once', () => {
    const found = entriesIn('## References', '', `- ${LEE}`, '', '42 *Harbor Review of the North*', '', `- ${POE}`);
    assert.deepEqual(found, PLAIN);
  });

  it('with the series of an entry on a line of its own', () => {
    for (const series of ['Quay Board Policy Research Working Paper 88', 'Documento de Trabajo 12', '*Hafen Hefte* 7.'])
      assert.deepEqual(
        entriesIn('## References', '', LEE, '', series, '', POE),
        [`${PLAIN[0]} ${series.replaceAll('*', '')}`, PLAIN[1]],
        series,
      );
    assert.deepEqual(entriesIn('## References', '', LEE, '', 'The Price of a Quiet Pier 88', '', POE), PLAIN);
  });

  it('with an entry that a page number and a running head cut', () => {
    const [before, rest] = ['Poe, Bob. 2002. Quays and Pilots. Boston: Quay', 'Press.'];
    const head = (number: number) => `${number}\nDOSSIER: HARBORS`;
    const found = flowsOf(
      read(
        `${PROSE} ${MORE} ${PROSE}`,
        '',
        head(7),
        '',
        `${MORE} ${PROSE} ${MORE} ${PROSE}`,
        '',
        'References',
        '',
        [PLAIN[0], before, head(9), rest, ...PLAIN].join('\n'),
      ),
      'entry',
    );
    assert.deepEqual(found, [PLAIN[0], `${before} ${rest}`, ...PLAIN]);
  });

  it('under a heading that says more, where what follows looks like a list', () => {
    const more = [
      '### A. Harbors',
      '',
      `1. ${LEE}`,
      '1bis. Roe, Eve. 2003. *Locks*. Boston: Quay Press.',
      `2. ${POE}`,
      `3. ${LEE}`,
    ];
    assert.deepEqual(entriesIn('## Complete Bibliography (3 titles)', '', ...more), [
      PLAIN[0],
      '1bis. Roe, Eve. 2003. Locks. Boston: Quay Press.',
      PLAIN[1],
      PLAIN[0],
    ]);
    const prose = 'Every pilot is sent a letter, and no pilot answers it before the ice has gone.';
    assert.deepEqual(entriesIn('## References from Other Harbors', '', prose, '', prose), []);
  });

  it('run together in one paragraph, a page of them', () => {
    const ten = [
      'Lee, A. (2001) Harbors of the North: What the Pilots Said of Them. Boston: Quay Press, pp. 113-41.',
      'Poe, B., Roe, E. and Falk, N. (2002a) “Quays and Pilots in the Years of the Ice.” Harbor Review, 7/2: 13-41.',
      'Stone, P. (2003) Oil and Water, in N. Falk and T. Rey (eds) The Harbor Reader. Boston: Quay Press.',
    ];
    assert.deepEqual(entriesIn('## References', '', ten.join(' ')), ten);
    const reprinted =
      'Lee, A. (2001) Harbors. Boston: Quay Press. Poe, B. (2002) says otherwise of the pilots of the north.';
    assert.deepEqual(entriesIn('## References', '', reprinted, '', POE), [reprinted, PLAIN[1]]);
  });

  it('one a line, behind an address that a converter cut, or a year that it misread', () => {
    const lines = [
      'Lee, A. (2001). Harbors of the north. Retrieved from https://www.harbors.example/the-north/ quays/and-pilots',
      'Poe, B. (2o02). Quays. London: Quay Press, pp. 151-67.',
      'Van de Roe, E. (2003). Locks of the harbor. https://www.harbors.example/ locks?lead=the-north wall%20of-ice',
      'Stone, P. (2003). Oil. Boston: Quay Press.',
    ];
    assert.deepEqual(entriesIn('## References', '', lines.map((line) => `${line}   `).join('\n')), lines);
  });

  it('a chapter about sources is none', () => {
    const prose = 'The Board of Harbors (BOH) publishes a count every quarter, and the pilots count for themselves.';
    assert.deepEqual(entriesIn('## 3. Sources', '', prose, '', '## References', '', LEE, '', POE), PLAIN);
  });

  it('one entry a paragraph, one a line, or one an item', () => {
    assert.deepEqual(entriesIn('## References', '', LEE, POE), PLAIN);
    assert.deepEqual(entriesIn('## References', '', `- ${LEE}`, `- ${POE}`), PLAIN);
    assert.deepEqual(entriesIn('## References', '', `1. ${LEE}`, `2. ${POE}`), PLAIN);
  });

  it('an entry over several lines', () => {
    const [first, second] = ['Lee, Ann. 2001. *Harbors of', 'the North*. Boston: Quay Press.'];
    assert.deepEqual(entriesIn('## References', '', first!, second!, POE), PLAIN);
    assert.deepEqual(entriesIn('## References', '', first!, `    ${second}`, '', POE), PLAIN);
  });

  it('one entry a line, where initials stand behind family names without a comma', () => {
    const lines = [
      'Lebrun A. et Marin J.-P. (1998), Les ports du Nord, Brest, Quai.',
      'Lebrun A., Marin J.-P. & Sall B. (2005), « Les phares », Cahiers du port, n° 3, p. 7-20.',
      'Sall B. (2016), Les môles, Brest, Quai.',
      'Trudel O. (dir.) (2018), Les bouées, Brest, Quai.',
    ];
    assert.deepEqual(entriesIn('## Références', '', ...lines), lines);
  });

  it('a list with hanging indents, whatever an indented line opens with', () => {
    const lines = [
      'Lee, Ann. 2001. Harbors of the North.',
      '    Lima, Rio, 1999: Quay Press.',
      'Harbor Rights Watch and',
      '    Poe, Bob. 2002. Quays.',
      'Ruiz, Eva, and Tom Rey. 2003.',
      '    Moles. Boston: Quay Press.',
    ];
    assert.deepEqual(
      entriesIn('## References', '', ...lines).map((entry) => entry.slice(0, 10)),
      ['Lee, Ann. ', 'Harbor Rig', 'Ruiz, Eva,'],
    );
  });

  it('a list with hanging indents, whose page opens with the rest of an entry', () => {
    const lines = [
      ...['Lee, Ann. 2001. Harbors of', '    the North. Quay Papers', '', '17', ''],
      ...['    53. Boston: Quay Press.', 'Poe, Bob. 2002. Quays', '    and Moles. Boston: Quay Press.', ''],
      ...[
        'Ruiz, Eva. 2003. Locks.',
        '    Boston: Quay',
        '',
        '18',
        '',
        '    Press for Tides.',
        '',
        'Sand, Al. 2004. Weirs.',
      ],
    ];
    assert.deepEqual(entriesIn('## References', '', ...lines), [
      'Lee, Ann. 2001. Harbors of the North. Quay Papers 53. Boston: Quay Press.',
      'Poe, Bob. 2002. Quays and Moles. Boston: Quay Press.',
      'Ruiz, Eva. 2003. Locks. Boston: Quay Press for Tides.',
      'Sand, Al. 2004. Weirs.',
    ]);
  });

  it('an entry cut by a page break', () => {
    assert.deepEqual(
      entriesIn(
        '## References',
        '',
        'Lee, Ann. 2001. *Harbors of',
        '',
        '---',
        '',
        'the North*. Boston: Quay Press.',
        '',
        POE,
      ),
      PLAIN,
    );
  });

  it('an entry cut by a page break, with the notes of the page and its number between', () => {
    const foot = ['---', '', '<sup>1</sup> Pilots say so.', '', '12', ''];
    const paper = read(
      ...['# Harbors', '', 'The north is quiet.<sup>1</sup>', '', '## References', ''],
      ...['Lee, Ann, and Tom Hale, eds. 2001. *Harbors in the*', '', ...foot],
      ...['*21st century*. Boston: Quay Press.', '', POE],
    );
    assert.deepEqual(flowsOf(paper, 'entry', 'note'), [
      'Lee, Ann, and Tom Hale, eds. 2001. Harbors in the 21st century. Boston: Quay Press.',
      flowsOf(read('## References', '', POE), 'entry')[0],
      'Pilots say so.',
    ]);
  });

  it('an entry of a numbered list, whose rest at the head of a page has a capital and a year', () => {
    const entries = entriesIn(
      ...['## References', '', '1. Lee A. Ice. *Tides*. 2001;1:2.', '', '2. Poe T. Quays. *Tides*. 2002;1:2.', ''],
      ...['3. Roe E. Locks. *Tides*. 2003;1:2.', '', '4. Hale R. The price of piers. Harbor', '', '17', ''],
      ...['Policy Plan. 2004;3(2):4.', '', '5. Moss J. Weirs. *Tides*. 2005;1:2.'],
    );
    assert.deepEqual(entries.slice(3), [
      'Hale R. The price of piers. Harbor Policy Plan. 2004;3(2):4.',
      'Moss J. Weirs. Tides. 2005;1:2.',
    ]);
  });

  it('an entry whose title ends with its page', () => {
    const lines = [
      'Lee, Ann. 2001. "Harbors."',
      '',
      '19',
      '',
      '*Quay Review* 7 (2): 173–95.',
      'Poe, Bob. 2002. "Quays."',
    ];
    assert.deepEqual(entriesIn('## References', '', LEE, ...lines), [
      PLAIN[0],
      'Lee, Ann. 2001. "Harbors." Quay Review 7 (2): 173–95.',
      'Poe, Bob. 2002. "Quays."',
    ]);
  });

  it('years above the entries, and rules between them, tie none to the one before', () => {
    const undated = 'Harbor Board. Atlas of Piers. Boston: Quay Press.';
    for (const between of ['2002', '---', '<!-- to check -->'])
      assert.deepEqual(entriesIn('## References', '', LEE, '', between, '', undated), [PLAIN[0], undated]);
    const cut = 'Lee, Ann. *Harbors of the North*. Boston: Quay Press,';
    assert.deepEqual(entriesIn('## References', '', cut, '', '2001', '', POE), [
      'Lee, Ann. Harbors of the North. Boston: Quay Press, 2001',
      PLAIN[1],
    ]);
  });

  it('institutions, and a place that opens a line, without blank lines between them', () => {
    const lines = [
      'Harbor Bank. 2006a. Piers of the World.',
      'Washington, DC: Harbor Bank.',
      '———. 2006b. Piers at Home. Washington, DC: Harbor Bank.',
      'Ministry of Ports and Piers (MPP). 2004. A Count of Piers. Lima:',
      'MPP.',
      'Lee, Ann. 2001. Harbors.',
    ];
    assert.deepEqual(
      entriesIn('## References', '', ...lines).map((entry) => entry.slice(0, 12)),
      ['Harbor Bank.', '———. 2006b. ', 'Ministry of ', 'Lee, Ann. 20'],
    );
  });

  it('a dash for the author above', () => {
    assert.deepEqual(entriesIn('## References', '', LEE, '-----. 2003. *Ice*. Boston: Quay Press.', '', POE), [
      PLAIN[0],
      '-----. 2003. Ice. Boston: Quay Press.',
      PLAIN[1],
    ]);
  });

  it('a dash for the author above that looks like a bullet, where the other entries have none', () => {
    const dashed = '- "Ice" (2003). Boston: Quay Press.';
    assert.deepEqual(entriesIn('## References', '', LEE, '', dashed, '', POE), [PLAIN[0], dashed, PLAIN[1]]);
    const listed = entriesIn('## References', '', `- ${LEE}`, dashed, `- ${POE}`);
    assert.deepEqual(listed, [PLAIN[0], dashed.slice(2), PLAIN[1]]);
  });

  it('headings inside divide it, and the next chapter ends it', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      'The pilots struck (Lee 2001).',
      '',
      '## References',
      '',
      '### Books',
      '',
      LEE,
      '',
      '### Articles',
      '',
      POE,
      '',
      '## Appendix',
      '',
      'The pilots were asked twice.',
    );
    assert.deepEqual(flowsOf(paper, 'entry'), PLAIN);
    assert.deepEqual(outlineOf(paper).slice(1), ['## References', '### Books', '### Articles', '## Appendix']);
  });

  it('running heads with the number of the page, set as headings, end no list and are no entries', () => {
    const pages = ['Ice', 'Tides', 'Charts'].entries();
    const entries = [...pages].flatMap(([i, title]) => [
      `# Quiet Harbors of the North ${i + 1}`,
      '',
      `Lee, Ann. 200${i}. *${title}*. Boston: Quay Press.`,
      '',
    ]);
    const paper = read('The pilots struck (Lee 2001).', '', '## References', '', ...entries);
    assert.equal(flowsOf(paper, 'entry').length, 3);
  });

  it('notes behind it are no entries, nor are their lists', () => {
    const notes = ['[^1]: For three reasons:', '', '    - the ice,', '    - the tide.', '', '    All three matter.'];
    assert.deepEqual(entriesIn('It froze.[^1]', '', '## References', '', LEE, '', POE, '', ...notes), PLAIN);
  });

  it('a word such as Sources at the end of a text is no bibliography', () => {
    assert.deepEqual(entriesIn('The pilots waited.', '', 'Sources'), []);
  });
});
