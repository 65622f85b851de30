import { strict as assert } from 'node:assert';
import type { CslItem, CslName } from '../../server/src/recognize/csl';
import type { ReferencePart } from '../../server/src/recognize/mentions';
import { readEntry } from '../../server/src/recognize/references/entry';
import { shortName } from '../../server/src/recognize/references/names';
import { wording } from '../support/wording';

function entry(source: string): CslItem {
  return readEntry(wording(source, 'entry'), 'en').csl;
}

function people(names: readonly CslName[] | undefined): string[] {
  return (names ?? []).map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '));
}

describe('an entry of a bibliography', () => {
  it('whose author is an acronym, spelled out in square brackets', () => {
    const csl = entry('CoH [Court of Harbors]. (2021). *Lines without Users*. Boston: Quay.');
    assert.deepEqual(people(csl.author), ['Court of Harbors']);
    assert.equal(csl.title, 'Lines without Users');
  });

  it('that is forthcoming, behind initials', () => {
    const csl = entry('Moss, A. Forthcoming. *Piers*. Boston: Quay Press.');
    assert.deepEqual(people(csl.author), ['Moss, A.']);
    assert.deepEqual(csl.issued, { literal: 'forthcoming' });
  });

  it('whose number in its series has two parts, which are no pages', () => {
    assert.equal(entry('Moss, Ann. 2020. *Piers*. Working Paper 20-9. Boston: Quay Press.').page, undefined);
    assert.equal(entry('Moss, Ann. 2020. “Piers.” *Harbor Review* 20: 20-29.').page, '20-29');
  });

  it('whose author in capitals is an institution, as in Brazil', () => {
    const authors = (source: string) => people(entry(source).author);
    assert.deepEqual(authors('COMISSÃO DA PONTE. **O papel na travessia**. Oster: Cais, 2011.'), ['COMISSÃO DA PONTE']);
    assert.deepEqual(authors('MINISTÉRIO DOS PORTOS (MP). **Contas**. Oster: MP, 2010.'), ['MINISTÉRIO DOS PORTOS']);
    assert.deepEqual(authors('COMILAS, Pedro; BANKS, Ana. **Os quais**. Oster: Cais, 2001.'), [
      'COMILAS, Pedro',
      'BANKS, Ana',
    ]);
  });

  it('of two authors with an “y” between them, both family name first, as in Spanish', () => {
    const authors = (source: string) => people(entry(source).author);
    assert.deepEqual(authors('Lago, Nadia y Costa, Marisa (2008), "Muelles", *Marea*, 3, pp. 1-4.'), [
      'Lago, Nadia',
      'Costa, Marisa',
    ]);
    assert.deepEqual(authors('Lago Paz, Nadia y Costa Sol, Marisa. 2008. *Muelles*. Oster: Sur.'), [
      'Lago Paz, Nadia',
      'Costa Sol, Marisa',
    ]);
    assert.deepEqual(authors('Lago, Nadia; Paz, Ana y Costa, Eva (2003), *Faros*, Oster, Sur.'), [
      'Lago, Nadia',
      'Paz, Ana',
      'Costa, Eva',
    ]);
    assert.deepEqual(authors('Lago y Gasset, José (1930), *La marea*, Oster, Faro.'), ['Lago y Gasset, José']);
  });

  it('of a person whose family name opens with an article, which a newspaper has too', () => {
    const authorOf = (source: string) => entry(source).author?.[0];
    assert.deepEqual(authorOf('Del Campo, Ana (2009), *Los faros*, Cádiz, Muelle.'), {
      family: 'Del Campo',
      given: 'Ana',
    });
    assert.deepEqual(authorOf('Lo Monte F. (1990), *Le isole*, Genova, Banchina.'), { family: 'Lo Monte', given: 'F' });
    assert.deepEqual(authorOf('Le Goffic, Yann et Paul Noir (1990), *Les îles*, Brest, Quai.'), {
      family: 'Le Goffic',
      given: 'Yann',
    });
    assert.equal(authorOf('El Faro, Madrid (2001), Los puertos callan.')?.given, undefined);
  });

  it('of a body whose words are those of many bodies', () => {
    for (const body of ['Fondo Portuario Internacional', 'Amnistía de Puertos', 'Foro Nacional de Puertos'])
      assert.deepEqual(people(entry(`${body} (1985), *Informe*, Oster.`).author), [body]);
  });

  it('whose town stands between its title and who publishes it', () => {
    const csl = entry('Lago, Ana (1999), *El faro*, Orilla, Ediciones del Muelle, 2001.');
    assert.equal(csl['publisher-place'], 'Orilla');
    assert.equal(csl.publisher, 'Ediciones del Muelle');
  });

  it('that is to appear, in French', () => {
    const csl = entry('Kern K. (à paraître), « Quais sans loi », *Cahiers du port*.');
    assert.equal(csl.issued?.literal, 'à paraître');
    assert.equal(csl.title, 'Quais sans loi');
  });

  it('whose title is set in bold, as in Brazil', () => {
    const book = entry('KERN, J. **A maré e o cais**: crônica. Oster: Cais, 2013. Acesso em: 12 mar. 2018.');
    assert.deepEqual(people(book.author), ['KERN, J.']);
    assert.equal(book.title, 'A maré e o cais: crônica');
    const chapter = entry(
      'KERN, Vera. A hora do cais. In: LAGO, L. (org.). **Oster, modo de usar**. Oster: Cais, 2010.',
    );
    assert.equal(chapter.title, 'A hora do cais');
    assert.equal(chapter['container-title'], 'Oster, modo de usar');
    const article = entry('KERN, J.; LAGO, M. A palavra maré. **Portos & Debates**, v. 59, n. 1, p. 190-221, 2016.');
    assert.deepEqual(people(article.author), ['KERN, J.', 'LAGO, M.']);
    assert.equal(article.title, 'A palavra maré');
    assert.equal(article['container-title'], 'Portos & Debates');
  });

  it('of a chapter, author–date', () => {
    const csl = entry(
      'Harlow, Edith M., Peter Quist, and Ana Solís. 1998. "Ports without Guards: Mission [Im]Possible?" in Tomás Rey and Iris Vann, eds., *Trade and Its Keepers: Customs in Two Oceans* (La Jolla, CA: Center for Harbor Studies), pp. 37-62.',
    );
    assert.deepEqual(people(csl.author), ['Harlow, Edith M.', 'Quist, Peter', 'Solís, Ana']);
    assert.deepEqual(csl.issued, { 'date-parts': [[1998]] });
    assert.equal(csl.title, 'Ports without Guards: Mission [Im]Possible?');
    assert.equal(csl['container-title'], 'Trade and Its Keepers: Customs in Two Oceans');
    assert.deepEqual(people(csl.editor), ['Rey, Tomás', 'Vann, Iris']);
    assert.equal(csl['publisher-place'], 'La Jolla, CA');
    assert.equal(csl.publisher, 'Center for Harbor Studies');
    assert.equal(csl.page, '37-62');
    assert.equal(csl.type, 'chapter');
  });

  it('of one author whose initials a full stop parts from the title', () => {
    const csl = entry('Solis W. Selling tar in harbors. J Harb Med. 2010;4(2):90-103.');
    assert.deepEqual(people(csl.author), ['Solis, W']);
    assert.equal(csl.title, 'Selling tar in harbors');
    assert.deepEqual(people(entry('Edith M. Harlow. Selling Tar. Boston: Quay, 1984.').author), ['Harlow, Edith M.']);
    assert.deepEqual(people(entry('Edith M. Harlow and Rui Kern. Tar. Boston: Quay, 1984.').author), [
      'Harlow, Edith M.',
      'Kern, Rui',
    ]);
  });

  it('of a body that no kind of institution names', () => {
    const authors = (source: string) => people(entry(source).author);
    assert.deepEqual(authors('Harbor Rights Watch. 2004. *Quays and Fear*. Boston: HRW.'), ['Harbor Rights Watch']);
    assert.deepEqual(authors('Pilots International, *Adrift* (Boston, 2009).'), ['Pilots International']);
    assert.deepEqual(authors('Customs and Pier Protection. n.d. *Manual*. Boston.'), ['Customs and Pier Protection']);
    assert.deepEqual(authors('Anti-Dredging League. (2015). *Quays sold*. Boston: Quay.'), ['Anti-Dredging League']);
    assert.deepEqual(authors('Institute for Ports and Government Renewal. 2006. *Plan*. Boston.'), [
      'Institute for Ports and Government Renewal',
    ]);
  });

  it('of an institution with its acronym, in either order', () => {
    const read = (source: string) => {
      const { csl, aliases } = readEntry(wording(source, 'entry'), 'en');
      return [people(csl.author), aliases];
    };
    const boats = 'COMAR (Consejo de Marina, Puertos y Pesca). 2003. *Barcos*. Lima.';
    assert.deepEqual(read(boats), [['Consejo de Marina, Puertos y Pesca'], ['COMAR']]);
    const ships = 'U.S. Harbors and Sailing Services (USHSS). 2006. *Ships*. Boston: USHSS.';
    assert.deepEqual(read(ships), [['U.S. Harbors and Sailing Services'], ['USHSS']]);
  });

  it('of an institution whose short name is written like a word', () => {
    const { csl, aliases } = readEntry(
      wording('Copu (Consejo de Puertos) (2017). *Muelles*. Lima: Copu.', 'entry'),
      'en',
    );
    assert.deepEqual([people(csl.author), aliases], [['Consejo de Puertos'], ['Copu']]);
    const tides = entry('Quist (A pilot of the old school) (2017). *Tides*. Boston: Quay.');
    assert.notDeepEqual(people(tides.author), ['A pilot of the old school']);
  });

  it('of an institution with the year between its name and the title', () => {
    const read = (source: string) => {
      const { author, issued } = entry(source);
      return [people(author), issued?.literal ?? issued?.['date-parts']?.[0]?.[0]];
    };
    const quays = 'Harbor Energy Board (HEB) 2006a, *Cranes at night*, HEB, Boston.';
    assert.deepEqual(read(quays), [['Harbor Energy Board'], '2006a']);
    assert.deepEqual(read("EPRI 2001, 'Cranes: a first year', Boston."), [['EPRI'], 2001]);
    assert.deepEqual(read('Tide Tables 2004, *Harbor Journal*, 3.')[0], ['Tide Tables 2004']);
  });

  it('of a newspaper before the title of its article', () => {
    const csl = entry('*El Faro*. 2008. "Soldados en el muelle." 12 October.');
    assert.deepEqual([csl['container-title'], csl.title], ['El Faro', 'Soldados en el muelle']);
    assert.deepEqual(csl.issued, { 'date-parts': [[2008, 10, 12]] });
  });

  it('of several authors, as Spanish abbreviates them', () => {
    const csl = entry('VV. AA. (2010), *El muelle y sus sombras*, Oster: Sur.');
    assert.deepEqual([people(csl.author), csl.title], [['VV. AA'], 'El muelle y sus sombras']);
  });

  it('of an edition, behind the year of the original', () => {
    for (const original of ['[1971]', '(1971)']) {
      const { issued, title } = entry(`Lago, Ana. ${original} 1989. *Mareas*. Oster: Sur.`);
      assert.deepEqual([issued, title], [{ 'date-parts': [[1989]] }, 'Mareas']);
    }
    assert.equal(entry('Lago, Ana (1971) 1989 and After. Oster: Sur.').issued?.['date-parts']?.[0]?.[0], 1971);
  });

  it('of María with what she is called by', () => {
    const { author } = entry('Mole Solís, Daniel y María del Carmen García Lago (2014), *Faros*, Oster: Sur.');
    assert.deepEqual(people(author), ['Mole Solís, Daniel', 'García Lago, María del Carmen']);
  });

  it('of a first author with two family names and two given names', () => {
    const authors = (source: string) => people(entry(source).author);
    assert.deepEqual(authors('Mole Lago, José Miguel (2011). "Faros," *Marea*, 3.'), ['Mole Lago, José Miguel']);
    assert.deepEqual(authors('Ramírez Lago, Ana Clemencia, Kim Quist and John Walden. 2005. *Faros*. Oster: Sur.'), [
      'Ramírez Lago, Ana Clemencia',
      'Quist, Kim',
      'Walden, John',
    ]);
    assert.deepEqual(authors('Mole Lago, Sara María, and Jorge Costa. 2009. *Faros*. Oster: Sur.'), [
      'Mole Lago, Sara María',
      'Costa, Jorge',
    ]);
    assert.deepEqual(authors('MOLE LAGO, Ana Clemencia y John WALDEN. 2005. *Faros*. Oster: Sur.'), [
      'MOLE LAGO, Ana Clemencia',
      'WALDEN, John',
    ]);
    assert.deepEqual(authors('Pablo Mole, Luis Lago (2005), *Faros*, Oster: Sur.'), ['Mole, Pablo', 'Lago, Luis']);
    assert.deepEqual(authors('Kim Quist, José Lago (2005), *Faros*, Oster: Sur.'), ['Quist, Kim', 'Lago, José']);
  });

  it('of a first author with two family names before others in natural order', () => {
    const { author } = entry('Mata Ruiz, Samuel, Ernesto Solís Paz y Arturo Ibáñez (1994), *Puertos*, Lima: Faro.');
    assert.deepEqual(people(author), ['Mata Ruiz, Samuel', 'Solís Paz, Ernesto', 'Ibáñez, Arturo']);
  });

  it('of an article, APA', () => {
    const csl = entry(
      'Quist, P., & Van der Meer, R. J. (2004a). The price of a stamp. Journal of Border Trade, 12(3), 44–59.',
    );
    assert.deepEqual(people(csl.author), ['Quist, P.', 'Van der Meer, R. J.']);
    assert.deepEqual(csl.issued, { 'date-parts': [[2004]], literal: '2004a' });
    assert.equal(csl.title, 'The price of a stamp');
    assert.equal(csl['container-title'], 'Journal of Border Trade');
    assert.deepEqual([csl.volume, csl.issue, csl.page], ['12', '3', '44-59']);
    assert.equal(csl.type, 'article-journal');
  });

  it('of an article, Vancouver', () => {
    const csl = entry('7. Quist PA, Solis B. Fever among dock workers. J Harbor Med 2004;3(2):4-9.');
    assert.deepEqual(people(csl.author), ['Quist, PA', 'Solis, B']);
    assert.equal(csl.title, 'Fever among dock workers');
    assert.equal(csl['container-title'], 'J Harbor Med');
    assert.deepEqual([csl.volume, csl.issue, csl.page], ['3', '2', '4-9']);
  });

  it('of a book, Chicago and MLA, without italics', () => {
    const csl = entry('Quist, Peter. The Customs House: A History. 2nd ed. New York: Harbor Press, 1987.');
    assert.deepEqual(people(csl.author), ['Quist, Peter']);
    assert.equal(csl.title, 'The Customs House: A History');
    assert.deepEqual([csl['publisher-place'], csl.publisher, csl.edition], ['New York', 'Harbor Press', '2nd']);
    assert.deepEqual(csl.issued, { 'date-parts': [[1987]] });
  });

  it('of a German chapter, authors parted by strokes', () => {
    const csl = entry(
      'Karl Anton Beyer/Walter Lang, Zoll und Grenze. Ein Versuch, in: Ida Kern (Hrsg.), Handel im Wandel, Stuttgart 1989, S. 41-60.',
    );
    assert.deepEqual(people(csl.author), ['Beyer, Karl Anton', 'Lang, Walter']);
    assert.equal(csl.title, 'Zoll und Grenze. Ein Versuch');
    assert.deepEqual(people(csl.editor), ['Kern, Ida']);
    assert.equal(csl['container-title'], 'Handel im Wandel');
    assert.deepEqual([csl['publisher-place'], csl.page], ['Stuttgart', '41-60']);
  });

  it('of an author with the mother’s family name behind the given names, as in Portuguese', () => {
    const who = (words: string) => shortName({ csl: entry(words) });
    assert.equal(who('Prado, Eva Luisa Quilhas (2008). “Os portos do sul.” Cais, No. 4, pp. 5-29.'), 'Prado 2008');
    assert.equal(
      who('Leme, Eva Luisa Prado de, and Pia Moss (2006). “Os portos do sul.” Cais 8 (1): 21-40.'),
      'de Leme and Moss 2006',
    );
    assert.equal(who('Leme, Eva P. S. de. 2006. Os portos do sul. Oster: Cais.'), 'de Leme 2006');
    assert.equal(who('Falk, Quiet Harbor Tides. Oster: Cais, 2006.'), 'Falk 2006');
  });

  it('keeps both family names of a Spanish author together', () => {
    const csl = entry(
      'Ramiro Ibáñez Ferrer y Rosa Lima Ortiz (coords.), *Aduanas del norte*, Puerto Editorial, México, 2006.',
    );
    assert.deepEqual(people(csl.editor), ['Ibáñez Ferrer, Ramiro', 'Lima Ortiz, Rosa']);
    assert.equal(csl.author, undefined);
    assert.deepEqual([csl.publisher, csl['publisher-place']], ['Puerto Editorial', 'México']);
  });

  it('does not take a German or Spanish title for a second author', () => {
    assert.deepEqual(people(entry('Nora M. Falk, Stumme Wächter. Häfen im Umbruch, München 2004.').author), [
      'Falk, Nora M.',
    ]);
    assert.deepEqual(people(entry('Kai Brandt, Soziale Sicherheit, Berlin 2003.').author), ['Brandt, Kai']);
  });

  it('names institutions whole, and their short names as aliases', () => {
    const labeled = readEntry(
      wording(
        '(CEPA & COMAR), Centro de Estudios de Puertos y Aduanas and Consejo de Asuntos Marítimos. 2004. *Harbor Views 2004*.',
        'entry',
      ),
      'en',
    );
    assert.deepEqual(people(labeled.csl.author), [
      'Centro de Estudios de Puertos y Aduanas',
      'Consejo de Asuntos Marítimos',
    ]);
    assert.deepEqual(labeled.aliases, ['CEPA', 'COMAR']);
    const behind = readEntry(
      wording('World Harbor Organization (WHO). 2010. *Quays of the World*. Geneva: WHO.', 'entry'),
      'en',
    );
    assert.deepEqual(people(behind.csl.author), ['World Harbor Organization']);
    assert.deepEqual(behind.aliases, ['WHO']);
    assert.deepEqual(people(entry('Bundesamt für Häfen (Hrsg.), Lage der Häfen, Köln 2008.').editor), [
      'Bundesamt für Häfen',
    ]);
  });

  it('leaves the author of the entry above to its place', () => {
    for (const dash of ['-----. ', '———. ', '___. ', '—. ', '–––. ']) {
      const reference = readEntry(wording(`${dash}2004. "Second Thoughts," *Harbor Review* 8: 11–19.`, 'entry'), 'en');
      assert.equal(reference.repeatsAuthor, true, dash);
      assert.equal(reference.csl.author, undefined, dash);
      assert.equal(reference.csl.title, 'Second Thoughts', dash);
    }
  });

  it('without an author: a newspaper with damaged italics', () => {
    const csl = entry('El Faro*, October 3, 2005. Veracruz.');
    assert.equal(csl.author, undefined);
    assert.equal(csl.title, undefined);
    assert.equal(csl['container-title'], 'El Faro');
    assert.deepEqual(csl.issued, { 'date-parts': [[2005, 10, 3]] });
    assert.equal(csl.type, 'article-newspaper');
  });

  it('puts together a year and a day that stand apart', () => {
    const csl = entry('Quist, Peter. 2001. "Ships in Line" *Harbor Post*, December 26, A1.');
    assert.deepEqual(csl.issued, { 'date-parts': [[2001, 12, 26]] });
    assert.deepEqual([csl['container-title'], csl.page], ['Harbor Post', 'A1']);
  });

  it('points at an earlier entry for the book', () => {
    const { inCollectionOf, csl } = readEntry(
      wording('Solís, Ana. 2006. "A Quiet Frontier?" in Tomás Rey (ibid.): 115-140.', 'entry'),
      'en',
    );
    assert.equal(inCollectionOf?.name, 'Tomás Rey');
    assert.deepEqual([csl.title, csl.page], ['A Quiet Frontier?', '115-140']);
  });

  it('reads a year whose naughts were misread', () => {
    for (const [printed, year] of [
      ['2o01', 2001],
      ['20o4', 2004],
      ['2oo9', 2009],
    ] as const)
      assert.deepEqual(entry(`Rey, T. (${printed}) *Tides and Trade*. Oster: Faro.`).issued, {
        'date-parts': [[year]],
      });
  });

  it('reads what stands for a date', () => {
    assert.equal(entry('Rey, Tomás. Forthcoming. "Tides," in *Harbor Reader*.').issued?.literal, 'forthcoming');
    assert.equal(entry('Rey, Tomás. n.d. *Tides and Trade*. Manuscript.').issued?.literal, 'n.d.');
    const lettered = entry('Port Board. (n.d.-b). *Tides and Trade*. Boston: Quay Press.');
    assert.deepEqual([lettered.issued?.literal, lettered.title], ['n.d.-b', 'Tides and Trade']);
  });

  it('gives every part its place in the text', () => {
    const source = wording(
      'Quist, Peter. 2003. "Nets," *Harbor Review* 4 (2): 11-19. https://doi.org/10.1000/182',
      'entry',
    );
    const { parts } = readEntry(source, 'en');
    const words = (part: ReferencePart) => parts[part] && source.text.slice(parts[part].start, parts[part].end);
    assert.equal(words('author'), 'Quist, Peter');
    assert.equal(words('issued'), '2003');
    assert.equal(words('title'), 'Nets');
    assert.equal(words('container-title'), 'Harbor Review');
    assert.deepEqual([words('volume'), words('issue'), words('page')], ['4', '2', '11-19']);
    assert.equal(words('DOI'), 'https://doi.org/10.1000/182');
  });

  it('never fails, whatever the text', () => {
    for (const text of ['', '.', '-----', '((((', '2004', '*', '"', 'A', '[12]', '\ud800']) {
      const reference = readEntry(wording(text, 'entry'), 'en');
      assert.ok(reference.span.end <= text.length);
    }
  });
});

