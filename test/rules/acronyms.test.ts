import { strict as assert } from 'node:assert';
import { agree } from '../../server/src/library/long-forms';
import type { Acronym, Paper } from '../../server/src/paper/paper';
import { checkPaper } from '../../server/src/rules';
import type { Flow } from '../../server/src/text/flow';
import { computingTime } from '../support/computing-time';
import { findingsOn } from '../support/rule-findings';
import { placesOf, plainFlow, ruleLibrary, rulePaper } from '../support/rule-paper';

describe('rules for acronyms', () => {
  it('ask for a definition once, at the first use in running text', () => {
    const flow = plainFlow('“The NPRA will not wait,” he said. The NPRA waited, and the NPRA is waiting still.');
    assert.deepEqual(findings([flow], { NPRA: undefined }), [['acronym-undefined', 'warning', 39]]);
  });

  it('take a plural in -ies for its singular', () => {
    const text = 'The Harbor Rope Factory (HRF) and other harbor rope factories (HRF) met; no HRF was alone.';
    assert.deepEqual(findingsOn(`${text}\n`), []);
  });

  it('take a long form with an acronym in it for the same in full', () => {
    const text = [
      'The independent tide operator (ITO) of the coast, the Coastal ITO (CITO), met.',
      'The Coastal Independent Tide Operator (CITO) and the ITO waited, and the CITO slept.',
    ].join(' ');
    assert.deepEqual(findingsOn(`${text}\n`), []);
    assert.deepEqual(findingsOn(`${text.replace('Coastal ITO', 'Calm ITO')}\n`), ['acronym-redefined warning «CITO»']);
  });

  it('say it quietly where it is only quoted', () => {
    const flow = plainFlow('He said: “The NPRA will not wait for anybody.” Nobody asked him why.');
    assert.deepEqual(findings([flow], { NPRA: undefined }), [['acronym-undefined', 'information', 14]]);
  });

  it('say it quietly in a paragraph of letters that come nowhere else, as of a script that a scan could not read', () => {
    const garbled =
      'Houses of the coast are the Quay House (HBA LMW), the Pier House (SBZ WH), the Ice House (BALR ARS)';
    const some = findings([plainFlow(`${garbled}.`)], acronymsOf('HBA LMW SBZ WH BALR ARS'));
    assert.deepEqual(new Set(some.map(([, severity]) => severity)), new Set(['warning']));
    const many = `${garbled}, the Tide House (FQPZ EB).`;
    const quiet = findings([plainFlow(many)], acronymsOf('HBA LMW SBZ WH BALR ARS FQPZ EB'));
    assert.deepEqual(new Set(quiet.map(([, severity]) => severity)), new Set(['information']));
  });

  it('say it quietly between single quotation marks, which are no apostrophes', () => {
    const flow = plainFlow('The clerks’ pledge was signed ‘An NPRA man’s friend’ that night.');
    assert.deepEqual(findings([flow], { NPRA: undefined }), [['acronym-undefined', 'information', 34]]);
  });

  it('pass over a table of contents, whose words are the paper’s headings', () => {
    const board = 'The Port Safety Board (PSB) was asked by the pilots of the north in the winter. The PSB slept.';
    const rows = ['- Pilots of the PSB', '- Ice', '', 'Annex A: Tides of the PSB'];
    assert.deepEqual(findingsOn(['## Contents', '', ...rows, '', '## Pilots', '', board, ''].join('\n')), []);
    assert.deepEqual(findingsOn(['Table 5: Pilots of the PSB 68', '', '## Pilots', '', board, ''].join('\n')), []);
    const early = findingsOn(['The PSB was asked by the pilots late.', '', '## Pilots', '', board, ''].join('\n'));
    assert.deepEqual(early, ['acronym-used-before-definition warning «PSB»']);
  });

  it('pass over the keywords, which name what the paper is about', () => {
    const board = 'The Port Safety Board (PSB) was asked by the pilots of the north in the winter. The PSB slept.';
    for (const keywords of ['Keywords: ports; PSB; ice', '**Key words:** PSB, ice', 'Palabras clave: PSB, hielo'])
      assert.deepEqual(findingsOn([keywords, '', '## Pilots', '', board, ''].join('\n')), []);
  });

  it('say it quietly of what only says whose words follow', () => {
    const flow = plainFlow('NPRA – The town for its own sake will pay.');
    assert.deepEqual(findings([flow], { NPRA: undefined }), [['acronym-undefined', 'information', 0]]);
  });

  /** How loudly each of a text's acronyms is asked about. */
  const of = (text: string) =>
    findingsOn(`${text}[^1]\n\n[^1]: Lee.\n`).flatMap((finding) => /^acronym-undefined (\w+)/.exec(finding)?.[1] ?? []);

  it('say it quietly of a code that stands only behind what it is the code of', () => {
    for (const text of [
      'Planes stood on the apron in Dallas (DFW) for a week.',
      'The court of Re Gull Rock [1981] 2 NZLR 114 held otherwise.',
      'Il reg. (CEEX) n. 3577/92 impone una gara.',
      'The pipes belong to NPRX Ltd. of Boston.',
      'The pipes belong to NPRX Corporation, and the weirs to NPRX Group.',
      'Der Bund ist nach Art. 87e Abs. 4 BGHX zuständig.',
    ])
      assert.deepEqual(of(text), ['information'], text);
    assert.deepEqual(of('Planes stood in Dallas (DFW); later DFW was closed.'), ['warning']);
  });

  it('leave names in references alone: of people, states and reporters, but not of publishers', () => {
    const text = `# The Price of a Pier

The pier was sold twice (LIMA; KERNER, 2006; BRASIL, 2010), and the NPRA paid for it.[^1] It was never paid.[^2]

[^1]: *Quay v Harbor Board* [2011] UKSC 34, [2012] 1 AC 531; see also (2009) 49 EHRR 29.

[^2]: Delia Crane, *Selling the Pier*, 71 FED. MARIT. L.J. 201, 214 (2019); Ann Poe, *Tides*, 41 LAW & POL'Y BORDERLANDS 55 (2001); CHARLES A. HOLDEN, THE PRICE OF A PIER 78 (1951); HOLDEN, *supra*, at 9.

## References

BRASIL. Ministério dos Portos. **Relatório anual**. Brasília, 2010.

LIMA, Rui; KERNER, Ana. *O preço do cais*. Lisboa: CEPM, 2006.
`;
    assert.deepEqual(findingsOn(text), ['acronym-undefined warning «NPRA»', 'acronym-undefined information «CEPM»']);
  });

  it('take what a note on an author says for no early use', () => {
    const text = `# The Price of a Pier

**Ana Ruiz**<sup>1</sup>

**Rui Kern**<sup>2</sup>

Institute of the Ports of Lisbon (IPT)

<sup>1</sup> Director of the archives of the IPT.

<sup>2</sup> Keeper of the pier.

## Introduction

The pier was sold twice, and the IPT paid for it.
`;
    assert.deepEqual(findingsOn(text), []);
  });

  it('find no early use in a formula whose letters the sentence explains behind it', () => {
    const early = (text: string) => findingsOn(text).filter((finding) => finding.startsWith('acronym-used-before'));
    const key = 'The load is VS = NDI + (UE × 4), where NDI = net daily intake and UE = urinary energy. NDI falls.';
    assert.deepEqual(early(key), []);
    assert.equal(early('The NDI fell. It fell since the net daily intake (NDI) is low.').length, 1);
  });

  it('say it aloud where the acronym alone stands in quotation marks', () => {
    assert.deepEqual(findings([plainFlow('What he called the “NPRA” slept.')], { NPRA: undefined }), [
      ['acronym-undefined', 'warning', 20],
    ]);
  });

  it('leave an author alone whose name references set in capitals', () => {
    const text =
      'As DRUMM says, nobody paid.[^1] The NPRA did.\n\n[^1]: DRUMM, Stephen P., “Piers”, Quay Law, vol. 4, 2014, p. 60.';
    assert.deepEqual(findingsOn(`# Piers\n\n${text}\n`), ['acronym-undefined warning «NPRA»']);
  });

  it('take a name in capitals for no person’s where references print few so', () => {
    const entries = ['HABOC, Lisbon', 'Lee, Ann', 'Kern, Robert'].map((who) => `${who}. 2004. *Quays*. Boston: Quay.`);
    const text = `The HABOC slept (Lee 2004).\n\n## References\n\n${entries.join('\n\n')}`;
    assert.ok(findingsOn(`# Piers\n\n${text}\n`).includes('acronym-undefined warning «HABOC»'));
  });

  it('say it quietly in titles, affiliations and tables', () => {
    for (const kind of ['title', 'byline', 'heading', 'caption', 'cell', 'quotation', 'entry'] as const) {
      const expected = [['acronym-undefined', 'information', 0]];
      assert.deepEqual(findings([plainFlow('NPRA report', 0, kind)], { NPRA: undefined }), expected, kind);
    }
  });

  it('say it quietly of what everybody has heard of', () => {
    const flow = plainFlow('The WHO and the OXS left.');
    assert.deepEqual(findings([flow], { WHO: undefined, OXS: undefined }), [
      ['acronym-undefined', 'information', 4],
      ['acronym-undefined', 'warning', 16],
    ]);
  });

  it('say it quietly where the paper tells who wrote it', () => {
    const body = plainFlow('Nothing came of it.');
    const biography = plainFlow('Ana P. Ruiz is a senior fellow at the NPRA.', 40);
    assert.deepEqual(findings([body, biography], { NPRA: undefined }), [['acronym-undefined', 'information', 78]]);
    const plain = plainFlow('The harbor is a dependency of the NPRA.', 40);
    assert.deepEqual(findings([body, plain], { NPRA: undefined }), [['acronym-undefined', 'warning', 74]]);
  });

  it('leave half a name alone that always stands behind the same word', () => {
    const undefined_ = (text: string) => findingsOn(`# Ports\n\n${text}[^1]\n\n[^1]: So they say.\n`);
    assert.deepEqual(undefined_('At dawn Lakmas HRP struck. In vain, since Lakmas HRP was alone.'), []);
    assert.deepEqual(undefined_('At dawn Lakmas HRP struck, wrote @lakmas.hrp. In vain, as Lakmas HRP was alone.'), []);
    assert.deepEqual(undefined_('The KQK RN struck, and so did its KQK RN unions; see the KQK of old.'), [
      'acronym-undefined warning «KQK»',
    ]);
  });

  it('leave a name of two words alone that a bracket introduces, though one of them is a word of the text', () => {
    const text = 'The Centre of Piers for Quiet Harbors (Quiet CoP) slept. In vain, as Quiet CoP lay in a quiet bay.';
    assert.deepEqual(findingsOn(`# Ports\n\n${text}[^1]\n\n[^1]: So they say.\n`), []);
  });

  it('leave the letters of a document alone, whose year and number stand behind them', () => {
    const text = 'It says so in JOIN(2003) 7, in AC/RES. 12, A/RES/5/2, and in COM(2009) 12. The NPRA slept.';
    assert.deepEqual(findingsOn(`# Ports\n\n${text}[^1]\n\n[^1]: So they say.\n`), [
      'acronym-undefined warning «NPRA»',
    ]);
  });

  it('ask for it where another word stands before it, or a word that is no name', () => {
    const wanted = ['acronym-undefined warning «HRP»'];
    const undefined_ = (text: string) => findingsOn(`# Ports\n\n${text}[^1]\n\n[^1]: So they say.\n`);
    assert.deepEqual(undefined_('At dawn Lakmas HRP struck. In vain, since the HRP was alone.'), wanted);
    assert.deepEqual(undefined_('At dawn the Mexican HRP struck. In vain, since the Mexican HRP was alone.'), wanted);
    assert.deepEqual(undefined_('A Federal HRP struck. A Federal HRP was alone, for all federal ships left.'), wanted);
    assert.deepEqual(undefined_('Tides HRP. Tides HRP.'), wanted);
    assert.deepEqual(undefined_('At dawn Lakmas HRP struck.'), wanted);
  });

  it('say it quietly of a word in capitals behind a country’s letters', () => {
    const paper = (name: string) => findingsOn(`# Ports\n\nThe ${name} gates closed.[^1]\n\n[^1]: So they say.\n`);
    assert.deepEqual(paper('US-VISIT'), ['acronym-undefined information «VISIT»']);
    assert.deepEqual(paper('US VISIT'), ['acronym-undefined information «VISIT»']);
    assert.deepEqual(paper('US-NPRA'), ['acronym-undefined warning «NPRA»']);
  });

  it('find nothing wanting that a glossary beside the paper spells out', () => {
    const flow = plainFlow('The NPRA waited.');
    const glossary = {
      ...paperOf([plainFlow('NPRA, National Pipeline Agency')], { NPRA: 'National Pipeline Agency' }),
    };
    assert.deepEqual(findings([flow], { NPRA: undefined }, { ...glossary, uri: 'file:///papers/00-acronyms.md' }), []);
    assert.deepEqual(findings([flow], { NPRA: undefined }, { ...glossary, uri: 'file:///papers/pipelines.md' }), [
      ['acronym-undefined', 'warning', 4],
    ]);
  });

  it('take a slip for a slip and not for an unknown acronym', () => {
    const flow = plainFlow('The Northern Network (NOPAN) slept. NOPAN slept on. NOPEN woke up.');
    const acronyms = { NOPAN: 'Northern Network', NOPEN: undefined };
    assert.deepEqual(findings([flow], acronyms), [['acronym-misspelled', 'warning', 52]]);
  });

  it('take no acronym for a slip that others are quoted with', () => {
    const flow = plainFlow(
      'The Northern Network (NOPAN) slept. NOPAN slept on. They asked for “a NOPAS” of their own.',
    );
    assert.deepEqual(findings([flow], { NOPAN: 'Northern Network', NOPAS: undefined }), [
      ['acronym-undefined', 'warning', 70],
    ]);
  });

  it('do not take one known acronym for a slip of another', () => {
    const flow = plainFlow('The Northern Network (NOPAN) slept. NOPAN slept on. NOPEN woke up.');
    const acronyms = { NOPAN: 'Northern Network', NOPEN: undefined };
    const other = { ...paperOf([plainFlow('NOPEN and NOPEN')], { NOPEN: undefined }), uri: 'file:///papers/other.md' };
    assert.deepEqual(findings([flow], acronyms, other), [['acronym-undefined', 'warning', 52]]);
  });

  for (const [defined, used] of [
    ['COPUS', 'TOPUS'],
    ['NOPA', 'NOPE'],
    ['NOPAN', 'NOPANS'],
    ['COPPA26', 'COPPA27'],
  ] as const) {
    it(`do not take ${used} for ${defined}`, () => {
      const flow = plainFlow(`The Northern Network (${defined}) slept. ${defined} slept on. ${used} woke up.`);
      const found = findings([flow], { [defined]: 'Northern Network', [used]: undefined });
      assert.deepEqual(
        found.map(([code]) => code),
        ['acronym-undefined'],
      );
    });
  }

  it('see the dot that is missing', () => {
    const flow = plainFlow('U.S. ports and U.S. pipes feed U.S agencies. So do those of the U.S.');
    assert.deepEqual(findings([flow], { 'U.S.': undefined }, undefined, ['U.S.', 'U.S']), [
      ['acronym-misspelled', 'warning', 31],
    ]);
  });

  it('see no missing dot where a scan has parted it from its letter', () => {
    const flow = plainFlow('U.S. ports and U.S. pipes feed U.S . agencies. So do those of the U.S.');
    assert.deepEqual(findings([flow], { 'U.S.': undefined }, undefined, ['U.S.', 'U.S']), []);
  });

  it('do not see a missing dot where that is how the paper writes it', () => {
    const flow = plainFlow('U.S ports and U.S pipes feed U.S agencies. So do those of the U.S.');
    assert.deepEqual(findings([flow], { 'U.S.': undefined }, undefined, ['U.S']), []);
  });

  it('want the definition at the first use, as a reader comes to it', () => {
    const body = plainFlow('The Port Safety Board (PSB) slept. The PSB woke up.', 100);
    const note = plainFlow('The PSB had been warned.', 500, 'note');
    const marker = {
      label: '1',
      notation: 'html-superscript',
      span: { start: 90, end: 91 },
      flow: body,
      at: 0,
      note: 0,
    };
    const opening = { start: 498, end: 499 };
    const call = { label: '1', series: 0, notation: 'html-superscript', opening, flow: note, parts: [], markers: [0] };
    const paper = paperOf([body, note], { PSB: 'Port Safety Board' });
    const calledBefore = { ...paper, notes: [call], markers: [marker] };
    assert.deepEqual(checked(calledBefore), [['acronym-used-before-definition', 'warning', 504]]);
    const calledBehind = { ...calledBefore, markers: [{ ...marker, span: { start: 140, end: 141 } }] };
    assert.deepEqual(checked(calledBehind), []);
  });

  it('let what everybody knows be spelled out late', () => {
    const flow = plainFlow('NATO slept. The North Atlantic Treaty Organization (NATO) woke up.');
    assert.deepEqual(findings([flow], { NATO: 'North Atlantic Treaty Organization' }), []);
  });

  it('know one name under two spellings', () => {
    assert.ok(agree('Center for Port Safety', 'Centre for Ports Safety'));
    assert.ok(agree('Alliance for Ports', 'Alliance for the Ports of North America'));
    assert.ok(agree('Centro de Seguridad de los Puertos', 'Port Safety Center'));
    assert.ok(agree('Harbor-based modeling', 'Harbor-based models'));
    assert.ok(agree('Break Water Gate', 'Breakwater Gate'));
    assert.ok(!agree('Port Safety Board', 'Pipeline Supply Bureau'));
  });

  it('take no time over very many acronyms', () => {
    const short = Array.from(
      { length: 20_000 },
      (_, i) =>
        `Q${i
          .toString(26)
          .replace(/\d/g, (d) => 'UVWXYZKLMN'[Number(d)]!)
          .toUpperCase()}ABCD`,
    );
    const flow = plainFlow(short.map((form) => `the Board (${form}) and ${form}`).join(' '));
    const acronyms = short.map(
      (form, i): Acronym =>
        acronymOf(form, i % 2 ? 'the Board' : undefined, [{ flow, span: { start: i, end: i + 3 } }]),
    );
    assert.ok(computingTime(() => checkPaper(rulePaper({ flows: [flow], acronyms }), ruleLibrary())) < 3000);
  });
});

