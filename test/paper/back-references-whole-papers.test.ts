import { strict as assert } from 'node:assert';
import { readPaper } from '../../server/src/paper/read-paper';
import { shortName } from '../../server/src/recognize/references/names';

/** What the back-references of a paper with these notes mean, each as printed. */
function meanings(notes: readonly string[], language = 'en'): readonly string[] {
  const body = notes.map((_, i) => `The quays of the ${i + 1}th ward were let before the tide came in.[^${i + 1}]`);
  const list = notes.map((text, i) => `[^${i + 1}]: ${text}`);
  const text = [`---\nlang: ${language}\n---`, '# Quays', body.join(' '), ...list].join('\n\n');
  const { citations, works } = readPaper('file:///quays.md', text);
  return citations
    .filter(({ kind }) => kind === 'back-reference')
    .map(({ place, resolution }) => {
      const printed = place.flow.text.slice(place.span.start, place.span.end);
      if (resolution.state === 'unknown') return `${printed} -> ${resolution.reason}`;
      const meant = resolution.state === 'resolved' ? [resolution.work] : resolution.candidates;
      return `${printed} -> ${meant.map((work) => shortName(works[work]!)).join(' or ')}`;
    });
}

describe('back-references to sources under their own names', () => {
  it('a file of an archive, a letter, minutes', () => {
    assert.deepEqual(
      meanings([
        'Sorrel Vestry Minutes, 1788–1801, 9 April 1793, St Ann’s parish chest.',
        'Ibid., 10 April 1793.',
        'Thomas Wray to Samuel Wray, 30 April 1793, Wray Family Papers, box 2, Lowmoor House.',
        'Ibid., box 3.',
        'Vestry Minutes, 2 December 1794.',
      ]),
      [
        'Ibid. -> Sorrel Vestry Minutes, 1788–1801, 9 April … 1793',
        'Ibid., box 3 -> Thomas Wray to Samuel Wray, 30 April 1793, … 1793',
        'Vestry Minutes, 2 December 1794 -> Sorrel Vestry Minutes, 1788–1801, 9 April … 1793',
      ],
    );
  });

  it('statutes and decisions, in German and Spanish', () => {
    assert.deepEqual(
      meanings(['OVG Talheim, Urteil vom 12. März 2004 – 4 A 1123/03, ZGemR 2004, S. 512.', 'Ebd., S. 515.'], 'de')
        .length,
      1,
    );
    const found = meanings(
      [
        'Sentencia de la Audiencia Provincial de Ribalta 301/2014, de 2 de octubre.',
        'Ibíd., FJ 3.',
        'SAP Ribalta 301/2014, cit., FJ 4.',
      ],
      'es',
    );
    assert.equal(found.filter((line) => line.includes('Audiencia Provincial')).length, 2, found.join('\n'));
  });

  it('a page that a note cites by a link on its title', () => {
    assert.deepEqual(meanings(['[The harbor that slept](https://ports.example.org/asleep), Port Dialogue.', 'Ibid.']), [
      'Ibid. -> The harbor that slept',
    ]);
  });
});

describe('supra without a number', () => {
  it('means the earlier work of that name, and no part of the paper', () => {
    assert.deepEqual(
      meanings([
        'Ann Marsh, *Ports of Call* (Toronto: Harper Press, 2004), 12.',
        'See Part II, supra.',
        'Marsh, supra, at 14.',
      ]),
      ['Marsh, supra, at 14 -> Marsh 2004'],
    );
  });
});

