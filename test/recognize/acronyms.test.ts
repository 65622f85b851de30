import { strict as assert } from 'node:assert';
import { recognizeAcronyms } from '../../server/src/recognize/acronyms';
import { definitions } from '../support/definitions';
import { wording } from '../support/wording';

describe('acronyms: definitions by letters', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['Talks led to the Coastal Free Trade Pact (CFTP).', 'CFTP: Coastal Free Trade Pact'],
    ['o Conselho Estadual de Portos – CEP decidiu', 'CEP: Conselho Estadual de Portos'],
    ['a Organização dos Portos - OP reuniu'],
    ['el Centro Nacional de Puertos –CENAP– informó', 'CENAP: Centro Nacional de Puertos'],
    ['el Centro Nacional de Puertos - CENAP - informó', 'CENAP: Centro Nacional de Puertos'],
    ['he met the Minister of Ports – CENAP – and left'],
    ['Teams of the Integrated Harbor Patrol (IHPs) met.', 'IHP: Integrated Harbor Patrol'],
    ['the Customs-Trade Alliance Against Theft (C-TAAT)', 'C-TAAT: Customs-Trade Alliance Against Theft'],
    ['the Department of Fisheries (DoF) and others', 'DoF: Department of Fisheries'],
    ['the Western Command (WESTCOM) moved', 'WESTCOM: Western Command'],
    ['research and development (R&D) costs', 'R&D: research and development'],
    ['the Group of Twenty (G20) met', 'G20: Group of Twenty'],
    ['weapons of mass disruption (WMD) were found', 'WMD: weapons of mass disruption'],
    ['the Bureau of Ports, Bridges, and Tunnels (BPBT)', 'BPBT: Bureau of Ports, Bridges, and Tunnels'],
    ['the UN Harbor Fund (UNHF) paid', 'UNHF: UN Harbor Fund'],
    ['the Ports, Quays, Docks, and Related Boards (PQD) bill', 'PQD: Ports, Quays, Docks, and Related Boards'],
    ['the Bureau of Ports, Quays, Docks, and Tides (PQD)', 'PQD: Bureau of Ports, Quays, Docks, and Tides'],
    ['they worked actively (AI) on it'],
    ['“Building Strong Teams,” (QPB) is the study'],
    ['the Department of Ports’s (DOP’s) budget', 'DOP: Department of Ports'],
    ['the CTPC (formerly known as the Coastal Tidal Power Corporation) sold', 'CTPC: Coastal Tidal Power Corporation'],
    ['the CTPC (then called the Coastal Tidal Power Corporation) sold', 'CTPC: Coastal Tidal Power Corporation'],
    ['the NHB (known as a hard board) met'],
    ['an SGR (steel gravel rubble wall) is cheaper', 'SGR: steel gravel rubble wall'],
    ['an SGR (steel gravel rubble wall and gate) is cheaper'],
    [
      'the service (Marítimo Instituto de Vigilantes y Diques; hereafter MIVD) met',
      'MIVD: Marítimo Instituto de Vigilantes y Diques',
    ],
    ['el servicio (Mesa de Puertos y Diques; en adelante MPD) dijo', 'MPD: Mesa de Puertos y Diques'],
    ['the Harbor and Tariff program (HAT) began', 'HAT: Harbor and Tariff'],
    ['Secretaría de Navegación (Senav)', 'Senav: Secretaría de Navegación'],
    ['el Instituto Nacional de Puertos (INP)', 'INP: Instituto Nacional de Puertos'],
    [
      'al Instituto Nacional de Tarifas, Acceso al Muelle y Protección de Datos Portuarios (INAMU) y',
      'INAMU: Instituto Nacional de Tarifas, Acceso al Muelle y Protección de Datos Portuarios',
    ],
    ['las Federaciones Portuarias (FF.PP.) y', 'FF.PP.: Federaciones Portuarias'],
    ['las Federaciones Portuarias (FF. PP.) y', 'FF. PP.: Federaciones Portuarias'],
    ['the Comisión de Faros y Muelles (Quays and Lighthouses Commission, CFM) met', 'CFM: Comisión de Faros y Muelles'],
    [
      'el Centro Nacional para el Estudio del Mar y la Marea (Cenmarea)',
      'Cenmarea: Centro Nacional para el Estudio del Mar y la Marea',
    ],
    ['die Agentur für die Aufsicht der Häfen (HSA)', 'HSA: Agentur für die Aufsicht der Häfen'],
    ['die Freie Hafenpartei der Küste (FHpdK)', 'FHpdK: Freie Hafenpartei der Küste'],
    ['la Direction générale des ports (DGP)', 'DGP: Direction générale des ports'],
    ['L’Agence nationale des quais de pêche (ANQP)', 'ANQP: Agence nationale des quais de pêche'],
    ["i dati dell'Ufficio nazionale dei porti (UNP)", 'UNP: Ufficio nazionale dei porti'],
    ['le Centre d’études de l’Europe côtière (CEEC)', 'CEEC: Centre d’études de l’Europe côtière'],
    ['“Harbor and Port Partnership” (HPP)', 'HPP: Harbor and Port Partnership'],
    ['die „Freie Hafenpartei der Küste“ (FHK) tagte', 'FHK: Freie Hafenpartei der Küste'],
    ['die Freie Hafenpartei der Küste („FHK“) tagte', 'FHK: Freie Hafenpartei der Küste'],
    ['la « Direction générale des ports » (DGP) dit', 'DGP: Direction générale des ports'],
    ['la Direction générale des ports (« DGP ») dit', 'DGP: Direction générale des ports'],
    ['Joint Harbor Force 6 (JHF-6) left', 'JHF-6: Joint Harbor Force 6'],
    [
      'Joint Harbor Statement 2 (JHS 2) and Working Party 3 (WP.3)',
      'JHS 2: Joint Harbor Statement 2',
      'WP.3: Working Party 3',
    ],
    ['the Harbor Mission in Calabria II (HAMIC II)', 'HAMIC II: Harbor Mission in Calabria II'],
    ['the fifth Harbor Trade Conference (HTC V)', 'HTC: Harbor Trade Conference'],
    ['the Programs of Harbors (PoHs) ended', 'PoH: Programs of Harbors'],
    ['the European Harbor Agreement (AHR)', 'AHR: European Harbor Agreement'],
    ['the International Harbor Center HSC/HPB (IHC)', 'IHC: International Harbor Center'],
    ['the Northern, Coastal and Inland Group of Ports (NCI)', 'NCI: Northern, Coastal and Inland Group of Ports'],
    ['the Federal Board of Ports (F.B.P.)', 'F.B.P.: Federal Board of Ports'],
    ['it sold The Harbor Company (THC)', 'THC: The Harbor Company'],
    ['The Harbor Company (HC) left', 'HC: Harbor Company'],
    ['the Observer Mission in Port Haven (OMPH)', 'OMPH: Observer Mission in Port Haven'],
    ['bought by Coastal Ore Refiners Inc. (CORI; a firm of the island)', 'CORI: Coastal Ore Refiners Inc.'],
    ['the Shallow Harbor Dredging Act (SHDA; P.L. 98-12), which', 'SHDA: Shallow Harbor Dredging Act'],
    ['the Harbor Safety and Pilots Act of 2004 (HSPA; P.L. 98-12)', 'HSPA: Harbor Safety and Pilots Act of 2004'],
    [
      'they ask it in their many-question household panels (EHPM, for its acronym in Spanish).',
      'EHPM: many-question household panels',
    ],
    ['the Southern Common Market (MERCOPIER) met', 'MERCOPIER: Southern Common Market'],
    ['on the earlier Special Quay Permit (PEM), see', 'PEM: Special Quay Permit'],
    ['anti-anchor/area-denial (A2/AD) posts', 'A2/AD: anti-anchor/area-denial'],
    ['posts of A2/AD (anti-anchor/area denial)', 'A2/AD: anti-anchor/area denial'],
    ['the three words of *Calm, Deep, Open* (CDO), a policy', 'CDO: Calm, Deep, Open'],
    ['Cables, Charts, Crews and Coasts (C4) of the navy', 'C4: Cables, Charts, Crews and Coasts'],
    ['the AntiTide Act of 1990 ("ATA")', 'ATA: AntiTide Act'],
    ['the National Quay and Harbor Survey (ENQUAH) of 2012', 'ENQUAH: National Quay and Harbor Survey'],
    [
      'el Centro Nacional de Control de los Muelles (CENAMU, National Center for the Control of Quays)',
      'CENAMU: Centro Nacional de Control de los Muelles',
    ],
    ['a hat that said ‘N.P.D.’ (No Private Docks)', 'N.P.D.: No Private Docks'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(definitions(text), expected));

  it('leaves out a nation, a title and a region before the name', () => {
    assert.deepEqual(definitions('The North Coast Security and Harbor Partnership (SHP) failed.'), [
      'SHP: Security and Harbor Partnership',
    ]);
  });
});

