import { strict as assert } from 'node:assert';
import { recognizeAuthorYear } from '../../server/src/recognize/author-year';
import { wording } from '../support/wording';

/** `Welsh|Hart 2004 page:58-59`, with `?` behind what is tentative and `…` for et al. */
function citations(source: string, kind?: Parameters<typeof wording>[1]): string[] {
  return recognizeAuthorYear(wording(source, kind)).map(({ authors, etAl, year, date, locator, tentative }) => {
    const names = authors.join('|') + (etAl ? '…' : '');
    const pages = locator ? `${locator.label}:${locator.value}` : '';
    return [names, date, year, pages, tentative ? '?' : ''].filter(Boolean).join(' ');
  });
}

/** The words that the citations cover. */
function spans(source: string): string[] {
  const { text } = wording(source);
  return recognizeAuthorYear(wording(source)).map(({ span }) => text.slice(span.start, span.end));
}

describe('author–year citations in brackets', () => {
  it('say which works are known only by way of another', () => {
    const secondary = (source: string) =>
      recognizeAuthorYear(wording(source)).flatMap((citation) => (citation.secondary ? citation.authors : []));
    assert.deepEqual(secondary('Tides kill (Marsh, 1972, as cited in Stone & Hart, 2004).'), ['Marsh']);
    assert.deepEqual(secondary('Según Marsh (1972, citado en Stone, 2004), nadie los cuenta.'), ['Marsh']);
    assert.deepEqual(secondary('Para Marsh (1972 apud Stone, 2004, p. 6), ninguém as conta.'), ['Marsh']);
    assert.deepEqual(secondary('Marsh (1972) is cited by Stone (2004), and Hart (1990) in the annex.'), []);
  });

  it('name, year and pages', () => {
    assert.deepEqual(citations('Patrols doubled within a year (Marsh 2004: 58-59).'), ['Marsh 2004 page:58-59']);
    assert.deepEqual(citations('Patrols doubled (Marsh, 2004, pp. 58–59).'), ['Marsh 2004 page:58–59']);
    assert.deepEqual(citations('Las patrullas se duplicaron (Marsh 2004, cap. 3).'), ['Marsh 2004 chapter:3']);
    assert.deepEqual(citations('Die Streifen (vgl. Marsh 1986, S. 3).'), ['Marsh 1986 page:3']);
  });

  it('no sure authors in the italics of a title, none at all in code', () => {
    assert.deepEqual(citations('In *The Patience of Pilots* (1987, p. 4) it was tides.'), [
      'The Patience of Pilots 1987 page:4 ?',
    ]);
    assert.deepEqual(citations('It is so (Marsh, in *The tides at Lima 1980*, p. 3).').slice(-1), [
      'Lima 1980 page:3 ?',
    ]);
    assert.deepEqual(citations('It is so (*Marsh* 2004), it is so *(Marsh 2004)*.').slice(1), ['Marsh 2004']);
    const scan = wording('The scan lies in scans/Marsh (Harbor Review 2016).pdf by now.');
    const code = { style: 'code', start: 17, end: scan.text.length - 8 } as const;
    assert.deepEqual(recognizeAuthorYear({ ...scan, styles: [code] }), []);
  });

  it('no sure author of a press', () => {
    assert.deepEqual(citations('Chapter 3 of the atlas (Quay UP, 1994) is short.'), ['Quay UP 1994 ?']);
  });

  it('in square brackets, where a work fits', () => {
    assert.deepEqual(citations('Marsh et al. [2009] agree with the rest [Stone, 2004, p. 7, Kern and Hart, 2018].'), [
      'Marsh… 2009 ?',
      'Stone 2004 page:7 ?',
      'Kern|Hart 2018 ?',
    ]);
    assert.deepEqual(citations('*Quay v Harbor Board* [2011] UKSC 34, [2012] 1 AC 531, [2017] EWCA Civ 66.'), []);
    assert.deepEqual(citations('He [the king] left in [1917].'), []);
  });

  it('authors that semicolons join, as in Brazil', () => {
    assert.deepEqual(citations('A fila cresceu (MARSH; PONTES LIMA, 2012, p. 55; KERN, 1990).'), [
      'MARSH|PONTES LIMA 2012 page:55',
      'KERN 1990',
    ]);
    assert.deepEqual(citations('A fila cresceu (Marsh; Kern, 2012).'), ['Marsh|Kern 2012 ?']);
  });

  it('several authors in one bracket', () => {
    assert.deepEqual(citations('Regimes need interests (Stone 1983; Kern 1983a, b).'), [
      'Stone 1983',
      'Kern 1983a',
      'Kern 1983b',
    ]);
    assert.deepEqual(citations('So they hold (Kern, Robert 1983; Stone 1983 and Axel and Kern 1986).'), [
      'Kern|Robert 1983',
      'Stone 1983',
      'Axel|Kern 1986',
    ]);
    assert.deepEqual(citations('Others agree (Arden 1979, Jensen & Pardo Jaime 2019).'), [
      'Arden 1979',
      'Jensen|Pardo Jaime 2019',
    ]);
  });

  it('several years of one author', () => {
    const source = 'It has been shown twice (see Marsh 2010, 2012: 7).';
    assert.deepEqual(citations(source), ['Marsh 2010', 'Marsh 2012 page:7']);
    assert.deepEqual(spans(source), ['Marsh 2010', '2012: 7']);
  });

  it('family names of two parts, particles, hyphens, apostrophes and accents', () => {
    assert.deepEqual(citations('(Benavides and Rosales Ulloa 2006)'), ['Benavides|Rosales Ulloa 2006']);
    assert.deepEqual(citations('(de la Vega 2001; van der Berg 2002)'), ['de la Vega 2001', 'van der Berg 2002']);
    assert.deepEqual(citations('(O’Neill et al. 1999; Herrera-Paz y Ñáñez 2003)'), [
      'O’Neill… 1999',
      'Herrera-Paz|Ñáñez 2003',
    ]);
  });

  it('people that a stroke joins, and years that are many', () => {
    assert.deepEqual(citations('Andere sehen es so (Kern/Stolz/Benz 1999: 12).'), ['Kern|Stolz|Benz 1999 page:12']);
    assert.deepEqual(citations('Kern/Stolz (1999) zeigen es.'), ['Kern|Stolz 1999']);
    assert.deepEqual(citations('The census says so (INAPU, various years).'), ['INAPU various years']);
  });

  it('author and page, as the MLA has them', () => {
    const source = 'The tide rose (Falk 12), as others hold (see Quist and Mole 34-36; qtd. in Falk 40).';
    assert.deepEqual(citations(source), ['Falk page:12 ?']);
    assert.deepEqual(citations('It is still (qtd. in Falk 40).'), ['Falk page:40 ?']);
    assert.deepEqual(citations('Both agree (see Quist and Mole 34-36).'), ['Quist|Mole page:34-36 ?']);
    assert.deepEqual(citations('It is drawn there (Table 3) and (the harbor 12).'), []);
    assert.deepEqual(citations('Das steht dort (Tabelle 3), also (Abschnitt 2) und (Quadro 4).'), []);
  });

  it('institutions and acronyms', () => {
    assert.deepEqual(citations('(World Bank 2017, p. 12)'), ['World Bank 2017 page:12']);
    assert.deepEqual(citations('(Council of the Ports 2004)'), ['Council of the Ports 2004']);
    assert.deepEqual(citations('(CIDE & COMEXI 2004)'), ['CIDE|COMEXI 2004']);
    assert.deepEqual(citations('(ministère de l’Agriculture, 2012)'), ['ministère de l’Agriculture 2012']);
    assert.deepEqual(citations('(voir Banque africaine de développement, 2014)'), [
      'Banque africaine de développement 2014 ?',
    ]);
  });

  it('a body that deals with law, and no law by its year', () => {
    assert.deepEqual(citations('(Southern Quay Law Center, 2017)'), ['Southern Quay Law Center 2017']);
    assert.deepEqual(citations('It follows from the Quay Law (2017).'), ['2017 ?']);
  });

  it('the year of a volume of statutes behind a section is none', () => {
    assert.deepEqual(citations('See Cal. Harb. Code § 120(b), 125 (Kern 2016); Me. Laws § 5 (Marsh 2018).'), []);
    assert.deepEqual(citations('The duty of § 5 is old (Kern 2016).'), ['Kern 2016']);
  });

  it('signals, forthcoming works and works without a date', () => {
    assert.deepEqual(citations('(e.g., Marsh forthcoming; cited in Kern n.d.)'), ['Marsh forthcoming', 'Kern n.d.']);
    assert.deepEqual(citations('(Port Board, n.d.-a; Kern, n.d. -b)'), ['Port Board n.d.-a', 'Kern n.d.-b']);
    assert.deepEqual(citations('(véase Marsh, en prensa)'), ['Marsh forthcoming']);
    assert.deepEqual(citations('(Marsh, à paraître ; voir Kern, à paraître)'), [
      'Marsh forthcoming',
      'Kern forthcoming',
    ]);
    assert.deepEqual(citations('(MARSH, [2001?], p. 4)'), ['MARSH 2001 page:4']);
  });

  it('dated newspapers are tentative: they may be references of their own', () => {
    assert.deepEqual(citations('He promised more (*La Crónica*, October 2, 2005).'), ['La Crónica October 2 2005 ?']);
  });

  it('years alone wait for an author named before', () => {
    assert.deepEqual(citations('Anders calls them “two mice” (2003:11), and later “cats” (2003: 12).'), [
      '2003 page:11 ?',
      '2003 page:12 ?',
    ]);
  });
});

