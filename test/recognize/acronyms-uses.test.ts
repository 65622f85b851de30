import { strict as assert } from 'node:assert';
import { recognizeAcronyms } from '../../server/src/recognize/acronyms';
import { isCommonKnowledge } from '../../server/src/recognize/acronyms/common-knowledge';
import type { FlowKind } from '../../server/src/text/wording';
import { wording } from '../support/wording';

/** The short forms used in a text, in order; each span must point at the short form alone. */
function uses(source: string, kind: FlowKind = 'paragraph'): string {
  const read = wording(source, kind);
  return recognizeAcronyms(read)
    .uses.map(({ span, shortForm }) => {
      assert.equal(read.text.slice(span.start, span.end), shortForm);
      return shortForm;
    })
    .join(' ');
}

describe('acronyms: uses', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The HSC and the PRX met the F.B.I. and the U.S. Army.', 'HSC PRX F.B.I. U.S.'],
    ['IBPTs, NGOs’ and the HSC’s; HSC’S too', 'IBPT NGO HSC HSC'],
    ['US-Mexican, U.S.-Mexican, post-HSC, HSC-plus', 'US U.S. HSC HSC'],
    ['CEIX-UNAX published HIV/AIDS figures', 'CEIX UNAX HIV/AIDS'],
    ['At 3 p.m. Smith paid US$5 for WP.29 of the HSC', 'p.m. US$ HSC'],
    ['C-TAAT, T-MEX and R&D', 'C-TAAT T-MEX R&D'],
    ['the DoD and a PhD in EE.UU.', 'DoD PhD EE.UU.'],
    ['Frente a EE. UU. España cedió, y con EE UU y los CC. PP. Madrid ganó', 'EE. UU. EE UU CC. PP.'],
    ['the PRX, PAX, and PRZ', 'PRX PAX PRZ'],
    ['carried under UN No. 2912', 'UN'],
    ['hearings (Washington, DC: HPO, 2013), p. 2', 'DC HPO'],
    ['harbors that sink, rise and stay ($HSR$) in models; $5 of HSC money and $6', 'HSC'],
    ['between U.S agencies', 'U.S'],
    ['Pilots SHALL wait, ships MAY pass; access RESTRICTED', ''],
    ['Piers V-VII of the HSC', 'HSC'],
    ['Introduction, p. LV, LVII; but the LV coast', 'LV'],
    ['*Quay v Pilots*, 2018 HSQB 240; [2011] HSCA Civ 12; the 2018 HSC plan', 'HSC'],
    ['*Pilots Act*, RSH 2000, c C-23; 36 CFR Part 2; the CFR', 'CFR'],
    ['in PT:HSC:2006:QU6092 and no. 24-cv-01903-PRX-PAX and the HSC: PRX', 'HSC PRX'],
    ['see https://ports.example/vis?lc=en&df[id]=HSC.PRX.PIE&vs=1.1&q=PAX.PRZ for the HSC', 'HSC'],
    ['KEY FINDINGS of the HSC', 'HSC'],
    ['ID., Le vele, Roma 2005; EAD., I remi; an ID of the HSC', 'ID HSC'],
    ['on GOV.UK and elsewhere in the HSC', 'HSC'],
    ['for $5 the HSC, for US$6 the PRX and for $7 all', 'HSC US$ PRX'],
    ['in Washington, DC, and Mexico DF', 'DC DF'],
    ['*HSC* and **PRX**', 'HSC PRX'],
    ['12 Quay Street NW, Room LM, and the NW coast', 'NW'],
    ['LL File No. 2023-11; Docket HSC No. 12', 'HSC'],
    ['The crane in action. PHOTO:TOM HOFFER', ''],
    ['Ann Lee, Tides, 41 ME. HARB. L. REV. 15 (2018); 12 J. OF ICE & TIDE. L. 30; see the HSC. L. Lee left', 'HSC'],
    ['U.S. CONST. art. I; ME. GEN. STAT. 7; CAL. HARB. CODE § 5; the HSC § 5. In 2004 the PRX. 3 left', 'U.S. HSC PRX'],
    ['COMM’N ON THE ICE, 3 INT’L L. 4; the HSC’S', 'HSC'],
    [
      'Ann Lee, Tides, QUAYSIDE (Jan. 3, 2011); Ice, HARBOR (June 2019); the METRO (a train); CNN (May 3, 2018)',
      'METRO CNN',
    ],
    ['So said ORBELA (June 2017), and the clerks of OKEMA (May 2018).', 'ORBELA OKEMA'],
    ['lII. The piers of the HSC. SHORT TITLE. A SINGLE pier', 'HSC'],
    ['an office called UN-Harbor', 'UN'],
    ['the UN Harbor Entity (UN-Harbor)', 'UN UN-Harbor'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(uses(text), expected));

  it('finds them in titles and headings', () => {
    assert.equal(uses('Ports and the HSC', 'title'), 'HSC');
    assert.equal(uses('The HSC after 2001', 'heading'), 'HSC');
    assert.equal(uses('TABLE 1. LINES FREED BY THE HSC (PERCENT)', 'caption'), '');
  });
});

