import { strict as assert } from 'node:assert';
import { readPaper } from '../../server/src/paper/read-paper';

const PROSE =
  'The ports of the lakes lose an hour a day to paper, and nobody in the two capitals has ever been asked to answer for it.';

const LONG = `${PROSE} It is a long way from the pier to the office that stamps them.`;

describe('running heads', () => {
  it('word for word on every page, with a number of their own', () => {
    const head = 'B. Marsh: The Border after 9/11';
    const text = `# Delays\n\n${[1, 2, 3, 4].map(() => `${head}\n\n${PROSE}`).join('\n\n')}\n`;
    assert.deepEqual(outline(text), ['Delays']);
  });

  it('in capitals with the page number at the edge, on two pages', () => {
    const text = `# Delays\n\n${PROSE}\n\nMARSH OLMOS 3\n\n${PROSE}\n\n4 THE PRICE OF DELAY\n\n${PROSE}\n\nMARSH OLMOS 5\n\n${PROSE}\n\n6 THE PRICE OF DELAY\n\n${PROSE}\n`;
    assert.deepEqual(outline(text), ['Delays']);
  });
});

describe('a running head in capitals', () => {
  const paper = (behind: string) =>
    outline(
      `# Delays\n\n${LONG} The clerks<sup>1</sup>\n\n<sup>1</sup> Of the pier.\n\nPIERS AND CLERKS 5\n\n${behind}\n`,
    );

  it('with a number at its edge is told once where small letters go on behind it', () => {
    assert.deepEqual(paper(`slept. ${LONG}`), ['Delays']);
  });

  it('which a converter took for a heading, in the middle of a word', () => {
    const text = (before: string, behind: string) =>
      `# Delays\n\n${LONG}${before}\n\n## 5 PIERS AND CLERKS\n\n${behind}\n`;
    assert.deepEqual(outline(text(' The clerks of the pier sle-', `pt. ${LONG}`)), ['Delays']);
    assert.deepEqual(outline(text('', LONG)), ['Delays', '5 PIERS AND CLERKS']);
  });

  it('is a heading where a sentence begins behind it', () => {
    assert.deepEqual(paper(LONG), ['Delays', 'PIERS AND CLERKS 5']);
  });
});

describe('running heads beside the number of the page', () => {
  it('on two pages are enough, a page apart', () => {
    const head = (number: number) => `${number}\n\nThe Price of an Hour`;
    const text = `# Delays\n\n${LONG} The clerks\n\n${head(3)}\n\nslept. ${LONG.repeat(4)}\n\n${head(4)}\n\n${LONG}\n`;
    const { flows } = readPaper('file:///p.txt', text);
    assert.ok(flows.every((flow) => !flow.text.includes('Price')));
    assert.ok(flows.some((flow) => flow.text.includes('The clerks slept.')));
  });

  it('come once and are told by the head of the paper', () => {
    const rest = Array.from({ length: 8 }, () => LONG).join('\n\n');
    const paper = (first: string, second: string) =>
      readPaper(
        'file:///p.md',
        `# Delays at the Piers: An Account\n\nEdith Marsh Olmos\n\n${rest}\n\n${first}\n\n2\n\n${rest} The clerks\n\n3\n\n` +
          `slept.\n\n${rest}\n\n4\n\n${second}\n\n${LONG}\n`,
      ).outline.map(({ title }) => title);
    const title = 'Delays at the Piers: An Account';
    assert.deepEqual(paper('EDITH MARSH OLMOS', 'DELAYS AT THE PIERS'), [title]);
    assert.deepEqual(paper('EDITH MARSH OLMOS', 'DELAYS AT THE'), [title, 'DELAYS AT THE']);
  });

  it('are none where they stand as close as the rows of a table', () => {
    const rows = [3, 4].map((number) => `${number}\n\nThe Northern Piers`).join('\n\n');
    const { flows } = readPaper('file:///p.txt', `# Delays\n\n${LONG}\n\n${rows}\n\n${LONG}\n`);
    assert.ok(flows.some((flow) => flow.text.includes('The Northern Piers')));
  });

  it('stand below the head of the institute, where a copy that cuts a sentence tells the other', () => {
    const head = (page: number) => `Quay Institute Studies **${page}**\n\nThe Price of a Long Hour`;
    const pages = [
      `The clerks slept.<sup>1</sup> ${LONG}\n\n<sup>1</sup> The rest of them had gone home, as those who\n\n${head(2)}`,
      `were there say.\n\n${LONG} The board of the\n\n${head(3)}`,
      `northern pier was never asked.\n\n${LONG}\n\nQuay Institute Studies **4**`,
    ];
    const { notes } = readPaper('file:///p.md', `# Delays\n\nQuay Institute Studies\n\n${pages.join('\n\n')}\n`);
    assert.equal(notes[0]!.flow.text, 'The rest of them had gone home, as those who were there say.');
  });
});