describe('later uses of a work', () => {
  it('a law by the title that it announced is no new work', () => {
    assert.deepEqual(
      meanings([
        'Coastal Lease Act of 1981, 43 U.S.C. §§ 2901–2914 (2018) [hereinafter Lease Act].',
        'Lease Act § 2904(b).',
        '*Id.* § 2904(c).',
      ]).map((line) => line.replace(/ -> .*/, '')),
      ['Lease Act § 2904(b)', 'Id. § 2904(c)'],
    );
  });

  it('a treaty by the short title in square brackets', () => {
    assert.deepEqual(
      meanings([
        '*Treaty on the Piers of the North*, 30 November 2004, Quay TS 2005 No 5 [PNT].',
        'PNT, *supra* note 1, art 31.6.',
        '*Ibid*, art 31.19.',
      ]).map((line) => line.replace(/ -> .*/, '')),
      ['PNT, supra note 1, art 31', 'Ibid, art 31'],
    );
  });

  it('an institution by its letters and a short title is no new work', () => {
    assert.deepEqual(
      meanings([
        'U.S. Harbor Accountability Office, *Piers: The Count Needs Clerks*, Washington, DC, July 2010, 8.',
        'HAO, *Piers*, 3.',
      ]).map((line) => line.replace(/ -> .*/, '')),
      ['HAO, Piers, 3'],
    );
    assert.deepEqual(
      meanings([
        'Comisión Nacional de Muelles, *Reporte de muelles*, Lima, CONAMU, 2012.',
        'CONAMU, *Reporte*, 12.',
      ]).map((line) => line.replace(/ -> .*/, '')),
      ['CONAMU, Reporte, 12'],
    );
  });

  it('an author with the year in brackets and a short title is no new work, and cites the one of that title', () => {
    const notes = [
      'Marsh, K. M. (2010), *Weirs of the North: Ice, Tides and Rates*, Boston: Quay Press, pp. 25–33.',
      'Harbor Board (2010), ‘Piers and Quays: A Count of Clerks’, 9 May 2010.',
      'Harbor Board (2010), ‘Ice on the Lakes of the North’, 3 June 2010.',
      'Marsh (2010), *Weirs of the North*, p. 331.',
      'Harbor Board (2010), ‘Piers and Quays’.',
      "Harbor Board (2010), 'Ice on the Lakes'.",
    ];
    const marks = notes.map((_, i) => `They sleep.[^${i + 1}]`).join(' ');
    const text = ['# Quays', marks, ...notes.map((note, i) => `[^${i + 1}]: ${note}`)].join('\n\n');
    const { citations, works } = readPaper('file:///quays.md', text);
    assert.equal(works.length, 3);
    assert.deepEqual(
      citations.filter(({ note }) => note! > 2).map(({ resolution }) => resolution),
      [
        { state: 'resolved', work: 0 },
        { state: 'resolved', work: 1 },
        { state: 'resolved', work: 2 },
      ],
    );
  });

  it('an apostrophe does not end the short title behind an author and a year', () => {
    const notes = [
      'Harbor Board (2010), ‘Harbor Rules: A Count of Clerks’, 9 May 2010.',
      'Harbor Board (2010), ‘Harbor’s Piers and Lakes of the North’, 3 June 2010.',
      'Harbor Board (2010), ‘Harbor’s Piers’.',
    ];
    const marks = notes.map((_, i) => `They sleep.[^${i + 1}]`).join(' ');
    const text = ['# Quays', marks, ...notes.map((note, i) => `[^${i + 1}]: ${note}`)].join('\n\n');
    const { citations } = readPaper('file:///quays.md', text);
    assert.deepEqual(
      citations.filter(({ note }) => note === 2).map(({ resolution }) => resolution),
      [{ state: 'resolved', work: 1 }],
    );
  });

  it('below a table a name and a page call the work that a note gives', () => {
    const source = (words: string) => {
      const note = '[^1]: Clare R. Poe, *Quays of the North*, Boston: Quay Press, 2011, p. 19.';
      const text = `# Quays\n\nThey sleep.[^1]\n\nTable 1. Tolls\n\nSource: ${words}\n\n${note}\n`;
      const { citations } = readPaper('file:///quays.md', text);
      return citations.flatMap(({ kind, resolution }) => (kind === 'back-reference' ? [resolution.state] : []));
    };
    assert.deepEqual(source('Poe, pp. 20-24.'), ['resolved']);
    assert.deepEqual(source('Poe, *Quays*, 7.'), ['resolved']);
    assert.deepEqual(source('Harbor Board, pp. 20-24.'), []);
  });

  it('an announced title that a sentence only mentions is none', () => {
    assert.deepEqual(
      meanings([
        'Harbor Commission, *Final Report on the Quays* (Leeds: Dock, 2009), 14 (hereinafter Quay Report).',
        'Nobody has read the Quay Report since it was bound.',
      ]),
      [],
    );
  });

  it('Ders. and Idem with a title of their own are works of the author before', () => {
    assert.deepEqual(
      meanings(
        [
          'Jan Krug, *Häfen im Umbruch*, Lüssen: Akademie 2006, S. 12.',
          'Ebd., S. 15.',
          'Ders., *Salz und Stadt*, Lüssen: Akademie 2010, S. 3.',
          'Krug, Salz, S. 4.',
        ],
        'de',
      ),
      ['Ebd., S. 15 -> Krug 2006', 'Krug, Salz, S. 4 -> Krug 2010'],
    );
  });
});