type Summary = readonly [code: string, severity: string, start: number];

function findings(
  flows: readonly Flow[],
  acronyms: Readonly<Record<string, string | undefined>>,
  other?: Paper,
  printed?: readonly string[],
): Summary[] {
  return checked(paperOf(flows, acronyms, printed), ...(other ? [other] : []));
}

function checked(paper: Paper, ...others: readonly Paper[]): Summary[] {
  const library = ruleLibrary(paper, ...others);
  return checkPaper(paper, library).map(({ code, severity, span }) => [code, severity, span.start]);
}

/** A paper whose acronyms are the given short forms, each with its long form where the text defines it. */
function paperOf(
  flows: readonly Flow[],
  acronyms: Readonly<Record<string, string | undefined>>,
  printed?: readonly string[],
): Paper {
  return rulePaper({
    flows,
    acronyms: Object.entries(acronyms).map(([shortForm, longForm]) => {
      const uses = flows.flatMap((flow) => (printed ?? [shortForm]).flatMap((form) => placesOf(flow, form)));
      const starts = new Set<number>();
      const distinct = uses.filter(({ span }) => !starts.has(span.start) && starts.add(span.start));
      return acronymOf(shortForm, longForm, distinct);
    }),
  });
}

function acronymOf(shortForm: string, longForm: string | undefined, uses: Acronym['uses']): Acronym {
  const [first] = uses;
  const key = shortForm.replaceAll('.', '');
  const defining = first && uses.find(({ flow, span }) => flow.text[span.start - 1] === '(');
  const definitions = longForm && first ? [{ short: defining ?? first, long: defining ?? first, longForm }] : [];
  return { shortForm, key, longForm, definitions, uses, commonKnowledge: key === 'US' };
}

/** Short forms that nobody spells out. */
function acronymsOf(shortForms: string): Readonly<Record<string, undefined>> {
  return Object.fromEntries(shortForms.split(' ').map((shortForm) => [shortForm, undefined]));
}
