import { strict as assert } from 'node:assert';
import { findReferences } from '../../server/src/recognize/references/find';
import { cite } from '../paper/citing';
import { wording } from '../support/wording';
import { cited, told } from './cited';

describe('words that only lead up to a work', () => {
  it('are no part of it', () => {
    assert.deepEqual(
      cited(
        'For a longer history, Ann Quist, *Ports* (Boston: Quay, 2004), 12; more recently Rui Kern, *Piers* (Boston: Quay, 2010), 3.',
      ),
      ['Quist: Ports (2004)', 'Kern: Piers (2010)'],
    );
    assert.deepEqual(
      cited('Para la primera postura, Pedro Solís, El reto de los muelles, Barcelona, Faro, 2006, pp. 33 y ss.', 'es'),
      ['Solís: El reto de los muelles (2006)'],
    );
    assert.deepEqual(cited('L’espressione è di S. Falco, *Le navi del mare*, Milano, Faro, 2010, p. 14.', 'it'), [
      'Falco: Le navi del mare (2010)',
    ]);
    assert.deepEqual(cited('Par exemple : Inspection générale des ports (IGP), *Les quais*, Paris, 2016.', 'fr'), [
      'Inspection générale des ports: Les quais (2016)',
    ]);
  });

  it('nor are they where they name some of many, or say how fully', () => {
    assert.deepEqual(
      cited('Véanse, entre otros, J. Solís, *Muelles*, Oster, Faro, 1994; A. Lago, *Faros*, Oster, 2001.', 'es'),
      ['Solís: Muelles (1994)', 'Lago: Faros (2001)'],
    );
    assert.deepEqual(cited('Hierzu ausführlich Nora Falk, Häfen planen, Hamburg 2017, S. 55–90.', 'de'), [
      'Falk: Häfen planen (2017)',
    ]);
  });

  it('nor where a short form stands among them', () => {
    assert.deepEqual(
      cited(
        'Sobre las estaciones del CNP, Rosa Lago, "Los ojos del mar", *El Faro*, 4 de agosto de 2002, p. 14.',
        'es',
      ),
      ['Lago: Los ojos del mar (2002)'],
    );
  });

  it('are not the first words of a title or an institution', () => {
    assert.deepEqual(cited('On harbors, Rivers and Sea (Boston: Quay, 2010), 3.'), [
      'On harbors, Rivers and Sea (2010)',
    ]);
    assert.deepEqual(cited('Lega dei moli, Controrelazione, Vigodarso, 1950, pp. 9-14.', 'it'), [
      'Lega dei moli, Controrelazione, Vigodarso (1950)',
    ]);
  });
});

describe('an institution of three words', () => {
  it('is no person, before italics or plain words', () => {
    for (const name of ['Coastal Transport Authority', 'Harbor Tariff Board', 'Quay Workers Union'])
      assert.deepEqual(cited(`${name}, *Fees and Tolls* (Boston: Quay, 2010), 3.`), [`${name}: Fees and Tolls (2010)`]);
    assert.deepEqual(cited('Harbor Tariff Board, Fees and Tolls (Boston: Quay, 2010), 3.'), [
      'Harbor Tariff Board: Fees and Tolls (2010)',
    ]);
  });
});

describe('a title without italics', () => {
  it('that joins two things is no second author', () => {
    for (const title of [
      'Scanners and Their Discontents',
      'Tolls and Millers: A History',
      'Piers, Quays and Other Places',
    ])
      assert.deepEqual(cited(`Rui Kern, ${title} (Boston: Quay, 2010), 55.`), [`Kern: ${title} (2010)`]);
    assert.deepEqual(cited('Solís Rey, Pedro and Ann Quist (2010), Quiet Piers (Boston: Quay), 55.'), [
      'Solís Rey, Quist: Quiet Piers (2010)',
    ]);
  });
});

