import { strict as assert } from 'node:assert';
import { isCitationOfEntry, resolveCitations } from '../../server/src/paper/citations';
import { recognizeNumeric } from '../../server/src/recognize/numeric';
import { readEntry } from '../../server/src/recognize/references/entry';
import { wording } from '../support/wording';
import { cite, flowOf } from './citing';

const ENTRIES = [
  'Anders, Paul. 2003. "A Tale of Two Ports." *Border Review* 4: 1-23.',
  'Axel, Robert and Robert O. Kern. 1986. "Cooperation without Rulers." *World Affairs* 38: 226-254.',
  'Benavides, Raúl and Carlos Rosales Ulloa. 2006. *Harbors of the North*. Kingston: Queen Press.',
  'Bondì, Laura. 2004. *Beyond the Bay*. Washington: Center for Atlantic Relations.',
  'Carter, Glenn E., John N. Gibson, and Ramon Mira. 2004. *Nations Hospitable to Smugglers*. Boston: Free Press.',
  'Flint, Stephen. 2002. "The Open Harbor." *Foreign Matters*, January 2002.',
  'Kern, Robert O. 1983. "The Demand for Rules." In *Rules*. Ithaca: North Press.',
  'Marsh, Ann. 2004a. *Ports of Call*. Toronto: Harper.',
  'Marsh, Ann. 2004b. *Ports of Entry*. Toronto: Harper.',
  '(CIDE & COMEXI), Centro de Docencia Economica and Consejo de Asuntos Exteriores. 2004. *Views of the World*.',
  'Council of the Ports. 2004. *Regional Harbors*. Quito.',
];

const lines = (...body: string[]) => cite({ body, entries: ENTRIES }).lines;

