import { strict as assert } from 'node:assert';
import { resolveCrossReferences } from '../../server/src/paper/cross-references';
import type { Figure, Heading } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { recognizeAnnouncement, recognizeCrossReferences } from '../../server/src/recognize/cross-references';
import type { Flow } from '../../server/src/text/flow';
import { flowOf } from './citing';

/** A paper as lines: `# ` opens headings, `Table 1. ` captions; answers `the next section -> Heading`. */
function resolve(...source: string[]): string[] {
  const flows: Flow[] = [];
  const headings: Heading[] = [];
  const figures: Figure[] = [];
  source.forEach((line, index) => {
    const start = index * 1000;
    const hashes = /^(#+) (?:(\d+(?:\.\d+)*|[IVX]+(?=\.)|[A-Z](?=\.))\.? )?(.*)/.exec(line);
    const caption = /^(Table|Figure) (\d+)\. (.*)/.exec(line);
    const flow = placed(
      flowOf(hashes ? hashes[3]! : line, hashes ? 'heading' : caption ? 'caption' : 'paragraph'),
      start,
    );
    const place = { flow, span: { start: 0, end: flow.text.length } };
    const span = { start, end: start + flow.text.length };
    if (hashes)
      headings.push({
        level: hashes[1]!.length,
        title: hashes[3]!,
        ...(hashes[2] && { number: hashes[2] }),
        place,
        span,
        sectionEnd: 0,
      });
    if (caption) {
      const kind = caption[1] === 'Table' ? 'table' : 'figure';
      figures.push({
        kind,
        label: caption[2]!,
        name: `${caption[1]} ${caption[2]}`,
        caption: caption[3]!,
        place,
        span,
      });
    }
    flows.push(flow);
  });
  const found = resolveCrossReferences({
    flows: flows.map((flow) => ({
      flow,
      mentions: recognizeCrossReferences(flow),
      announcement: recognizeAnnouncement(flow),
    })),
    headings: headings.map((heading, i) => ({
      ...heading,
      sectionEnd: headings.slice(i + 1).find(({ level }) => level <= heading.level)?.span.start ?? Infinity,
    })),
    figures,
  });
  return found.map(({ place, target }) => {
    const words = place.flow.text.slice(place.span.start, place.span.end);
    return `${words} -> ${target ? source[target.start / 1000]!.replace(/^#+ /, '') : 'nothing'}`;
  });
}

function placed(flow: Flow, at: number): Flow {
  return { ...flow, pieces: [{ at: 0, length: flow.text.length, source: { start: at, end: at + flow.text.length } }] };
}

describe('cross-references', () => {
  it('never to another kind: a map is no figure, Part II no section 2', () => {
    assert.deepEqual(
      resolve(
        '# Ports',
        'Map 1, Chart 1 and Part II of this paper show it.',
        'Figure 1. Routes',
        '## 1. Rates',
        '## 2. Docks',
      ),
      [],
    );
  });

  it('lead to tables and figures, and say where there is none', () => {
    assert.deepEqual(resolve('# Ports', 'Table 1 ranks them; Table 4 does not.', 'Table 1. Ranks of ports'), [
      'Table 1 -> Table 1. Ranks of ports',
      'Table 4 -> nothing',
    ]);
  });

  it('lead to a label that a heading has, or a caption that was run into the paragraph before it', () => {
    assert.deepEqual(
      resolve(
        '# Ports',
        'Table A.8.1 ranks them, Table A.8.2 counts them, and Figure 5 maps them.',
        '## Table A.8.1. Ranks of ports',
        'The pilots count twice, says the Harbor Gazette Figure 5: Routes by year',
        'Table 1. Ships',
      ),
      [
        'Table A.8.1 -> Table A.8.1. Ranks of ports',
        'Table A.8.2 -> nothing',
        'Figure 5 -> The pilots count twice, says the Harbor Gazette Figure 5: Routes by year',
      ],
    );
  });

  it('lead to numbered sections; a section of something else is left alone', () => {
    assert.deepEqual(resolve('# Ports', '## 1. Harbors', 'See section 2 and Section 301.', '## 2. Customs'), [
      'section 2 -> 2. Customs',
    ]);
  });

  it('lead to the next and the previous section', () => {
    const paper = [
      '# Ports',
      '## Harbors',
      'More in the next section.',
      '### Night',
      '## Customs',
      'As the previous section shows.',
    ];
    assert.deepEqual(resolve(...paper), ['the next section -> Customs', 'the previous section -> Harbors']);
  });

  it('count sections without title, introduction and references', () => {
    const paper = [
      '# Ports',
      '## Introduction',
      'In the first section of this paper I count; the last section concludes.',
      '## Harbors',
      '## Customs',
      '## References',
    ];
    assert.deepEqual(resolve(...paper), ['the first section of this paper -> Harbors', 'the last section -> Customs']);
  });

  it('lead from an announcement to the headings it names, in order', () => {
    const paper = [
      '# Ports',
      'The paper is organized into three sections: (1) a note on terms; (2) the three "harbors" of trade; and (3) a summary of advice. ',
      '### A Note on Terms',
      'I name the harbors in the next section.',
      '#### Harbors and Trade',
      '##### 1. Night harbors',
      '### Advice',
      '## Conclusion',
    ];
    assert.deepEqual(resolve(...paper), [
      '(1) a note on terms -> A Note on Terms',
      '(2) the three "harbors" of trade -> Harbors and Trade',
      '(3) a summary of advice -> Advice',
      'the next section -> Harbors and Trade',
    ]);
  });

  it('lead to a part by its spelled number, and to a section within one', () => {
    const paper = [
      '# Ports',
      'Part Two and section II.B say more.',
      '## I. Docks',
      '### B. Ice',
      '## II. Rates',
      '### B. Rain',
    ];
    assert.deepEqual(resolve(...paper), ['Part Two -> II. Rates', 'section II.B -> B. Rain']);
  });

  it('lead to a section of their own chapter, where each counts anew', () => {
    const paper = ['# Ports', '## I. Docks', '### A. Ice', '## II. Rates', '### A. Rain', 'See section A.'];
    assert.deepEqual(resolve(...paper), ['section A -> A. Rain']);
  });

  it('lead to a chapter whose number has a zero before it', () => {
    const text = '# Ports\n\nChapter 2 says more.\n\n## 01 Docks\n\nText.\n\n## 02 Rates\n\nText.\n';
    const { crossReferences } = readPaper('file:///p.md', text);
    assert.deepEqual(
      crossReferences.map(({ target }) => text.slice(target?.start, target?.end)),
      ['02 Rates'],
    );
  });

  it('lead to a section that is headed with the whole number', () => {
    const rest = '## II. Ships\n\nText.\n\n### II.A. Ferries\n\nText.\n\n### II.2 Buoys\n\nText.\n';
    const headed = (number: string): string[] => {
      const text = `# Ports\n\nSee Section ${number}.\n\n${rest}`;
      const { crossReferences } = readPaper('file:///p.md', text);
      return crossReferences.map(({ target }) => text.slice(target?.start, target?.end));
    };
    assert.deepEqual([...headed('II.A'), ...headed('II.2'), ...headed('II.3')], ['II.A. Ferries', 'II.2 Buoys']);
  });

  it('lead to a chapter, and not to the heading of its notes', () => {
    const chapters = ['## I. Docks', '## II. Rates', '## Notes', '### Chapter I', '### Chapter II'];
    assert.deepEqual(resolve('# Ports', 'Chapter II says more.', ...chapters), ['Chapter II -> II. Rates']);
  });

  it('lead to the introduction, where there is one', () => {
    assert.deepEqual(
      resolve('# Ports', '## I. Introduction', '## II. Ice', 'As said in the introduction, and see Annex.'),
      ['introduction -> I. Introduction'],
    );
    assert.deepEqual(resolve('# Ports', 'They stand in the Annex.', '## Annexes', '## Annex: Pilots', '## Ice'), [
      'Annex -> Annex: Pilots',
    ]);
    const said = 'The Annex gives the dates; the Annex to the treaty gives none.';
    assert.deepEqual(resolve('# Ports', said, '## Ice', '## Annex. Pilots'), ['Annex -> Annex. Pilots']);
  });

  it('lead to a heading in quotation marks, word for word', () => {
    assert.deepEqual(
      resolve('# Ports', 'See "Harbors," below, and "Harbor Trade," below.', '## Harbors', '## The Trade of Harbors'),
      ['Harbors -> Harbors'],
    );
  });

  it('lead to what other languages call so, behind an elided article too', () => {
    const targets = (...lines: string[]) => {
      const text = lines.join('\n\n');
      const { crossReferences } = readPaper('file:///p.md', text);
      return crossReferences.map(({ target }) => target && text.slice(target.start, target.end));
    };
    assert.deepEqual(
      targets('# Ports', 'Voir l’encadré 5 et l’annexe A.', '## 1. Grues', 'Encadré 5. Filets', '## Annexe A. Quais'),
      ['Encadré 5', 'Annexe A. Quais'],
    );
    assert.deepEqual(targets('# Porti', 'Si veda il capitolo 1.', '## 1. Gru', '## Capitolo 1. Moli'), [
      'Capitolo 1. Moli',
    ]);
    assert.deepEqual(
      targets('# Puertos', 'Véanse la ilustración 7 y el esquema 8.', 'Ilustración 7. Barcos', 'Texto.'),
      ['Ilustración 7'],
    );
    assert.deepEqual(targets('# Häfen', 'Vgl. Kap. 2 und Übersicht 4.', '## 2 Boote', 'Übersicht 4: Boote'), [
      '2 Boote',
      'Übersicht 4',
    ]);
  });

  it('lead to a number that is written alike, else to the same number', () => {
    assert.deepEqual(
      resolve(
        '# Ports',
        'See Section II and Section 3.',
        '## I. Law',
        '### 2. Ice',
        '## II. Practice',
        '## III. Ships',
      ),
      ['Section II -> II. Practice', 'Section 3 -> III. Ships'],
    );
  });

  it('lead to what is called so, where a paper counts its Quadros and its Tabelas apart', () => {
    const captions = ['Quadro 1 – Leis dos portos', '', 'Tabela 1 – Navios por ano', '', 'Quadro 2 – Faróis'];
    const text = `# Portos\n\nComo mostram a Tabela 1 e o Quadro 1; ver também Tabela 2.\n\n${captions.join('\n')}\n`;
    const { crossReferences } = readPaper('file:///p.md', text);
    assert.deepEqual(
      crossReferences.map(({ target }) => target && text.slice(target.start, target.end)),
      ['Tabela 1', 'Quadro 1', null],
    );
  });

  it('lead to an annex itself, not to its row in the contents', () => {
    const prose = 'The clerks of the northern pier lose an hour a day to paper, and nobody has ever been asked why.';
    const heading = '**Annex A Clerks under Article 76**';
    const contents = ['**Contents**', '1 Piers 1', 'Annex A Clerks under Article 76 8'];
    const text = ['# Ports', ...contents, '**1 Piers**', `${prose} See Annex A.`, heading, prose].join('\n\n');
    const [reference] = readPaper('file:///p.md', text).crossReferences;
    assert.equal(text.slice(reference!.target!.start, reference!.target!.end), heading.replaceAll('*', ''));
  });

  it('lead to headings by name', () => {
    assert.deepEqual(resolve('# Ports', 'The section on ice above says so.', '## Ice of the North', '## Customs'), [
      'section on ice -> Ice of the North',
    ]);
    assert.deepEqual(resolve('# Ports', 'See the section on customs reform.', '## Harbors', '## Reform of Customs'), [
      'section on customs reform -> Reform of Customs',
    ]);
  });
});