describe('a year in brackets behind the author of a note', () => {
  it('opens a reference that ends with the place cited', () => {
    const places = (source: string) =>
      findReferences(wording(source, 'note'), 'en').references.map(
        (reference) => `${told(reference)} ${reference.locator?.label}:${reference.locator?.value}`,
      );
    assert.deepEqual(places('Department for Coastal Affairs (2012), Small Piers: A Digest, p 4.'), [
      'Department for Coastal Affairs: Small Piers: A Digest (2012) page:4',
    ]);
    assert.deepEqual(places('Office for Quay Statistics (2011), Register of Moorings, table 7.'), [
      'Office for Quay Statistics: Register of Moorings (2011) figure:7',
    ]);
    assert.deepEqual(places('Harbor Commission (2011), Orders for Piers, HC 217, para 3.12.'), [
      'Harbor Commission: Orders for Piers, HC 217 (2011) paragraph:3.12',
    ]);
  });

  it('is a citation where no title follows', () => {
    assert.deepEqual(cited('Department for Coastal Affairs (2012), p 19.'), []);
    assert.deepEqual(cited('The figure follows Department for Coastal Affairs (2012), p 33.'), []);
  });
});

describe('a series in brackets behind the year', () => {
  it('does not part the year from the page', () => {
    const note =
      'Ana Solís, Los muelles en el umbral del siglo, Santiago, CEPA, 2004 (Serie Puertos e Infraestructura de la Costa, 74), p. 40.';
    assert.deepEqual(cited(note, 'es'), ['Solís: Los muelles en el umbral del siglo (2004)']);
  });
});

describe('an institution that a note opens with', () => {
  it('is the author, in each language', () => {
    assert.deepEqual(
      cited('Ministero dei Porti e delle Coste, *Relazione sui moli. Anno 2020*, Roma, 2021, p. 3.', 'it'),
      ['Ministero dei Porti e delle Coste: Relazione sui moli. Anno 2020 (2021)'],
    );
    assert.deepEqual(cited('Banca Europea dei Porti, *Rapporto finale*, Lussemburgo, 2014, p. 5.', 'it'), [
      'Banca Europea dei Porti: Rapporto finale (2014)',
    ]);
    assert.deepEqual(cited('Cour des ports, *Rapport annuel*, Paris, 2020, p. 301.', 'fr'), [
      'Cour des ports: Rapport annuel (2020)',
    ]);
    assert.deepEqual(cited('Banco Interamericano de Puertos, Agua para los muelles, Washington, 2010.', 'es'), [
      'Banco Interamericano de Puertos: Agua para los muelles (2010)',
    ]);
  });
});

describe('an institution whose name ends as no person does', () => {
  it('is none before a title in italics', () => {
    const reference = 'Western Harbor Information System, *Strategy for Piers*, Oster: SIM, 2011, p. 4.';
    assert.deepEqual(cited(reference), ['Western Harbor Information System: Strategy for Piers (2011)']);
  });
});

describe('the author of the work before, and a title without a year', () => {
  it('calls a work, and gives none', () => {
    for (const note of ['Ders., *Häfen*', 'ders. *Häfen*', 'ID., *Le vele*, p. 4.', '*Id. The price of a pier*'])
      assert.deepEqual(cited(note), [], note);
  });
});

describe('a law by its year', () => {
  it('is no work where a sentence says what it did', () => {
    assert.deepEqual(cited('The Harbor Act of 1996 moved the board; the reasons were fiscal.'), []);
  });
});

