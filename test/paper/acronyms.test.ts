import { strict as assert } from 'node:assert';
import { tieAcronyms } from '../../server/src/paper/acronyms';
import type { Acronym } from '../../server/src/paper/paper';
import { recognizeAcronyms } from '../../server/src/recognize/acronyms';
import { type Flow, sourceSpan } from '../../server/src/text/flow';
import type { FlowKind } from '../../server/src/text/wording';

/** The acronyms of a paper with these flows, one after the other in the source; `kind: text` gives another kind. */
function acronyms(...paragraphs: readonly string[]): readonly Acronym[] {
  let at = 0;
  const flows = paragraphs.map((paragraph): Flow => {
    const [, kind = 'paragraph', text = ''] = /^(?:(heading|entry|note|quotation): )?(.*)$/.exec(paragraph)!;
    const source = { start: at, end: at + text.length };
    at = source.end + 1;
    const pieces = [{ at: 0, length: text.length, source }];
    return { kind: kind as FlowKind, text, styles: [], marks: [], links: [], pieces };
  });
  return tieAcronyms(flows.map((flow) => ({ flow, mentions: recognizeAcronyms(flow) })));
}

const find = (all: readonly Acronym[], key: string) => all.find((acronym) => acronym.key === key);
const written = (acronym: Acronym | undefined) =>
  acronym?.uses.map(({ flow, span }) => flow.text.slice(span.start, span.end));

describe('acronyms of a paper', () => {
  it('are tied by letters, whatever the dots, and sorted by first use', () => {
    const all = acronyms('The HSC left the U.S. for the Harbor Fund (HF).', 'The US and the HSC went on.');
    assert.deepEqual(
      all.map(({ shortForm, key, uses }) => [shortForm, key, uses.length]),
      [
        ['HSC', 'HSC', 2],
        ['U.S.', 'US', 2],
        ['HF', 'HF', 1],
      ],
    );
    const us = find(all, 'US')!;
    assert.deepEqual(
      us.uses.map((use) => sourceSpan(use).start),
      [17, 52],
    );
    assert.equal(us.commonKnowledge, true);
    assert.equal(us.longForm, undefined);
    assert.equal(find(all, 'HF')!.longForm, 'Harbor Fund');
  });

  it('are printed as they are defined, though first used otherwise', () => {
    const all = acronyms('The DOF came late.', 'The Department of Fisheries (DoF) was asked.');
    assert.equal(find(all, 'DOF')!.shortForm, 'DoF');
  });

  it('are no common knowledge where the paper defines them', () => {
    const all = acronyms('The Union of Sailors (US) met.');
    assert.equal(find(all, 'US')!.commonKnowledge, false);
  });

  it('are one where hyphens tie capitals that never stand alone', () => {
    assert.deepEqual(
      acronyms('The FRAC-EP fought on; the FRAC-EP’s men left MSC-W.').map(({ shortForm, uses }) => [
        shortForm,
        uses.length,
      ]),
      [
        ['FRAC-EP', 2],
        ['MSC-W', 1],
      ],
    );
  });

  it('are two where one of the hyphenated stands alone elsewhere, or everybody knows it', () => {
    const all = acronyms(
      'A PRX-PAX pact, a UN-PAZ plan and MSC-W.',
      'The PAX and the MSC left.',
      'A PRX-PAY-PAV list.',
    );
    assert.deepEqual(
      all.map(({ key }) => key),
      ['PRX', 'PAX', 'UN', 'PAZ', 'MSC', 'PAY', 'PAV'],
    );
  });

  it('take the definition whose letters match over one that only stands at the right place', () => {
    const all = acronyms('Talks with the Harbor Police (PCN).', 'The Port Council of the North (PCN) met.');
    assert.deepEqual(
      find(all, 'PCN')!.definitions.map(({ longForm }) => longForm),
      ['Port Council of the North'],
    );
  });

  it('keep the translation in the text beside the name that the entry gives', () => {
    const all = acronyms(
      'The National Port Safety Council (CNSP) slept.',
      'entry: Consejo Nacional de Seguridad Portuaria (CNSP). 2004. *Informe*.',
    );
    assert.equal(find(all, 'CNSP')!.longForm, 'National Port Safety Council');
  });

  it('keep the two names that the text gives in one bracket beside the name that the entry spells', () => {
    const all = acronyms(
      'the National Quay Commission (Comisión Nacional de Muelles, CONAMU) met',
      'entry: CONAMU (Comisión Nacional de Muelles). 2020. Muelles.',
    );
    assert.deepEqual(
      find(all, 'CONAMU')!.definitions.map(({ longForm }) => longForm),
      ['National Quay Commission', 'Comisión Nacional de Muelles'],
    );
  });

  it('take each row of a list of acronyms, whatever its letters', () => {
    for (const title of ['List of Acronyms', '2. Definitions']) {
      const rows = [`heading: ${title}`, 'AXQ Harbor Friends', 'PZK – Sailors of the North', 'heading: Harbors'];
      const all = acronyms('The AXQ, the PZK and the ULM slept.', ...rows, 'ULM Harbor Papers');
      assert.deepEqual(
        ['AXQ', 'PZK', 'ULM'].map((key) => find(all, key)!.longForm),
        ['Harbor Friends', 'Sailors of the North', undefined],
      );
    }
  });

  it('take the rows of a list that the lines of a text run into one, small letters in the short forms or not', () => {
    const rows = 'Conapu Consejo Nacional de Puertos HAG Hafenamtsgesetz LKGr Lotsenrechtliches Kontrollgremium';
    const all = acronyms('Conapu, HAG and LKGr slept.', 'heading: Siglas', rows, 'heading: Harbors');
    assert.deepEqual(
      ['CONAPU', 'HAG', 'LKGR'].map((key) => find(all, key)?.longForm),
      ['Consejo Nacional de Puertos', 'Hafenamtsgesetz', 'Lotsenrechtliches Kontrollgremium'],
    );
  });

  it('take of a row no more than the row', () => {
    const rows =
      'HLB Harbor Lights Board Conapu Consejo Nacional de Puertos NPR North Pilots Register Sepue Secretaría de Puertos';
    const all = acronyms('HLB, Conapu, NPR and Sepue slept.', 'heading: Siglas', rows, 'heading: Harbors');
    assert.deepEqual(
      ['HLB', 'CONAPU', 'NPR', 'SEPUE'].map((key) => find(all, key)?.longForm),
      ['Harbor Lights Board', 'Consejo Nacional de Puertos', 'North Pilots Register', 'Secretaría de Puertos'],
    );
    const led = acronyms(
      'The AXQ, Conapu and the PZK slept.',
      'heading: Siglas',
      'AXQ ............ Harbor Friends',
      'Conapu. Consejo Nacional de Puertos.',
      'PZK. Sailors of the North.',
      'heading: Harbors',
    );
    assert.deepEqual(
      ['AXQ', 'CONAPU', 'PZK'].map((key) => find(led, key)?.longForm),
      ['Harbor Friends', 'Consejo Nacional de Puertos', 'Sailors of the North'],
    );
  });

  it('keep two definitions that both hold', () => {
    const all = acronyms('The Port Safety Board (PSB) met.', 'The Pipeline Supply Bureau (PSB) did not.');
    assert.equal(find(all, 'PSB')!.definitions.length, 2);
  });
});