describe('an entry that is a link from end to end', () => {
  const linked = (words: string) => {
    const links = [{ start: 0, end: words.length, target: 'https://example.org/quays' }];
    return readEntry({ ...wording(words, 'entry'), links }, 'en').csl;
  };

  it('has its author, its date and its title in the linked words', () => {
    for (const words of [
      'Falk, N. and Rey, T. (3 May 2019). Quays in the Fog. The Harbor Post',
      'Falk, Nora, and Rey, Tomás. 2019. Quays in the Fog. The Harbor Post.',
    ]) {
      const csl = linked(words);
      assert.deepEqual(
        csl.author?.map(({ family }) => family),
        ['Falk', 'Rey'],
      );
      assert.deepEqual([csl.issued?.['date-parts']?.[0]?.[0], csl.title], [2019, 'Quays in the Fog']);
      assert.equal(csl.URL, 'https://example.org/quays');
    }
  });

  it('may be a title', () => {
    for (const title of ['Quays in the Fog', 'Quays in 2019, and after'])
      assert.deepEqual([linked(title).author, linked(title).title], [undefined, title]);
  });
});

describe('names in capitals', () => {
  it('keep their particles, and institutions are whole', () => {
    const authors = (source: string) => readEntry(wording(source, 'entry'), 'es').csl.author;
    assert.deepEqual(authors('VAN SENDEN, Wim y Ana FALCO (2005), *Muelles*, Lima, Faro.'), [
      { family: 'VAN SENDEN', given: 'Wim' },
      { family: 'FALCO', given: 'Ana' },
    ]);
    assert.deepEqual(authors('DE LA VEGA, Ana (2002), *Mareas*, Lima, Faro.'), [
      { family: 'DE LA VEGA', given: 'Ana' },
    ]);
    assert.deepEqual(authors('SERVICIO DE VIGILANCIA PORTUARIA (SVP) (2013), *Informe de muelles*, Lima.'), [
      { literal: 'SERVICIO DE VIGILANCIA PORTUARIA' },
    ]);
  });
});