describe('acronyms: what is none', () => {
  for (const text of [
    'World War II, Part IV, Juan Carlos I, siglo XXI, volume XLVI, Title CD',
    'see section II.A, Part V.B and IV.C below',
    'George W. Bush, J. G. Portes, J.G. Portes, Portes, J.G., and A.L. de la Mar',
    'San Diego, CA; Cambridge, MA 02138; Vancouver, BC',
    'in "HARBOR NEWS SUMMARY," by the press office',
    'The tide turns. KEY WORDS: tides, harbors',
    'It is NOT so, and this is the SUMMARY; the CONCLUSION',
    'R47324, GAO-05-927, H.R. 2670, P.L. 107-56, SB 1070, CO2, CO₂, F-16',
    'A/RES/55/2 and TRANS/SC.3/WP.3',
    'https://www.hsc.gov/HSC/PRX.pdf and portes@HSC.org and HSC_report',
    'Mr. PORTES said OK to plan A, and so did I',
    'Vistra (NYSE: VST), Rhine Power (ETR: RWE), and 300750.SZ; Port Varn (IATA: PVN)',
    'LTC Maria Sorensen and ADM R. Stone, by 1 OCT 2013',
    'TODO: ask XXXX of TKTK',
    '$$ HSC = \\frac{PRX}{r} $$ and $PRX_1^2$, TL;DR: nothing',
    'Thus $$ HSC = \\frac{PRX}{r',
    'PARA: Comisión de Puertos. FECHA: 3 de mayo. ASUNTO: el muelle',
    'PRIMERO. Se reforma la ley. ÚNICO. Entrará en vigor mañana.',
    'McDonald, DaimlerHarbor, YouTube, X-ray and T-shirt',
  ]) {
    it(text, () => assert.equal(uses(text), ''));
  }

  it('headings and titles set in capitals', () => {
    assert.equal(uses('HARBORS AND PORTS', 'heading'), '');
    assert.equal(uses('HARBOR', 'heading'), '');
    assert.equal(uses('THE PORTS OF THE NEW COAST', 'paragraph'), '');
  });

  it('somebody’s name', () => {
    assert.equal(uses('Then ROBERT K. MOSS met MATILDE RUIZ at the HSC.'), 'HSC');
    assert.equal(uses('GREEN TOWER (2004b) Harbors of the HSC.', 'entry'), 'HSC');
    assert.equal(uses('2. Moss KC, Ruiz Mar MA, Portes R, et al. Ports and the HSC. 2004.', 'entry'), 'HSC');
    assert.equal(uses('Moss-Ruiz, VG, Mar, A & Portes, JJ 2004, ‘Ports and the HSC’', 'entry'), 'HSC');
  });
});

describe('acronyms: common knowledge', () => {
  it('knows them with and without dots, in any case', () => {
    for (const known of ['US', 'U.S.', 'F.B.I.', 'FBI', 'D.F.', 'PhD', 'Ph.D.', 'a.m.', 'GmbH', 'S.A.', 'DOI'])
      assert.ok(isCommonKnowledge(known), known);
  });

  it('knows the same names in other languages', () => {
    for (const known of ['EE.UU.', 'EE. UU.', 'ONU', 'OTAN', 'VIH']) assert.ok(isCommonKnowledge(known), known);
  });

  it('knows currencies, time zones and other codes', () => {
    for (const known of ['USD', 'MXN', 'EST', 'GMT', 'JEL']) assert.ok(isCommonKnowledge(known), known);
  });

  it('knows units, the names of ships, and what a draft lacks', () => {
    for (const known of ['MW', 'kWh', 'GHz', 'USS', 'TBD']) assert.ok(isCommonKnowledge(known), known);
  });

  it('knows nothing else', () => {
    for (const other of ['NAFTA', 'DEA', 'OAS', 'CISEN', 'IMF', 'PRI', 'II', 'CA'])
      assert.ok(!isCommonKnowledge(other), other);
  });
});
