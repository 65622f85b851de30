import { strict as assert } from 'node:assert';
import { definitions } from '../support/definitions';

describe('acronyms: where the long form begins and ends', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['the European Union harbor dues average (HDA)', 'HDA: harbor dues average'],
    ['UNHC (UN Harbor Commission) met', 'UNHC: UN Harbor Commission'],
    ['HLO (formerly League of Harbors and Ores), a club', 'HLO: League of Harbors and Ores'],
    [
      'dredging harbors with fish and fauna disturbed (DHFD) stopped',
      'DHFD: dredging harbors with fish and fauna disturbed',
    ],
    ['the UNODC Programme and Fishing Information System (ProFis)', 'ProFis: Programme and Fishing Information System'],
    [
      'the Coastal Network on Yards and Harbor Folk under the Coastal Funds (YARHAR)',
      'YARHAR: Coastal Network on Yards and Harbor Folk under the Coastal Funds',
    ],
    [
      'the Annual Meeting of Global Network of Exim Banks and Development Institutions (G-NEXID)',
      'G-NEXID: Global Network of Exim Banks and Development Institutions',
    ],
    ['le Bureau Portuaire des Quais (OPQX)', 'OPQX: Bureau Portuaire des Quais'],
    [
      'the Harbor Environment Board -Fish Monitoring Center (HEB-FMC)',
      'HEB-FMC: Harbor Environment Board -Fish Monitoring Center',
    ],
    [
      'HEB-FMC (Harbor Environment Board – Fish Monitoring Center)',
      'HEB-FMC: Harbor Environment Board – Fish Monitoring Center',
    ],
    [
      'SEPUMA (Secretariat of Coastal, Harbor and Urban Matters) paid',
      'SEPUMA: Secretariat of Coastal, Harbor and Urban Matters',
    ],
    ['the UNX-WIDE (Web of Inland Docks and Estuaries)', 'WIDE: Web of Inland Docks and Estuaries'],
    ['the Harbor Arms Reduction Treaty (HART-II) failed', 'HART-II: Harbor Arms Reduction Treaty'],
    [
      'la Conferencia de Ministros para los Puertos del Norte Central (COMIPORX)',
      'COMIPORX: Conferencia de Ministros para los Puertos del Norte Central',
    ],
    [
      'la Misión de Puertos de las Naciones Unidas en Somalia (UNPSOX)',
      'UNPSOX: Misión de Puertos de las Naciones Unidas en Somalia',
    ],
    ['the Port Officers Ethics Act, 2003 (POEA); the code', 'POEA: Port Officers Ethics Act'],
    [
      'the Council of the United Nations Harbor Fund Programme (UN-Quay)',
      'UN-Quay: United Nations Harbor Fund Programme',
    ],
    ['the European Union Naval Force’s (EU NAVFOR) ships', 'EU NAVFOR: European Union Naval Force'],
    ['two parts per thousand (ppt) of salt', 'ppt: parts per thousand'],
    ['Note: HQ = harbor quay; HCR = Harbor Crew Roster Notes: three', 'HQ: harbor quay', 'HCR: Harbor Crew Roster'],
    ['PN = Port Nurse, HS = Harbor Service 37.', 'PN: Port Nurse', 'HS: Harbor Service'],
    ['PEF = Port Entry Fee HEF = Harbor exit fee ANNEX IX', 'PEF: Port Entry Fee', 'HEF: Harbor exit fee'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(definitions(text), expected));

  it('no bracket in small letters is a short form but one of consonants that are all initials', () => {
    for (const text of ['some of the years (soty)', 'parts of a thousand (ppt)', 'harbors and docks (and yards)'])
      assert.deepEqual(definitions(text), [], text);
  });
});
