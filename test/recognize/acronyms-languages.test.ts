import { strict as assert } from 'node:assert';
import { recognizeAcronyms } from '../../server/src/recognize/acronyms';
import { definitions } from '../support/definitions';
import { wording } from '../support/wording';

describe('acronyms: definitions in another language', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['the Popular Harbor Party (PPH) won', 'PPH: Popular Harbor Party'],
    ['talks with the Port Prosecutor’s Office (FGR)', 'FGR: Port Prosecutor’s Office'],
    ['the Ministry of Fisheries (SECPES) said', 'SECPES: Ministry of Fisheries'],
    ['the Integrated System for Harbor Operations (SIOX)', 'SIOX: Integrated System for Harbor Operations'],
    ['the Army of the Free Coast (EZLX) and', 'EZLX: Army of the Free Coast'],
    ['the New Scheme of Sealed Cargoes (EXPC)', 'EXPC: New Scheme of Sealed Cargoes'],
    ['the National Chamber of Pilots (CAPIX)', 'CAPIX: National Chamber of Pilots'],
    ['the General Harbor Staff (EMPX) said', 'EMPX: General Harbor Staff'],
    ['the Ministry of the Navy and the Harbor Office (OPX)', 'OPX: Harbor Office'],
    ['Center of Research and Coastal Safety (CISEX)', 'CISEX: Center of Research and Coastal Safety'],
    ['Director of the Harbor Police (GFX)', 'GFX: Harbor Police'],
    ['Bolivia’s Federal Harbor Agency (XFI)', 'XFI: Federal Harbor Agency'],
    ['the Mexican Ministry of Fisheries (SEDEX)', 'SEDEX: Ministry of Fisheries'],
    ['members of the Harbor Board (JPX, Spanish acronym)', 'JPX: Harbor Board'],
    ['the Régie de l’hygiène portuaire (RHPQ) paid', 'RHPQ: Régie de l’hygiène portuaire'],
    [
      'the Federal Commission for Crane Risks (better known as Cofecran)',
      'Cofecran: Federal Commission for Crane Risks',
    ],
    ['the National Dredging Council (Conadrag, for its acronym in Spanish)', 'Conadrag: National Dredging Council'],
    ['the Coalition for Fair Pier Imports (the “Coalition”)'],
    ['the Federal Harbor Council (according to Reuters)'],
    ['the Federal Harbor Council (in Spanish: Consejo de Muelles)'],
    ['the Northern Keel Army (in Spanish: Ejército Zonal de la Quilla; EZQ)', 'EZQ: Northern Keel Army'],
    [
      'Instituto Nacional de Muelles y Faros (INMUI, Telmo’s pier office)',
      'INMUI: Instituto Nacional de Muelles y Faros',
    ],
    ['the JNDM, Telmo’s National Dredging Mole, said', 'JNDM: National Dredging Mole'],
    ['Telmo’s National Dredging Mole, JNDM, said', 'JNDM: National Dredging Mole'],
    ['the CNTE—the National Coordinator of Tide Clerks—marched', 'CNTE: National Coordinator of Tide Clerks'],
    ['talks with the JNDM, Telmo’s Federal Police, and the pilots'],
    [
      'la Oficina de Pilotos y Dragado (OPD o POFD, por sus siglas en inglés)',
      'OPD: Oficina de Pilotos y Dragado',
      'POFD: Oficina de Pilotos y Dragado',
    ],
    ['la Alianza de Puertos del Sur, mejor conocida como APS, murió', 'APS: Alianza de Puertos del Sur'],
    ['la Flota Popular Marítima, FPM por sus siglas, calla', 'FPM: Flota Popular Marítima'],
    ['la Policía Portuaria Preventiva (en lo que sigue PPP)', 'PPP: Policía Portuaria Preventiva'],
    ['the Consultancy for Pilots and Dredging (CODHEX)', 'CODHEX: Consultancy for Pilots and Dredging'],
    [
      'the Mission to Guard the Peace of Ports in Honduras, known everywhere by its Spanish initials, MAPPH, came',
      'MAPPH: Mission to Guard the Peace of Ports in Honduras',
    ],
    ['the port prosecutor’s office (FGP in Spanish)', 'FGP: port prosecutor’s office'],
    ['the Harbor Police (GFX; now dissolved)', 'GFX: Harbor Police'],
    ['the Harbor Police (GFX, now dissolved)', 'GFX: Harbor Police'],
    ['the Coastal Mission in Port Haven (MINUPX)', 'MINUPX: Coastal Mission in Port Haven'],
    ['the Harbor Group of the League of Northern Ports (LPN)', 'LPN: League of Northern Ports'],
    ['del Sistema mundial de observación de puertos (GLOPS) y', 'GLOPS: Sistema mundial de observación de puertos'],
    ['la Ley federal sobre las tasas portuarias (LTaPo)', 'LTaPo: Ley federal sobre las tasas portuarias'],
    ['the Centre de Recherche et d’Action Portuaire (CERAX)', 'CERAX: Centre de Recherche et d’Action Portuaire'],
    ['the Harbor Programme Against Smuggling (PHAX)', 'PHAX: Harbor Programme Against Smuggling'],
    ['the Ministry of Ports and University Harbors (MPUX)', 'MPUX: Ministry of Ports and University Harbors'],
    ['the Agricultural Harbor Organization (O.G.A)', 'O.G.A: Agricultural Harbor Organization'],
    [
      'el Programa Conjunto de la Costa sobre el VIH/SIDA (COSIDAX)',
      'COSIDAX: Programa Conjunto de la Costa sobre el VIH/SIDA',
    ],
    ['el Acuerdo sobre el Transporte Marino por Carga (ATMRX)', 'ATMRX: Acuerdo sobre el Transporte Marino por Carga'],
    ['la Coalición de los Puertos del Sur (PACOX)', 'PACOX: Coalición de los Puertos del Sur'],
    [
      'the Convention on the Protection of Crews from Heavy Storms (CEDX)',
      'CEDX: Convention on the Protection of Crews from Heavy Storms',
    ],
    ['the Commission to Prevent Wrecks on the Coast (CONAVX)', 'CONAVX: Commission to Prevent Wrecks on the Coast'],
    ['it sent President Portes to the Harbor Police (PFX)', 'PFX: Harbor Police'],
    ['a Program and Coastal Information System (ProCo)', 'ProCo: Program and Coastal Information System'],
    ['Report of the Permanent Committee on Harbor Data (PC-HADA)', 'PC-HADA: Permanent Committee on Harbor Data'],
    ['Executive Secretary of the Standing Harbor Committee (CSHX)', 'CSHX: Standing Harbor Committee'],
    ['la Agencia de Drogas (DEX, por sus siglas en inglés)', 'DEX: Agencia de Drogas'],
    ['Harbor Institute (Instituto Portuario Federal, IPF)', 'IPF: Harbor Institute'],
    ['the ports authority (Instituto Portuario Federal, IPF)', 'IPF: Instituto Portuario Federal'],
    ['la Secretaría de Puertos (Ports Ministry, Sepue) calló', 'Sepue: Secretaría de Puertos'],
    ['the Ports Ministry (Secretaría de Puertos, Sepue)', 'Sepue: Secretaría de Puertos'],
    ['the Ports Ministry (in Haven, Peru)'],
    ['Der Verband der Deutschen Lotsen e. V. (VDL)', 'VDL: Verband der Deutschen Lotsen'],
    ['Muelles Unidos del Sur, A.C. (MUS)', 'MUS: Muelles Unidos del Sur'],
    [
      'La Comisión Interamericana de Puertos (CIP u OPX)',
      'CIP: Comisión Interamericana de Puertos',
      'OPX: Comisión Interamericana de Puertos',
    ],
    ['El Instituto Nacional de Muelles (INM, 2012: 4) dice', 'INM: Instituto Nacional de Muelles'],
    ['The Harbor Institute (PQX, 2012) says'],
    ['Secondo l’Istituto nazionale dei porti (IPNX)', 'IPNX: Istituto nazionale dei porti'],
    ['Selon l’Agence des Quais (QDA)', 'QDA: Agence des Quais'],
    [
      'das Landesministerium für öffentliche Hafenanlagen und Kanäle (LHZ)',
      'LHZ: Landesministerium für öffentliche Hafenanlagen und Kanäle',
    ],
    ['Art. 4 des Hafengesetzes (HG)', 'HG: Hafengesetzes'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(definitions(text), expected));

  it('keeps the name in the other language beside the paper’s own', () => {
    const text = 'the Harbor Institute (Instituto Portuario Federal, IPF)';
    const [found] = recognizeAcronyms(wording(text)).definitions;
    assert.equal(found?.longForm, 'Harbor Institute');
    assert.equal(found?.original?.longForm, 'Instituto Portuario Federal');
  });
});