describe('a book whose small capitals became capitals, as in American law reviews', () => {
  it('by its author or an institution', () => {
    assert.deepEqual(cited('See ANN M. LEE, THE PRICE OF A PIER 78 (1951).'), ['Lee: THE PRICE OF A PIER (1951)']);
    assert.deepEqual(cited('ANN LEE & TOM POE, PIERS, PILOTS AND ICE 61–63 (2d ed. 2017) (on locks).'), [
      'Lee, Poe: PIERS, PILOTS AND ICE (2017)',
    ]);
    assert.deepEqual(cited('OFFICE OF THE U.S. HARBOR BOARD, 2017 SPECIAL 30 REPORT 6 (2017).'), [
      'OFFICE OF THE U.S. HARBOR BOARD: 2017 SPECIAL 30 REPORT (2017)',
    ]);
  });

  it('may be a report with its publisher and number', () => {
    const [report] = cited('ANN LEE, CONG. RSCH. SERV., R2113, PIERS AND LOCKS: A PRIMER ii (2018).');
    assert.equal(report, 'Lee: PIERS AND LOCKS: A PRIMER (2018)');
  });

  it('may be a document that only its symbol tells from a remark', () => {
    const symbols = ['WT/DS77 and WT/DS78', 'UN Doc. A/HRC/12/4', 'E/CN.4/2003/8', 'COM(2016) 52'];
    for (const symbol of symbols) {
      assert.equal(cited(`Harbor Council, Coast-Certain Measures on Ice, ${symbol}.`).length, 1, symbol);
    }
    assert.deepEqual(cited('The pilots met the council, S/he said.'), []);
    assert.deepEqual(cited('Our count, from press releases, as of 1 March 2023; the earlier one found nineteen.'), []);
    assert.deepEqual(cited('Nuestra base de datos, Junta de Puertos, 1 de marzo de 2023.', 'es'), []);
  });

  it('may stand in a newspaper whose abbreviated name has full stops', () => {
    assert.deepEqual(
      cited('Ann Lee, *Harbors Shut*, NAT. PUB. RADIO (June 20, 2018, 4:19 PM), https://npr.example/1.'),
      ['Lee: Harbors Shut (2018)'],
    );
    const remark = '(on the first pilots when they were told of the pier)';
    assert.deepEqual(cited(`Ann Lee, *Harbors Shut*, NAT’L. HARBOR CTR., https://nhc.example/1 ${remark}.`), [
      'Lee: Harbors Shut (undated)',
    ]);
  });

  it('announces its short title behind its address', () => {
    const text = 'ANN LEE, PIERS AND PILOTS (2018), https://piers.example/1 (PDF) [hereinafter PIERS 2018] (on locks).';
    const [report] = findReferences(wording(text, 'note'), 'en').references;
    assert.equal(report?.announcedTitle?.title, 'PIERS 2018');
  });

  it('is no sentence with a few capitals in it', () => {
    assert.deepEqual(cited('The NHB and the QBP, WHO OWNS THE PIER, as was asked in 78 (1951).'), []);
  });
});

describe('a report cited by its number first', () => {
  it('has its authors behind the title, and need not be dated', () => {
    assert.deepEqual(cited('See NHB Report R1204, *Piers and Pilots: An Overview*, by Ann Lee and Bob Poe.'), [
      'Lee, Poe: Piers and Pilots: An Overview (undated)',
    ]);
  });

  it('may have lost the italics of its title, where its authors stand behind it', () => {
    assert.deepEqual(cited('CHB In Focus IF1204, Piers and Pilots: An Overview, coordinated by Ann Lee.'), [
      'Lee: Piers and Pilots: An Overview (undated)',
    ]);
  });

  it('is whatever its publisher calls it, in other languages too', () => {
    for (const name of ['Policy Brief PB-981', 'QBP Report QBP-05-927', 'Documento de Trabajo DT204'])
      assert.deepEqual(cited(`${name}, *Piers and Pilots*, by Ann Lee.`), ['Lee: Piers and Pilots (undated)'], name);
    assert.deepEqual(cited('Record Group RG59, *Piers and Pilots*, by Ann Lee.'), []);
  });

  it('follows another source behind an "and", and is called by its number', () => {
    const notes = {
      1: 'Harbor Code § 18.4; and NHB Report R1204, *Piers and Pilots*, by Ann Lee.',
      2: 'Bob Poe, *Quays* (Faro: Press, 1990), p. 9; and NHB Report R1204. See also the code.',
      3: 'NHB Report R1204, p. 6.',
    };
    const { lines } = cite({ notes });
    assert.deepEqual(
      lines.filter((line) => line.includes('NHB')),
      ['n2 NHB Report R1204 -> lee piers pilots', 'n3 NHB Report R1204, p. 6 -> lee piers pilots'],
    );
  });

  it('is no number that a sentence mentions', () => {
    assert.deepEqual(cited('NHB Report R1204, which nobody has read, lies in a drawer.'), []);
  });
});