describe('notes whose numbers begin again', () => {
  const PAPER = `# Quays

## Chapter 1

The quays were let.<sup>1</sup> So were the cranes.<sup>2</sup>

<sup>1</sup> Ann Marsh, *Ports of Call* (Toronto: Harper Press, 2004), 12.

<sup>2</sup> Robert Kern, *Rules at Sea* (Boston: Free Press, 2006), 3.

## Chapter 2

The pilots were paid.<sup>1</sup> Then they were not.<sup>2</sup> Nobody knew.<sup>3</sup>

<sup>1</sup> Lena Ostrow, *Pilots and Princes* (Leeds: Lantern, 2011), 7.

<sup>2</sup> Ostrow, *supra* note 1, at 9; Marsh, chapter 1, note 1 above.

<sup>3</sup> Kern, *supra* note 2, at 4.
`;

  it('a number is of its own chapter, unless another is named', () => {
    const { citations, works } = readPaper('file:///quays.md', PAPER);
    const found = citations.flatMap(({ kind, resolution }) => (kind === 'back-reference' ? [resolution] : []));
    assert.deepEqual(
      found.map((each) => (each.state === 'resolved' ? shortName(works[each.work]!) : each.state)),
      ['Ostrow 2011', 'Marsh 2004', 'unknown'],
    );
  });
});

describe('a later note that calls an institution by its letters', () => {
  it('those of a country before them', () => {
    assert.deepEqual(
      meanings([
        'U.S. Harbor Trade Commission, *The Tariffs of the Northern Piers*, April 2019, p. 73.',
        'Ann Marsh, *Ports of Call* (Toronto: Harper Press, 2004), 12.',
        'USHTC, *Northern Piers*, p. 85.',
      ]),
      ['USHTC, Northern Piers, p. 85 -> U.S. Harbor Trade Commission 2019'],
    );
  });
});

describe('Ibid. at the head of notes that start again', () => {
  const notes = ['Ann Marsh, *Ports of Call* (Toronto: Harper Press, 2004), 12.', 'Ibid., 14.', 'Ibid., 20.'];
  const prose = 'The quays of the northern wards were let before the tide came in, and nobody was asked. '.repeat(5);
  const reasons = (text: string) =>
    readPaper('file:///quays.md', text).citations.flatMap(({ kind, resolution }) =>
      kind === 'back-reference' ? [resolution.state === 'unknown' ? resolution.reason : resolution.state] : [],
    );

  it('on each page means the last note of the page before', () => {
    const pages = notes.map((note) => `${prose}<sup>1</sup>\n\n<sup>1</sup> ${note}`);
    assert.deepEqual(reasons(`# Quays\n\n${pages.join('\n\n')}\n`), ['resolved', 'resolved']);
  });

  it('with each chapter, in a list at the end, means nothing', () => {
    const chapters = notes.map((_, i) => `## Ward ${i + 1}\n\n${prose}<sup>1</sup>`);
    const list = notes.map((note, i) => `### Ward ${i + 1}\n\n1. ${note}`);
    const found = reasons(`# Quays\n\n${[...chapters, '## Notes', ...list].join('\n\n')}\n`);
    assert.equal(found.length, 2);
    assert.ok(!found.includes('resolved'));
  });
});