describe('acronyms: other shapes of definition', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['where HAPEX is harbor and port expenditure, r a rate', 'HAPEX: harbor and port expenditure'],
    ['Haven 1 2 4 MPA: maritime pier area. Figures in', 'MPA: maritime pier area'],
    ['where the NPV is net pier value and r a rate', 'NPV: net pier value'],
    ['HAR is the harbor area ratio, i.e. area divided by area.', 'HAR: harbor area ratio'],
    ['The HSB is the Harbor Safety Board. It slept.', 'HSB: Harbor Safety Board'],
    ['la CNP es la Comisión Nacional de Puertos.', 'CNP: Comisión Nacional de Puertos'],
    ['programs such as QUAY (Quick and Useful Access Yards)', 'QUAY: Quick and Useful Access Yards'],
    ['SECPES (Ministry of Fisheries) said', 'SECPES: Ministry of Fisheries'],
    ['the Harbor Enforcement Administration, or HEA, and', 'HEA: Harbor Enforcement Administration'],
    ['el Consejo Portuario Nacional —conocido como CPN— aceptó', 'CPN: Consejo Portuario Nacional'],
    ['freely piloted ferries, short-haul, or FPFS, and', 'FPFS: freely piloted ferries, short-haul'],
    ['they sold fish, ferries, or FF, and'],
    ['the Harbor Enforcement Administration—or HEA—was', 'HEA: Harbor Enforcement Administration'],
    ['the strike (Harbor Board Labor Action, hereafter ‘HBLA’) ended', 'HBLA: Harbor Board Labor Action'],
    ["the strike (Harbor Board Labor Action, hereafter 'HBLA') ended", 'HBLA: Harbor Board Labor Action'],
    ['the Board of Harbor Boats (the famous BHB)', 'BHB: Board of Harbor Boats'],
    ['Source: Pilots’ Office on Dredging and Cranes (PODC 2009: 4).', 'PODC: Pilots’ Office on Dredging and Cranes'],
    ['talks with the Northern Port Authority (Quist 2009)'],
    [
      'la Corte Interportuaria de Derechos de Navegación (la Corte IDN)',
      'IDN: Corte Interportuaria de Derechos de Navegación',
    ],
    ['la Corte Interportuaria de Derechos de Navegación (Sala IDN)'],
    ['Harbor Security Council (hereinafter “HSC”)', 'HSC: Harbor Security Council'],
    ['two harbor security councils (each, an “HSC”) met', 'HSC: harbor security councils'],
    ['the Harbor Security Council, known as HSC, met', 'HSC: Harbor Security Council'],
    ['the two boards have run patrols known as MALI, later with boats'],
    ['HSC stands for Harbor Security Council', 'HSC: Harbor Security Council'],
    ['The HSC, the Harbor Security Council, met.', 'HSC: Harbor Security Council'],
    ['The Harbor Security Council, HSC, met.', 'HSC: Harbor Security Council'],
    ['HSC — Harbor Security Council', 'HSC: Harbor Security Council'],
    ['HSC: Harbor Security Council', 'HSC: Harbor Security Council'],
    ['n.a.: not asked; HSC: harbor security council.', 'HSC: harbor security council'],
    ['Harbor Guard Service (known by its Lithuanian initials, UPT)', 'UPT: Harbor Guard Service'],
    ['the Supervisory Body for Piers and Harbors (OSIPUR) met', 'OSIPUR: Supervisory Body for Piers and Harbors'],
    ['HSC Harbor Security Council', 'HSC: Harbor Security Council'],
    ['HIGA Harbor Institute of Global and Area Studies met', 'HIGA: Harbor Institute of Global and Area Studies'],
    [
      'Note: HSC = Harbor Security Council; GPE = port fees of all kinds.',
      'HSC: Harbor Security Council',
      'GPE: port fees of all kinds',
    ],
    [
      'Source: the board. NO = night officer, AWG-HT = Ad Hoc Working Group on Harbor Tugs, CQ=Cargo and Quays, and BIOD = biodock.',
      'NO: night officer',
      'AWG-HT: Ad Hoc Working Group on Harbor Tugs',
      'CQ: Cargo and Quays',
      'BIOD: biodock',
    ],
    ['HFs = harbor fees (before tax)', 'HF: harbor fees'],
    [
      'MoCon (movement controllers) and HaaS (Harbors as a Service)',
      'MoCon: movement controllers',
      'HaaS: Harbors as a Service',
    ],
    ['a high tide model [@poe2005, HTM] of it', 'HTM: high tide model'],
    ['the mean tidal range (MTR 100 ) is given', 'MTR: mean tidal range'],
    ['the HSC’s (Harbor Security Council) rules', 'HSC: Harbor Security Council'],
    ['HSC (2004), Harbor Security Council, *Rules*', 'HSC: Harbor Security Council'],
    ['sent by RHS (which stands for Really Hasty Ships)', 'RHS: Really Hasty Ships'],
    ['UN Port Office/Harbor Fund (UNPO/HF)', 'UNPO/HF: UN Port Office/Harbor Fund'],
    ['WHAP (weekly harbor access permits) are sold', 'WHAP: weekly harbor access permits'],
    ['the HIB—the Harbor Inspection Bureau—slept', 'HIB: Harbor Inspection Bureau'],
    ['HIB, or Harbor Inspection Bureau, slept', 'HIB: Harbor Inspection Bureau'],
    ['the Coastal Trade Pact (CTP; PCC in Spanish) failed', 'CTP: Coastal Trade Pact', 'PCC: Coastal Trade Pact'],
    ['the University of Calabria, Port Haven (UCPH) met', 'UCPH: University of Calabria, Port Haven'],
    ['the Coastal Port Police of El Puerto (GPX, by its initials in Spanish)', 'GPX: Coastal Port Police of El Puerto'],
    ['the Coastal Port Police (“GPX,” from its initials in Spanish)', 'GPX: Coastal Port Police'],
    ['the Coastal Port Police (“the CPP”) met', 'CPP: Coastal Port Police'],
    ['the Coastal Trade Pact (CTP, or PCC in Spanish) failed', 'CTP: Coastal Trade Pact', 'PCC: Coastal Trade Pact'],
    [
      'and CONAPA, that is, the Council of National Ports and Piers, met',
      'CONAPA: Council of National Ports and Piers',
    ],
    ['the northern towns council of Central Asia (NTCA)', 'NTCA: northern towns council of Central Asia'],
    ['the liquid harbor ice terminals (LHI) of Altona', 'LHI: liquid harbor ice'],
    ['and the Banda Portuaria (BP-13) grew', 'BP-13: Banda Portuaria'],
    ['and the northern pier (NP-13) grew'],
    ['the Coastal Pact (CP or PAC) of 1994', 'CP: Coastal Pact', 'PAC: Coastal Pact'],
    ['the Coastal Trade Pact (CTP or, in Spanish, PCC) failed', 'CTP: Coastal Trade Pact', 'PCC: Coastal Trade Pact'],
    ['by lot (JUNAP, the National Board of Ports) or', 'JUNAP: National Board of Ports'],
    ['the Harbor Inspection Council, the CIH, met', 'CIH: Harbor Inspection Council'],
    ['the Harbor Inspection Council—CIH—met', 'CIH: Harbor Inspection Council'],
    ['CIH, the Harbor Inspection Council, met', 'CIH: Harbor Inspection Council'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(definitions(text), expected));

  it('reads lines that define nothing but abbreviations', () => {
    assert.deepEqual(definitions('*[HSB]: Harbor Safety Board\n*[SCT]: Secretaría de Puertos'), [
      'HSB: Harbor Safety Board',
      'SCT: Secretaría de Puertos',
    ]);
    assert.deepEqual(definitions('[HSB]: https://harbor.example/safety'), []);
  });

  it('reads a list whose lines run into one paragraph, one capitalized word among its short forms', () => {
    const list = 'HSB: Harbor Safety Board\nConamar: Comisión Nacional de Mareas\nSCT: Secretaría de Puertos y Costas';
    assert.deepEqual(definitions(list), [
      'HSB: Harbor Safety Board',
      'Conamar: Comisión Nacional de Mareas',
      'SCT: Secretaría de Puertos y Costas',
    ]);
    assert.deepEqual(definitions('HSB: Nobody came. SCT: They did not. DOP: So it was.'), []);
  });

  it('gives a second name the words of the first', () => {
    assert.deepEqual(definitions('the Harbor Safety Board (HSB, also known as HPB or the Board)'), [
      'HSB: Harbor Safety Board',
      'HPB: Harbor Safety Board',
    ]);
    assert.deepEqual(definitions('the Harbor Safety Board (HSB), better known as HPB, met'), [
      'HSB: Harbor Safety Board',
      'HPB: Harbor Safety Board',
    ]);
  });

  it('reads a row of a table', () => {
    assert.deepEqual(definitions('| SECPES | Ministry of Fisheries |', 'cell'), ['SECPES: Ministry of Fisheries']);
  });

  it('ties the labels that open an entry to the names that follow, in order', () => {
    assert.deepEqual(definitions('(CIPA), Centro de Puertos y Aduanas. 2004. *Harbors*.', 'entry'), [
      'CIPA: Centro de Puertos y Aduanas',
    ]);
    const text =
      '(CIPE, COMAR and Harbor Club), Centro de Investigacion Portuaria y Estudios, Consejo Maritimo, and The Harbor Club. 2004.';
    assert.deepEqual(definitions(text, 'entry'), [
      'CIPE: Centro de Investigacion Portuaria y Estudios',
      'COMAR: Consejo Maritimo',
    ]);
    assert.deepEqual(
      definitions('(CIPE & COMAR), Centro de Investigacion Portuaria y Estudios and Consejo Maritimo. 2004.', 'entry'),
      ['CIPE: Centro de Investigacion Portuaria y Estudios', 'COMAR: Consejo Maritimo'],
    );
  });
});