describe('a chapter of a volume that was cited before', () => {
  it('is a work of its own', () => {
    assert.deepEqual(cited("J. Quist, 'The Pier and Its Clerk', in Kern & Poe, *op. cit.*, pp. 199–216."), [
      'Quist: The Pier and Its Clerk (undated)',
    ]);
    assert.deepEqual(cited('Ana Solís, "El muelle", en Falco (coord.), op. cit., p. 45.', 'es'), [
      'Solís: El muelle (undated)',
    ]);
    assert.deepEqual(cited('Quist, in Kern & Poe, op. cit., p. 3.'), []);
  });
});

describe('what stands around a title', () => {
  it('may be a word for editors, though the sentence goes on', () => {
    const text =
      'Ann Lee and Bob Poe, eds., *Piers: A Digest* (Lima: Quay Press, 2009), lists twenty that have been seen.';
    assert.deepEqual(cited(text), ['Lee, Poe: Piers: A Digest (2009)']);
  });

  it('may say what kind of thing it is', () => {
    assert.deepEqual(cited('Ann Lee, "The Pier: A Day," video and manual (Lima: Quay Press, 2006), 4.'), [
      'Lee: The Pier: A Day (2006)',
    ]);
  });
});

describe('an institution with small words in its name', () => {
  it('is one author', () => {
    const text = 'National Office on Piers and Pilots, *Tides of the North* (Lima: Quay Press, 2007), 15.';
    assert.deepEqual(cited(text), ['National Office on Piers and Pilots: Tides of the North (2007)']);
  });
});

describe('what ends a work and begins the next', () => {
  it('is an “and” behind the pages, also before one that was cited earlier', () => {
    const first =
      'Elena da Costa y Luis Lago, «El muelle», en Ana Ríos (coord.), *Mareas*, Oster, Faro, 2007, págs. 55-80';
    assert.deepEqual(cited(`Cf. ${first}, y Junta de Puertos, *Faros y boyas*, *op. cit.*, pág. 9.`, 'es'), [
      'da Costa, Lago: El muelle (2007)',
    ]);
    assert.deepEqual(cited(`${first}, y el ya citado Ríos y Solís (1998).`, 'es'), [
      'da Costa, Lago: El muelle (2007)',
    ]);
  });

  it('are the pages that follow the page: ff., y ss.', () => {
    assert.deepEqual(
      cited('Jan Kern/Nora Falk, Die Häfen und das Recht, Hamburg 2015, S. 203 ff. Die Norm ist älter.', 'de'),
      ['Kern, Falk: Die Häfen und das Recht (2015)'],
    );
  });
});

describe('works in notes of other languages', () => {
  it('say what they are: a thesis, a communiqué, a statement', () => {
    assert.deepEqual(
      cited('Gil Peralta, "El control del muelle", tesis de maestría, Universidad del Faro, 2008, p. 77.', 'es'),
      ['Peralta: El control del muelle (2008)'],
    );
    assert.deepEqual(cited('Academia de Puertos, "Sobre el faro", comunicado, 3 de mayo de 2011.', 'es'), [
      'Academia de Puertos: Sobre el faro (2011)',
    ]);
    assert.deepEqual(cited('HVB, Bericht zum Ausbau, Hamburg 2013, S. 4.', 'de'), ['HVB: Bericht zum Ausbau (2013)']);
  });

  it('are none where two are cited by author and year', () => {
    assert.deepEqual(cited('Sur la marée, Kern (2011b : 4) et, plus vif, Lago (2008 : 90-93).', 'fr'), []);
    assert.deepEqual(cited('Source : Kern (2011a) ; DGRQ (2014).', 'fr', 'paragraph'), []);
    assert.deepEqual(
      cited('Sobre a maré, ver Kern (2012) e, em sentido contrário, Lago Neto (2013, p. 51).', 'pt'),
      [],
    );
    assert.deepEqual(cited('Sobre la marea, véase Kern (2012) y, en cambio, Lago (2013, p. 51).', 'es'), []);
  });
});