describe('the note of a title', () => {
  it('is whole, though each page has it again and its first line is the same on each', () => {
    const copy = (page: number) =>
      `\\* A first draft of the Quay Institute, which may not be cited before\nthe ministries have read it. ${page}`;
    const pages = [1, 2, 3, 4].map((page) => [LONG, copy(page)].join('\n\n')).join('\n\n');
    const [note] = readPaper('file:///p.txt', `# Delays\\*\n\n${pages}\n`).notes;
    assert.match(note!.flow.text, /^A first draft of the Quay Institute, which may not be cited before the ministries/);
  });
});

describe('running heads of one or two words', () => {
  const pages = [1, 2, 3].map(() => [LONG, LONG, 'Quay Institute'].join('\n\n')).join('\n\n');
  const paper = (end: string) => readPaper('file:///p.txt', `# Delays\n\n${pages}\n\n${end}\n`);
  const copies = (end: string) => paper(end).flows.filter((flow) => flow.text === 'Quay Institute').length;

  it('are told by a sentence that one of them cuts', () => {
    const cut = `${LONG} The clerks of the\n\nQuay Institute\n\nnorthern pier were never asked.`;
    assert.ok(paper(cut).flows.some(({ text }) => text.endsWith('The clerks of the northern pier were never asked.')));
    assert.equal(copies(cut), 1); // on the title page
  });

  it('the title itself, once, with the page’s number beside it or on the next line', () => {
    for (const head of ['DELAYS ON THE QUAYS 5', '5 Delays on the quays', 'Delays on the quays\n\n5']) {
      const title = `# Delays on the quays\n\n${LONG} The clerks of the\n\n${head}\n\nnorthern pier slept.\n`;
      const texts = readPaper('file:///p.txt', title).flows.map(({ text }) => text);
      assert.deepEqual(texts, ['Delays on the quays', `${LONG} The clerks of the northern pier slept.`]);
    }
  });

  it('the beginning of the title, once, far from the page’s number, between two paragraphs', () => {
    const text = `# Delays on the Quays: Ice and Clerks\n\n${`${LONG}\n\n`.repeat(9)}DELAYS ON THE QUAYS          5\n\n${LONG}\n`;
    assert.ok(!readPaper('file:///p.txt', text).flows.some((flow) => /DELAYS/.test(flow.text)));
  });

  it('and so is a page’s number, alone in the text', () => {
    const cut = `${LONG} The clerks of the\n\n12\n\nnorthern pier were never asked.`;
    assert.ok(paper(cut).flows.some(({ text }) => text.endsWith('The clerks of the northern pier were never asked.')));
  });

  it('of more words too, where they come twice', () => {
    const text = `Quay Papers No. 88\n\n# Delays\n\n${LONG} The clerks of the\n\nQuay Papers No. 88\n\nnorthern pier were never asked.\n`;
    const { flows } = readPaper('file:///p.txt', text);
    assert.ok(flows.some((flow) => flow.text.endsWith('The clerks of the northern pier were never asked.')));
  });

  it('with numbers that rise, on two pages', () => {
    const text = `# Delays\n\n${LONG}\n\nQuay Papers 4 / 31\n\n${LONG} The clerks of the\n\nQuay Papers 4 / 32\n\nnorthern pier slept.\n`;
    const { flows } = readPaper('file:///p.txt', text);
    assert.ok(flows.some((flow) => flow.text.endsWith('The clerks of the northern pier slept.')));
    assert.ok(flows.every((flow) => !flow.text.includes('Quay Papers')));
  });

  it('are text where none does', () => {
    assert.equal(copies(`${LONG}\n\nQuay Institute\n\n${LONG}`), 4);
  });
});

describe('running heads on two pages', () => {
  it('whose number stands far from the words', () => {
    const text = `# Delays\n\n${LONG}\n\nQuay Paper 2016-04          7\n\n${LONG}\n\nQuay Paper 2016-04          21\n\n${LONG}\n`;
    assert.ok(readPaper('file:///p.txt', text).flows.every((flow) => !flow.text.includes('Quay Paper')));
  });

  it('that stand beside another', () => {
    const head = (page: number) => `Harbor Reports    ${page}\n\nThe Price of a Pier in Summer`;
    const text = `# Delays\n\n${LONG}\n\n${head(2)}\n\n${LONG}\n\n${head(4)}\n\n${LONG}\n`;
    assert.ok(readPaper('file:///p.txt', text).flows.every((flow) => !flow.text.includes('Price of a Pier')));
  });

  it('between which a name has the number that is missing', () => {
    const head = (page: string) => `${page}\n\n${LONG}`;
    const text = (page: string) =>
      `# Delays\n\n${['PIERS AND TIDES 13', page, 'PIERS AND TIDES 15'].map(head).join('\n\n')}\n`;
    assert.deepEqual(outline(text('14 MARSH')), ['Delays']);
    assert.deepEqual(outline(text('16 MARSH')), ['Delays', '16 MARSH']);
  });

  it('are not headings that count the chapters', () => {
    const chapter = (name: string, i: number) => `## ${name}\n\n${LONG}\n\n### Notes to chapter ${i + 1}\n\n${LONG}`;
    const text = `# Delays\n\n${['Ice', 'Tides', 'Charts'].map(chapter).join('\n\n')}\n`;
    assert.ok(outline(text).includes('Notes to chapter 3'));
  });
});