describe('acronyms of a paper: unusual spellings of defined ones', () => {
  const defined = 'The Western Command (WESTCOM) and the UN Harbor Entity (UN-Harbor) met the Group of 20 (G20).';

  it('a name in small letters', () => {
    assert.deepEqual(written(find(acronyms(defined, 'Westcom’s emblem'), 'WESTCOM')), ['WESTCOM', 'Westcom']);
  });

  it('hyphens and digits', () => {
    const all = acronyms(defined, 'At UN-Harbor the G20 was late.');
    assert.deepEqual(written(find(all, 'UN-HARBOR')), ['UN-Harbor', 'UN-Harbor']);
    assert.deepEqual(written(find(all, 'G20')), ['G20', 'G20']);
    assert.deepEqual(written(find(all, 'UN')), ['UN']);
  });

  it('a heading set in capitals', () => {
    const all = acronyms(defined, 'heading: THE ROLE OF WESTCOM');
    assert.deepEqual(written(find(all, 'WESTCOM')), ['WESTCOM', 'WESTCOM']);
  });

  it('not a word that happens to have the same letters', () => {
    const all = acronyms(
      'Programs such as FAST (Free and Secure Tariffs) help.',
      'Fast lanes are fast.',
      'heading: FAST TRACK AUTHORITY',
    );
    assert.deepEqual(written(find(all, 'FAST')), ['FAST']);
  });

  it('not in an address, where small letters do not make it a word either', () => {
    const all = acronyms(defined, 'Westcom wrote to https://westcom.mil/Westcom.');
    assert.deepEqual(written(find(all, 'WESTCOM')), ['WESTCOM', 'Westcom']);
  });

  it('not its own long form', () => {
    const all = acronyms('The Chart and Harbor Aid Rescue Team (CHART) sails.');
    assert.deepEqual(written(find(all, 'CHART')), ['CHART']);
  });
});

describe('acronyms of a paper: what the whole paper shows to be none', () => {
  it('a word set in capitals that it also has in small letters', () => {
    const all = acronyms('The word HARBOR stood on it.', 'Every harbor has one.');
    assert.equal(find(all, 'HARBOR'), undefined);
    assert.ok(find(acronyms('The word HARBOR stood on it.'), 'HARBOR'));
  });

  it('family names in capitals that nothing but citations and entries have', () => {
    const all = acronyms(
      'Os portos dormem (PORTES, 2004; MARTE NETO apud PIRES, 2003, p. 9), diz o relatório (CEPX, 2006).',
      'entry: PORTES, Ana. **Os portos**. Recife: Cais, 2004.',
      'entry: MARTE NETO, Jorge da. **As docas**. Recife: Cais, 2005.',
      'entry: CEPX. **Panorama da costa**. Recife: Cais, 2006.',
    );
    assert.deepEqual(
      all.map(({ key }) => key),
      ['CEPX'],
    );
  });

  it('family names in capitals that open entries', () => {
    const all = acronyms(
      'entry: PORTES, Ana. 2004. Harbors. WOLX.',
      'entry: MARTE, Juan Carlos. 2005. Ports.',
      'entry: PAZ-Y-MOLE, César et al. 2006. Tides.',
      'entry: CEPX, Panorama of the Coast and its Harbors, 2006.',
    );
    assert.deepEqual(
      all.map(({ key }) => key),
      ['WOLX', 'CEPX'],
    );
  });
});