describe('authors who are named like a season', () => {
  it('beside another author', () => {
    assert.deepEqual(citations('It is so (Barnes, Hart and Winter 2003).'), ['Barnes|Hart|Winter 2003']);
  });
});

describe('author–year citations in the sentence', () => {
  it('name before the bracket', () => {
    assert.deepEqual(citations('This is developed in Barnes (2003).'), ['Barnes 2003']);
    assert.deepEqual(citations('Quoted in Carter et al. (2004), p. 20.'), ['Carter… 2004 page:20']);
    assert.deepEqual(spans('Quoted in Carter et al. (2004), p. 20.'), ['Carter et al. (2004), p. 20']);
    assert.deepEqual(citations('See CIDE, COMEXI, Ports Council (2004).'), ['CIDE|COMEXI|Ports Council 2004']);
  });

  it('a common noun between name and year', () => {
    assert.deepEqual(citations('The Council of the Ports document (2004) disagrees.'), [
      'The Council of the Ports 2004 ?',
    ]);
  });

  it('a place before a comma is no author', () => {
    assert.deepEqual(citations('In Mexico, Barnes (2003) argues the reverse.'), ['Barnes 2003']);
    assert.deepEqual(citations('Barnes (2003) counts nine, where Kern (2001) holds that none is left.'), [
      'Barnes 2003',
      'Kern 2001',
    ]);
  });

  it('without a sign of citing it is tentative', () => {
    assert.deepEqual(citations('NAFTA (1994) came first.'), ['NAFTA 1994 ?']);
    assert.deepEqual(citations('Rocha (forthcoming) is useful.'), ['Rocha forthcoming ?']);
  });

  it('in a note a comma may part the year from the names that open a clause', () => {
    assert.deepEqual(citations('Véase Marsh, 2004, p. 58; Stone y Hart, 2001: 4.', 'note'), [
      'Marsh 2004 page:58 ?',
      'Stone|Hart 2001 page:4 ?',
    ]);
    assert.deepEqual(citations('Em sentido contrário, MARSH; STONE, 2004.', 'note'), ['MARSH|STONE 2004 ?']);
    assert.deepEqual(citations('Marsh et al., 2004.', 'note'), ['Marsh… 2004 ?']);
    for (const publisher of ['Ann Marsh, Los puertos, Lima, Muelles, 2004.', 'Muelles, 2004, Los puertos, Lima.'])
      assert.deepEqual(citations(publisher, 'note'), [], publisher);
    assert.deepEqual(citations('Marsh, 2004, was a good year for ports.'), []);
  });

  it('without brackets, as notes have them, it is tentative', () => {
    const source = 'On ports see Bonfil Batista 1987; Casals 1991, 2006 and 2017; and Farro 2012: 51-86.';
    assert.deepEqual(citations(source, 'note'), [
      'Bonfil Batista 1987 ?',
      'Casals 1991 ?',
      'Casals 2006 ?',
      'Casals 2017 ?',
      'Farro 2012 page:51-86 ?',
    ]);
    assert.deepEqual(
      citations('It began with Casals’s 1991 chapter and Farro and Kern’s 2012 classic study of ports.'),
      ['Casals 1991 ?', 'Farro|Kern 2012 ?'],
    );
  });

  it('an institution with its short form in square brackets', () => {
    assert.deepEqual(
      citations('Prices agree (Harbor Safety Board [HSB], 2015; World Quay Organization [WQO], 2014, p. 3).'),
      ['Harbor Safety Board 2015', 'World Quay Organization 2014 page:3'],
    );
    assert.deepEqual(citations('As Harbor Safety Board [HSB] (2015) says.'), ['Harbor Safety Board 2015']);
  });

  it('editors', () => {
    assert.deepEqual(
      citations('So they hold (Farro, ed. 2003: 12; Kern and Stone, eds., 2000; Axel & Arden (eds.) 2005).'),
      ['Farro 2003 page:12', 'Kern|Stone 2000', 'Axel|Arden 2005'],
    );
    assert.deepEqual(citations('On the forum see Kern and Stone, eds. (2006).'), ['Kern|Stone 2006']);
  });
});