describe('acronyms: what is no definition', () => {
  for (const text of [
    'the harbor enforcement agencies (FIA and HEA) agreed',
    'Mexican harbor officials (INX) said',
    'judges and the politicians (CISEX) agree',
    'la Unión apoya un proyecto de acción portuaria (PAUX)',
    'la Junta que vigila las aves del puerto (JAVP)',
    'Senator Juan Portes (PRX) and Ana de la Mar (PAX) spoke',
    'University of the Coast (USA) and Harbor School (UK)',
    'trade between Canada and Mexico (CFTP) grew',
    'as others show (Portes 2003; HSC 2004)',
    'Harbor Studies (La Marina, CA: Center, 2002)',
    'the ports of the coast (CIPE & COMAR 2004)',
    'PRX (Mexico) and CFTP (1994)',
    'on Isla MarBlanca (Harbor Police) and for McKay (Mexican Ports)',
    'the Harbor and Port Council (HP/2001/6)',
    '(Signed) Ana B. Portes',
    'PRX (and others), CFTP (since then)',
    'the Committee of the 1958 Agreement (CA.1) met',
    'the World Forum for Harbors (WP.29) met',
    'the HEC is harshly eroding confidence',
    'the HSB is Harbor Safety Board staff',
    'the Paris Agreement on Harbors (COP21) held',
    'HTQ = tugs + quays; HTR = 12.',
    'surveys of harbors (PGX, the Coastal Way) say',
    'the Harbor Army, the PAX, and the Coastal Navy',
    'SIX, the Central Harbor Inspection System, met',
    'See https://example.org/HSC-harbor-security-council.html',
  ]) {
    it(text, () => assert.deepEqual(definitions(text), []));
  }
});

describe('acronyms: hostile text', () => {
  for (const piece of [
    '(',
    '(A',
    'A.',
    'AB ',
    '(AB ',
    'A-',
    '&',
    'A&',
    'AB, ',
    'or AB ',
    'AB = ',
    'AB=cd ',
    '(Ab, AB',
    'Ministry of the Navy and the ',
    'agency of agency (AOA) ',
    'of of of (OOOOOO) ',
    'A.B/1',
    'x_y@',
  ]) {
    it(`reads 20,000 repeats of ${JSON.stringify(piece)} in linear time`, () => {
      const time = (repeats: number) => {
        const read = wording(piece.repeat(repeats));
        const start = process.cpuUsage();
        recognizeAcronyms(read);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(2_000);
      const small = time(5_000);
      assert.ok(time(20_000) < Math.max(12 * small, 1500), `${small} ms for a quarter of it`);
    });
  }
});