describe('author–year citations lead to their entries', () => {
  it('by family name and year', () => {
    assert.deepEqual(lines('It is so (Anders 2003: 11; Kern, Robert 1983 and Axel and Kern 1986).'), [
      'Anders 2003: 11 -> anders 2003',
      'Kern, Robert 1983 -> kern 1983',
      'Axel and Kern 1986 -> axel 1986',
    ]);
  });

  it('by a name whose letters have two accents', () => {
    const entries = [
      'Nguyễn, Minh and Trần, Thị Bình. 2005. *Locks of the Delta*. Hanoi: Quay Press.',
      'Phạm, T. H. 2006. "Tides of the Delta." *Border Review* 3: 4-9.',
      'Ưng, Linh. 2007. *Ferries*. Hanoi: Quay Press.',
    ];
    const body = [
      'It is so (Nguyễn and Trần 2005). Phạm (2006) differs, and so does Ưng (2007).',
      'Nguyễn asked nobody.',
    ];
    assert.deepEqual(cite({ body, entries }).lines, [
      'Nguyễn and Trần 2005 -> nguyen 2005',
      'Phạm (2006) -> pham 2006',
      'Ưng (2007) -> ung 2007',
      'Nguyễn says -> nguyen 2005',
    ]);
  });

  it('by a name with Jr. behind it', () => {
    const entries = ['VALE JR., Rui. Gelo nos rios. Recife: Cais, 2015.'];
    assert.deepEqual(cite({ body: ['Para Vale Jr. (2015, p. 9), o gelo espera (VALE JR., 2015).'], entries }).lines, [
      'Vale Jr. (2015, p. 9) -> vale 2015',
      'VALE JR., 2015 -> vale 2015',
    ]);
  });

  it('by a name behind a preposition that is none of its particles', () => {
    const entries = ['PONTES, Davi Holanda; KERN, Rui Lima Prado de. Quanto custa esperar? Recife: Cais, 2015.'];
    assert.deepEqual(cite({ body: ['O valor é próximo ao de Pontes e Kern (2015, p. 9).'], entries }).lines, [
      'de Pontes e Kern (2015, p. 9) -> pontes 2015',
    ]);
  });

  it('by a year and a page alone, behind the letters of an institution', () => {
    const entries = ['Ministry of Ports and Piers (2013b). Report on Ice. Oster: MoPP.'];
    assert.deepEqual(cite({ body: ['“A pier,” the MoPP noted, “is no boat” (2013b: 2).'], entries }).lines, [
      '2013b: 2 -> ministry of ports and piers 2013',
    ]);
  });

  it('by full names, where the entry has initials without a blank', () => {
    const entries = ['Falk, N.R., and Rey, T.A. (2004). The Social Quay. Boston: Quay Press.'];
    assert.deepEqual(cite({ body: ['It was Nora Falk and Tom Rey (2004) who said so.'], entries }).lines, [
      'Nora Falk and Tom Rey (2004) -> falk 2004',
    ]);
    assert.deepEqual(cite({ body: ['It was Nora Falk and Sam Rey (2004) who said so.'], entries }).lines, [
      'Nora Falk and Sam Rey (2004) -> falk 2004 (author: Falk, Rey)',
    ]);
  });

  it('by all its names, though one of them wrote alone in another year', () => {
    assert.deepEqual(lines('So Stone and Flint (2003) found.'), ['Stone and Flint (2003) -> no-entry']);
    assert.deepEqual(lines('In Kingston, Flint (2003) found so.'), ['Flint (2003) -> flint 2002 (year: 2002)']);
  });

  it('not by initials before the year of a reference in the text', () => {
    assert.deepEqual(lines('Read on in Stone, P. and Ruiz, A. (eds) (2003: 4) and in Anders (2003).'), [
      'Anders (2003) -> anders 2003',
    ]);
  });

  it('by the capitals that the entry opens with', () => {
    const entries = ['NPRA PTO (2021). Pilots and Tides. Boston: Quay Press.'];
    assert.deepEqual(cite({ body: ['It is so (NPRA PTO, 2021).'], entries }).lines, ['NPRA PTO, 2021 -> npra 2021']);
  });

  it('by a name behind “that of”, or behind a preposition beside the particle of its entry', () => {
    const entries = [
      'Pontes, Ana, Eva Lago y Rui Kern (2014), *Las boyas*, Cádiz, Muelle.',
      'SOUZA, Jorge da. **O mar**. Recife: Cais, 2004.',
      'Ouellet O. (2018), *Les môles*, Brest, Quai.',
    ];
    const body = [
      'La de Pontes et al. (2014) es otra.',
      'Como la de Pontes et al. (2014).',
      'A leitura de Souza (2004).',
      'La lecture d’Ouellet (2018, p. 12).',
    ];
    const { lines, citations } = cite({ body, entries });
    assert.deepEqual(lines, [
      'de Pontes et al. (2014) -> pontes 2014',
      'de Pontes et al. (2014) -> pontes 2014',
      'de Souza (2004) -> da souza 2004',
      'd’Ouellet (2018, p. 12) -> ouellet 2018',
    ]);
    assert.ok(citations.every(({ resolution }) => resolution.state === 'resolved' && !resolution.mismatch));
  });

  it('by the signals, the elisions, the “and others” and the declensions of other languages', () => {
    const entries = [
      'Marin, Ana, Luc Pons et Eva Roy (2006), « Les marées », *Revue de la mer*, n° 3, p. 1-20.',
      'Noir, Paul (s. d.), *Les ancres*, Brest, Quai.',
      'Noir, Paul (à paraître), *Les cordes*, Brest, Quai.',
      'Statistisches Hafenamt (2012): Zahlen. Kiel.',
      'Wald, Karl (1999): Licht. Kiel: Kai.',
    ];
    const cited = (text: string) => cite({ body: [text], entries }).lines;
    assert.deepEqual(cited("L'idée de Marin et al. (2006) vaut."), ['de Marin et al. (2006) -> marin 2006']);
    assert.deepEqual(cited('(Marin et alii, 2006)'), ['Marin et alii, 2006 -> marin 2006']);
    assert.deepEqual(cited('(Marin y cols., 2006)'), ['Marin y cols., 2006 -> marin 2006']);
    assert.deepEqual(cited('(a. A. Wald 1999; so auch Wald 1999)'), [
      'Wald 1999 -> wald 1999',
      'Wald 1999 -> wald 1999',
    ]);
    assert.deepEqual(cited('(Noir, à paraître)'), ['Noir, à paraître -> noir a paraitre cordes']);
    assert.deepEqual(cited('Laut Statistischem Hafenamt (2012) gilt das.'), [
      'Statistischem Hafenamt (2012) -> statistisches hafenamt 2012',
    ]);
  });

  it('by two names that a dash joins, which a double name is not', () => {
    assert.deepEqual(lines('It is so (Axel-Kern 1986).'), ['Axel-Kern 1986 -> axel 1986']);
    const entries = ['Lee-Poe, Ann. 2001. *Moles*. Lima: Quay Press.'];
    const both = [...entries, 'Lee, Tom and Eve Poe. 2001. *Weirs*. Lima: Quay Press.'];
    for (const given of [entries, both])
      assert.deepEqual(cite({ body: ['It is so (Lee-Poe 2001).'], entries: given }).lines, [
        'Lee-Poe 2001 -> lee poe 2001',
      ]);
  });

  it('by the year in which the address of an undated entry was read', () => {
    const entry = 'Falk, Ana, “Las redes”. En: http://redes.example/mar.htm (último acceso: 2/3/2013).';
    assert.deepEqual(cite({ body: ['Así es (Falk, 2013).', 'No es así (Falk, 2004).'], entries: [entry] }).lines, [
      'Falk, 2013 -> falk redes',
      'Falk, 2004 -> no-entry',
    ]);
  });

  it('by family names of two words that a stroke parts, in the citation and in the entry', () => {
    const entry = 'Ríos Lago, José / Vale Mole, Diódoro, “Las redes”. En: Revista del Puerto 322 (2008), pp. 3-9.';
    assert.deepEqual(cite({ body: ['Así es (Ríos Lago/Vale Mole 2008: 4).'], entries: [entry] }).lines, [
      'Ríos Lago/Vale Mole 2008: 4 -> rios lago 2008',
    ]);
  });

  it('by entries that give family names alone', () => {
    const entries = ['Falk, Quist y Solís (2008). Los muelles. Lima: Cais.'];
    assert.deepEqual(cite({ body: ['Es así (Falk, Quist y Solís, 2008, p. 3).'], entries }).lines, [
      'Falk, Quist y Solís, 2008, p. 3 -> falk 2008',
    ]);
    const inverted = ['Falk, Ana, and Tom Quist (2008). The Moles. Lima: Cais.'];
    assert.deepEqual(cite({ body: ['It is so (Falk and Quist 2008).'], entries: inverted }).lines, [
      'Falk and Quist 2008 -> falk 2008',
    ]);
  });

  it('by entries whose number has a letter', () => {
    const entries = [
      '4. Lee, Ann. 2001. *Moles*. Lima: Quay Press.',
      '4bis. Poe, Eve. 2002. *Weirs*. Lima: Quay Press.',
      '5a. Roe, Bob. 2003. *Locks*. Lima: Quay Press.',
    ];
    assert.deepEqual(cite({ body: ['It is so (Poe 2002; Roe 2003).'], entries }).lines, [
      'Poe 2002 -> poe 2002',
      'Roe 2003 -> roe 2003',
    ]);
  });

  it('by the letter of the year', () => {
    const { works, citations } = cite({ body: ['It is so (Marsh 2004b).'], entries: ENTRIES });
    const { resolution } = citations[0]!;
    assert.equal(resolution.state === 'resolved' && works[resolution.work]!.csl.title, 'Ports of Entry');
    assert.deepEqual(lines('It is so (Marsh 2004).'), ['Marsh 2004 -> marsh 2004 or marsh 2004, several-entries']);
  });

  it('an institution by the word before its "of", and by all words but the first', () => {
    const entries = [
      'Council of the Northern Ports (2006a). *Piers*. Quito.',
      'Northern Court of Harbors. 2008. *Quays*. Lima.',
    ];
    const { lines: found } = cite({ body: ['Both agree (Council 2006a; Court of Harbors 2008).'], entries });
    assert.deepEqual(found, [
      'Council 2006a -> council of the northern ports 2006',
      'Court of Harbors 2008 -> northern court of harbors 2008',
    ]);
  });

  it('by et al., a part of a family name, an institution or its acronym', () => {
    assert.deepEqual(lines('As quoted in Carter et al. (2004), p. 20.'), [
      'Carter et al. (2004), p. 20 -> carter 2004',
    ]);
    assert.deepEqual(lines('It is so (Benavides and Rosales, 2006).'), [
      'Benavides and Rosales, 2006 -> benavides 2006',
    ]);
    assert.deepEqual(lines('The Council of the Ports document (2004) agrees.'), [
      'The Council of the Ports document (2004) -> council of the ports 2004',
    ]);
    assert.match(lines('See CIDE & COMEXI (2004).')[0]!, /^CIDE & COMEXI \(2004\) -> centro de docencia economica/);
  });

  it('by et al. in italics, which is no title: with another year too', () => {
    const entries = [
      'HALE MOSS, A., POE, T. & ROE, J. 2020. *Piers*. Lima: Faro.',
      'Lee, Ann. 2015. *Ice*. Lima: Faro.',
    ];
    assert.match(
      cite({ body: ['Few say so (Hale Moss *et al.*, 2021; Lee 2015).'], entries }).lines[0]!,
      /-> hale moss 2020 \(year: 2020\)$/,
    );
  });

  it('by et al., rather to several authors than to one', () => {
    const alone = [
      'Carter, Glenn. 2004a. *Nets*. Boston: Free Press.',
      'Carter, Glenn. 2004b. *Tides*. Boston: Free Press.',
    ];
    const { citations } = cite({ body: ['It is so (Carter et al. 2004).'], entries: [...alone, ...ENTRIES] });
    assert.equal(citations[0]!.resolution.state, 'resolved');
  });

  it('by the letter behind n.d.', () => {
    const entries = ['Port Board. (n.d.-a). *Nets*. Boston: Quay.', 'Port Board. (n.d.-b). *Tides*. Boston: Quay.'];
    const { citations } = cite({ body: ['It is so (Port Board, n.d.-b; Port Board, n.d.).'], entries });
    assert.deepEqual(
      citations.map(({ resolution }) => (resolution.state === 'resolved' ? resolution.work : resolution.state)),
      [1, 'ambiguous'],
    );
  });

  it('before a page that looks like a year', () => {
    assert.deepEqual(lines('It is so (Anders 2003: 1525; Bondì 2004: 2001).'), [
      'Anders 2003: 1525 -> anders 2003',
      'Bondì 2004: 2001 -> bondi 2004',
    ]);
  });

  it('by the letters of an institution of the United States', () => {
    const { lines } = cite({
      body: ['The Harbor Service counts piers (USHS, 2014).'],
      entries: ['U.S. Harbor Service. (2014). *Counting piers*. Boston: Quay.'],
      acronyms: { USHS: 'United States Harbor Service' },
    });
    assert.deepEqual(lines, ['USHS, 2014 -> u s harbor service 2014']);
  });

  it('with a year, an accent or a co-author that differs', () => {
    assert.deepEqual(lines('More is traded (Flint 2001).'), ['Flint 2001 -> flint 2002 (year: 2002)']);
    assert.deepEqual(lines('They train (Bondi 2004: 86).'), ['Bondi 2004: 86 -> bondi 2004 (spelling: Bondì)']);
    assert.deepEqual(lines('It is so (Axel and Stone 1986).'), [
      'Axel and Stone 1986 -> axel 1986 (author: Axel, Kern)',
    ]);
  });

  it('by author and page where the author has one entry', () => {
    assert.deepEqual(lines('It is so (Anders 11), as all agree (Axel and Kern 230-31).'), [
      'Anders 11 -> anders 2003',
      'Axel and Kern 230-31 -> axel 1986',
    ]);
    assert.deepEqual(lines('It is not so (Marsh 12); the crew (Crew 12) left (Andres 12).'), []);
  });

  it('by the letters of an institution, one of a small word among them', () => {
    const entries = ['Instituto Ciudadano de Muelles y Costas. 2002. *Encuesta de muelles*. Lima: Faro.'];
    const ends = (body: string) => cite({ body: [body], entries }).lines[0]!.replace(/.* -> /, '');
    assert.equal(ends('Few say so (ICMC 2002).'), 'instituto ciudadano de muelles y costas 2002');
    assert.equal(ends('Few say so (ICDMC 2002).'), 'instituto ciudadano de muelles y costas 2002');
    assert.match(ends('Few say so (ICXMC 2002).'), /no-entry/);
  });

  it('by an institution’s whole name, where its entry has the letters alone', () => {
    const entries = ['OHP. 2015. *Piers at a Glance*. Lima: Faro.', 'Lee, Ann. 2015. *Ice*. Lima: Faro.'];
    const body = ['As the Organisation for Harbors and Piers (2015) observed, tides wait.'];
    assert.match(cite({ body, entries }).lines[0]!, /-> ohp 2015$/);
    const other = ['As the Organisation for Rivers and Piers (2015) observed, tides wait.'];
    assert.doesNotMatch(cite({ body: other, entries }).lines.join(), /-> ohp/);
  });

  it('by the letters of an institution before pages of two years', () => {
    const entries = [
      'National Harbor Board. 2012. *Piers*. Lima: Faro.',
      'National Harbor Board. 2013. *Quays*. Lima: Faro.',
    ];
    assert.deepEqual(cite({ body: ['NHB’s reports on ships (2012: 14; 2013: 9) name them.'], entries }).lines, [
      '2012: 14 -> national harbor board 2012',
      '2013: 9 -> national harbor board 2013',
    ]);
    assert.deepEqual(cite({ body: ['NHB’s *Ships* reports (2012: 14) name them.'], entries }).lines, [
      '2012: 14 -> national harbor board 2012',
    ]);
    assert.deepEqual(cite({ body: ['NHB met twice (2012) and slept.'], entries }).lines, []);
  });

  it('by the letters of an institution behind an article, and by the body of which it is an office', () => {
    const entries = [
      'COPU (Consejo de Puertos del Sur) (2010), *Muelles*, Santelmo: COPU.',
      'Programa de Muelles y Faros, PROMU (2009), *Faros*, Santelmo.',
      'Organización de Pilotos del Sur [OPS] (2014), *Encuesta*, Santelmo.',
      'Autoridad Portuaria, Departamento de Mareas (2015), *Mareas*, Santelmo.',
      'Lago, Elena et al. (s/f), *La nueva era*, Santelmo.',
    ];
    const body = [
      'Según la COPU (2010: 45) y los datos del PROMU (2009), sube. El PROMU (2009: 3) lo sabe. En la OPS (2014) dudan.',
      'La cifra es de Autoridad Portuaria (2015: 3), no de Lago et al. (s/f).',
    ];
    assert.deepEqual(cite({ body, entries }).lines, [
      'la COPU (2010: 45) -> consejo de puertos del sur 2010',
      'del PROMU (2009) -> programa de muelles y faros 2009',
      'El PROMU (2009: 3) -> programa de muelles y faros 2009',
      'la OPS (2014) -> organizacion de pilotos del sur 2014',
      'de Autoridad Portuaria (2015: 3) -> autoridad portuaria departamento de mareas 2015',
      'de Lago et al. (s/f) -> lago s f nueva',
    ]);
  });

  it('by the short name under which an institution publishes', () => {
    const entries = ['Comisión Nacional de Muelles. 2012. *Reporte de muelles*. Lima: CONAMU.'];
    const ends = (body: string) => cite({ body: [body], entries }).lines[0]!.replace(/.* -> /, '');
    assert.equal(ends('Few say so (CONAMU 2012).'), 'comision nacional de muelles 2012');
  });

  it('not by the short name of another that publishes it', () => {
    const entries = ['United Harbors. 2012. *Ports*. Paris: UNESCO.', 'UNESCO. 2012. *Sea Walls*. Paris: UNESCO.'];
    assert.deepEqual(cite({ body: ['The sea rose (UNESCO 2012).'], entries }).lines, ['UNESCO 2012 -> unesco 2012']);
  });

  it('a year and a page behind other words blame no author named before', () => {
    const entries = ['Lee, Ann. 2001. *Dams*. Boston: Quay Press.'];
    const body = ['Lee’s 2001 book is good; see the US’s reports (2012: 14).'];
    assert.deepEqual(
      cite({ body, entries }).lines.filter((line) => line.includes('2012') && line.includes('lee')),
      [],
    );
  });

  it('by an acronym that the citation introduces, or that fits the author', () => {
    const entries = [
      'Consejo Nacional de Puertos. 2004. *Anuario de puertos*. Lima: CNP.',
      '3/15 Panel. 2004. *Final Report*. Boston: Free Press.',
      'OPEX/BIP. 2007. *Ports at Risk*. Boston: Free Press.',
      'U.S. National Harbor Office. 1998. *Harbors*. Washington: NHO.',
    ];
    const body = [
      'The Consejo Nacional de Puertos (CONAPU, 2004) agrees (CONAPU 2004: 3).',
      'So do others (3/15 Panel 2004; OPEX/BIP 2007; U.S. NHO 1998).',
    ];
    assert.deepEqual(cite({ body, entries }).lines, [
      'CONAPU, 2004 -> consejo nacional de puertos 2004',
      'CONAPU 2004: 3 -> consejo nacional de puertos 2004',
      '3/15 Panel 2004 -> 3 15 panel 2004',
      'OPEX/BIP 2007 -> opex bip 2007',
      'U.S. NHO 1998 -> u s national harbor office 1998',
    ]);
  });

  it('by no narrative with another year, where works stand in notes alone', () => {
    const notes = { 1: 'Harbor City, Department of Piers, *Direct Testimony*, Quay 18-64, 7 December 2018, pp. 4–9.' };
    const { lines: found } = cite({ body: ['The tolls of Harbor City (2016) and of Lima (2019) rose.^1'], notes });
    assert.deepEqual(found, []);
  });

  it('by a narrative with another year, whatever its verb', () => {
    assert.deepEqual(lines('Flint (2001) counts twenty-three.'), ['Flint (2001) -> flint 2002 (year: 2002)']);
    assert.deepEqual(lines('Flint (1960) was young then.'), []);
  });

  it('but not from countries, storms, laws and officials', () => {
    assert.deepEqual(
      lines(
        'It fell in Peru (2004), after Storm Gerda (2005) and in Chile (1988). Following the Port Act (1999), Justice Moore (1994) wrote and Peru (2003) and Chile (2004) agree.',
      ),
      [],
    );
    assert.deepEqual(lines('According to Nobody (1999) it is so.'), ['Nobody (1999) -> no-entry']);
  });

  it('behind a name that belongs to the sentence', () => {
    assert.deepEqual(lines('In Mexico, Axel and Kern (1986) found none.'), ['Axel and Kern (1986) -> axel 1986']);
  });

  it('behind the word that opens the sentence, in whatever language', () => {
    for (const opener of ['Já', 'También', 'Comme', 'Auch', 'Così'])
      assert.deepEqual(lines(`${opener} Kern (1983) found none.`), ['Kern (1983) -> kern 1983']);
    const entries = ['SOUZA, Ana; KERN, Davi. **O cais**. Recife: Cais, 2014.'];
    assert.deepEqual(cite({ body: ['Já Souza e Kern (2014) viram outra coisa.'], entries }).lines, [
      'Souza e Kern (2014) -> souza 2014',
    ]);
  });

  it('“and their co-authors” as et al.', () => {
    for (const others of ['et ses coauteurs', 'y sus colaboradores', 'and her colleagues'])
      assert.deepEqual(lines(`Ainsi Carter ${others} (2004: 8).`), [`Carter ${others} (2004: 8) -> carter 2004`]);
  });

  it('an entry of several years by each of them', () => {
    const entries = ['*La Crónica del Muelle*, Lima, varios números, 1973-1975.'];
    const cited = (year: number) =>
      cite({ body: [`Así fue (*La Crónica del Muelle*, 12 de junio de ${year}).`], entries }).lines;
    assert.deepEqual(cited(1974), ['La Crónica del Muelle, 12 de junio de 1974 -> 1973']);
    assert.match(cited(1980)[0]!, /1980 .*(?:year|no-entry)/);
  });

  it('or to nothing, where the paper has a bibliography', () => {
    assert.deepEqual(lines('It is so (Nobody 1999).'), ['Nobody 1999 -> no-entry']);
    assert.deepEqual(lines('NAFTA (1994) came first, under President Rojas (2000-2006).'), []);
    assert.deepEqual(cite({ body: ['It is so (Nobody 1999).'] }).lines, []);
  });
});

describe('numbers and newspapers', () => {
  it('numbers lead where the bibliography is numbered', () => {
    const flow = flowOf('It is so [1], [4].', 'paragraph');
    const citing = { flow, references: [], authorYear: [], keys: [], numeric: recognizeNumeric(flow) };
    const { works } = cite({ entries: ENTRIES });
    const numbers = new Map([['1', [0]]]);
    const states = resolveCitations({ flows: [citing], works, acronyms: [], numbers }).citations.map(
      ({ resolution }) => resolution.state,
    );
    assert.deepEqual(states, ['resolved', 'unknown']);
    assert.deepEqual(resolveCitations({ flows: [citing], works, acronyms: [], numbers: new Map() }).citations, []);
  });

  it('a newspaper and a date cite the entry of that newspaper', () => {
    const entry = readEntry(wording('*La Crónica*, October 3, 2005. Lima.', 'entry'), 'en');
    const cited = readEntry(wording('*La Crónica*, October 2, 2005', 'entry'), 'en');
    const other = readEntry(wording('*El Puerto*, October 2, 2005', 'entry'), 'en');
    assert.equal(isCitationOfEntry(cited, [entry]), true);
    assert.equal(isCitationOfEntry(other, [entry]), false);
  });
});