describe('what is no author–year citation', () => {
  const none = (source: string) => assert.deepEqual(citations(source), [], source);

  it('the year of what somebody did', () => {
    none('In Cardenal’s 2004 campaign nothing was said of Rojas’s 2000 victory.');
  });

  it('terms of office and other ranges', () => {
    none('Policy was made by Minister Cardenal (2000-2003) and President Rojas (2000–2006).');
    none('The conflict (1980-1994) ended late.');
  });

  it('amounts, votes and people', () => {
    none('It cost little ($2004) and passed (2004 votes).');
    none('The deficit (1,950 million) grew.');
    none('The report (see page 1999b2) says so.');
  });

  it('months and seasons', () => {
    none('After the uprising (January 1994) the army came.');
    none('As of the last count (Spring 2004), little had changed.');
    none('It began in 2004, and in March 2005 it ended.');
  });

  it('the year of a volume', () => {
    none('*Border Review* 3, no. 4 (2003): 12.');
  });

  it('a publisher behind a title is at most tentative', () => {
    assert.deepEqual(citations('He wrote *Ports of Call* (Aguilera, 2001).'), ['Aguilera 2001 ?']);
    assert.deepEqual(citations('She is the author of Ports of Call (Aguilera, 2001).'), ['Aguilera 2001 ?']);
    none('In *Ports* (San Diego, CA: University Press, 1996).');
  });

  it('entries of a bibliography', () => {
    assert.deepEqual(citations('Marsh, Ann (2004), *Ports*. See also (Kern 2003).', 'entry'), []);
  });
});

describe('hostile text is read in linear time', () => {
  for (const piece of ['(', '(2004', '((2004) ', 'Smith 2004, ', 'Smith and ', 'et al. ', 'n.d. ', 'Smith (2004) ']) {
    it(JSON.stringify(piece), function () {
      this.timeout(4000);
      recognizeAuthorYear({ ...wording(''), text: piece.repeat(20_000) });
    });
  }
});