describe('running heads that come once', () => {
  it('name the paper and its chapter beside the page’s number', () => {
    const text = `THE PRICE OF A PIER\n\nAnn Marsh Olmos\n\n${LONG}\n\nHOW THE PIERS ARE SOLD\n\n${LONG}\n\nTHE PRICE OF A PIER          9\n\n${LONG}\n\n10       HOW THE PIERS ARE SOLD\n\nWHO BUYS THE REST\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['THE PRICE OF A PIER', 'HOW THE PIERS ARE SOLD', 'WHO BUYS THE REST']);
  });

  it('face each other, the number at the outer edge', () => {
    const text = (left: string, right: string) => `# Delays\n\n${LONG}\n\n${left}\n\n${LONG}\n\n${right}\n\n${LONG}\n`;
    assert.deepEqual(outline(text('120 MARSH', 'THE PRICE OF A PIER 121')), ['Delays']);
    assert.deepEqual(outline(text('12 MARSH', '13 THE PIERS')), ['Delays', '12 MARSH', '13 THE PIERS']);
    assert.deepEqual(outline(text('2019 REPORT', 'BUDGET 2020')), ['Delays', '2019 REPORT', 'BUDGET 2020']);
  });

  it('are those of law reviews', () => {
    const text = `# The price of a pier\n\n${LONG}\n\n2021] *THE PRICE OF A PIER* 347\n\n${LONG}\n\n348 *HARBOR LAW REVIEW* [Vol. 54:335\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['The price of a pier']);
  });

  it('are not headings that count from 1', () => {
    const text = `# Delays\n\n## The case of piers\n\n${LONG}\n\n### The case of piers 1\n\n${LONG}\n\n### The case of piers 2\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['Delays', 'The case of piers', 'The case of piers 1', 'The case of piers 2']);
  });
});

describe('titles', () => {
  it('may come back at the head of the pages, which takes nothing from the first', () => {
    const head = 'The Harbor without a Clerk';
    const text = `Lake Papers\n\n${head}\n\nAnn Marsh Olmos\n\n${[1, 2, 3].map(() => `${head}\n\n${LONG}`).join('\n\n')}\n`;
    assert.deepEqual(outline(text), [head]);
  });

  it('are neither the institution above them nor the name of a series', () => {
    const rest = `Ann Marsh Olmos\n\nINTRODUCTION\n\n${LONG}\n`;
    const title = (head: string) => readPaper('file:///p.txt', `${head}\n\n${rest}`).title;
    assert.equal(title('DEPARTMENT FOR COASTAL AFFAIRS\n\nA HARBOR FOR EVERY COAST'), 'A HARBOR FOR EVERY COAST');
    assert.equal(title('Centro de Estudios del Muelle\n\nTarifas, muelles y sed'), 'Tarifas, muelles y sed');
    assert.equal(title('Cuadernos del Muelle y la Marea · 22\n\nLOS PRÁCTICOS DEL PUERTO'), 'LOS PRÁCTICOS DEL PUERTO');
    assert.equal(title('# TEXTO PARA DISCUSSÃO 318\n\n# O CUSTO DO CAIS'), 'O CUSTO DO CAIS');
  });

  it('are neither a numbered series nor the line that names a translator', () => {
    const text = `Quay Papers - Harbor Series No. 88\n\nThe price of a pier: a note on being small\n\nAnn Marsh Olmos\n\nTranslated from the Spanish by J. Poe\n\n${LONG}\n\nWHAT WE KNOW\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['The price of a pier: a note on being small', 'WHAT WE KNOW']);
  });

  it('may end with the number of a law, and may be about translations', () => {
    for (const title of ['The Pilots under Convention No. 169', 'Translation and Power in the Harbor Courts']) {
      const text = `${title}\n\nHelen Key\n\nINTRODUCTION\n\n${LONG}\n`;
      assert.deepEqual(outline(text), [title, 'INTRODUCTION']);
    }
  });

  it('headings in capitals behind the bylines are no names', () => {
    const text = `# The price of a pier\n\nAnn Marsh Olmos\n\nKEY FINDINGS\n\n- The clerks are few.\n\nWHY IT MATTERS\n\n${LONG}\n\nWHAT WE KNOW\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['The price of a pier', 'KEY FINDINGS', 'WHY IT MATTERS', 'WHAT WE KNOW']);
  });

  it('go on behind a colon, and stand below a cover sheet', () => {
    const text = `POLICY PAPERS ON THE LAKES\nVolume XII, Study 4\n\nTHE HARBOR WITHOUT A CLERK:\nDELAYS AFTER THE REFORM\n\nby\nAnn Marsh Olmos\n\nINTRODUCTION\n\n${PROSE} ${PROSE}\n`;
    assert.equal(readPaper('file:///p.txt', text).title, 'THE HARBOR WITHOUT A CLERK: DELAYS AFTER THE REFORM');
  });

  it('are no list of acronyms', () => {
    const text = `LIST OF ACRONYMS\n\nLHB     Lake Harbor Board\nNPC     National Port Commission\n\nINTRODUCTION\n\n${PROSE} ${PROSE}\n`;
    assert.equal(readPaper('file:///p.txt', text).title, undefined);
  });

  it('may end in a span of years', () => {
    const text = `# Policing the lakes, 1994–2009\n\nPaper presented at the Lakes Seminar, Buffalo, November 12 and 13, 2009\n\n## Introduction\n\n${PROSE}\n`;
    assert.equal(readPaper('file:///p.md', text).title, 'Policing the lakes, 1994–2009');
  });
});

describe('annexes', () => {
  it('with a number sign are sections, and things to refer to', () => {
    const paper = readPaper(
      'file:///p.md',
      `# Delays\n\n${PROSE} The method stands in Annex 1.\n\n## Annex 1. Method\n\n${PROSE}\n`,
    );
    assert.deepEqual(
      paper.outline.map(({ title }) => title),
      ['Delays', 'Annex 1. Method'],
    );
    assert.equal(paper.crossReferences[0]?.target?.start, paper.outline[1]!.span.start);
  });
});

function outline(text: string): string[] {
  return readPaper('file:///p.md', text).outline.map(({ title }) => title);
}

describe('headings without a mark', () => {
  it('stand above another that counts in another way, and annexes above prose', () => {
    const numbered = `# Delays\n\n${LONG}\n\n1. Piers\n\n${LONG}\n\n2. Clerks\n\n2.1 Their hours\n\n${LONG}\n\n2.2 Their pay\n\n${LONG}\n`;
    assert.deepEqual(outline(numbered), ['Delays', '1. Piers', '2. Clerks', '2.1 Their hours', '2.2 Their pay']);
    const text = `# Delays\n\n${LONG}\n\n${LONG}\n\n${LONG}\n\n${LONG}\n\nII. What clerks do\n\nA. Methods\n\n${LONG}\n\nB. Costs\n\n${LONG}\n\nIII. The piers\n\n${LONG}\n\nAnnex 1. Data\n\n${LONG}\n`;
    assert.deepEqual(outline(text), [
      'Delays',
      'II. What clerks do',
      'A. Methods',
      'B. Costs',
      'III. The piers',
      'Annex 1. Data',
    ]);
  });

  it('stand above an annex whose name ends with a number, not in the contents', () => {
    const text = `# Delays\n\nAnnex A Clerks under Article 76 8\n\n${LONG}\n\n**Annex A Clerks under Article 76**\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['Delays', 'Annex A Clerks under Article 76']);
  });

  it('stand above another, with nothing between them', () => {
    const text = `# Delays\n\n${LONG}\n\nTwo piers\n\nThe northern pier\n\n${LONG}\n\nThe southern pier\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['Delays', 'Two piers', 'The northern pier', 'The southern pier']);
  });

  it('are no list of short lines', () => {
    const text = `# Delays\n\n${LONG}\n\nTwo piers\n\nThe northern pier\n\nThe southern pier\n\n${LONG}\n`;
    assert.deepEqual(outline(text), ['Delays']);
  });

  it('an annex in a table of contents is none', () => {
    const rows =
      '**Appendix I:** **The count of the piers, with the clerks who made it** 35\n\nAppendix II: The clerks 40';
    assert.deepEqual(outline(`# Delays\n\n${LONG}\n\n${rows}\n\n${LONG}\n`), ['Delays']);
  });

  it('an annex above a numbered list heads it', () => {
    const text = `# Delays\n\n${LONG}\n\n**Appendix A. Questions**\n\n1. How many piers are there?\n2. Who counts them?\n`;
    assert.deepEqual(outline(text), ['Delays', 'Appendix A. Questions']);
  });

  it('an annex above a table is what the table is called', () => {
    const text = `# Delays\n\n${LONG}\n\nAnnex 1. Data\n\n| Pier | Clerks |\n| --- | --- |\n| North | 3 |\n`;
    assert.deepEqual(outline(text), ['Delays']);
  });
});
