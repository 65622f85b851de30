import { strict as assert } from 'node:assert';
import { entries, item, problems, read } from './printed';

const bibtex = (text: string) => read('bibtex', text);

describe('BibTeX and BibLaTeX files', () => {
  it('give their entries, with keys and places', () => {
    const file = bibtex(`Kept by Ana since 2011; ask ana@harbor.org before changing.

@Article{marsh2004,
  author = {Marsh, Olga and de la Fuente, Te{\\'o}filo},
  title  = {The Price of a Pilot},
  year   = 2004,
}

@comment{ @book{never, title = {Not an entry}} }
@preamble{"\\newcommand{\\x}{}"}
@BOOK (dike:2010 , editor = "M{\\"u}ller, J{\\o}rg", title = {Dikes}, date = {2010-03/2011})
`);
    assert.deepEqual(entries(file), [
      'marsh2004 «marsh2004» marsh olga and de la fuente teofilo 2004',
      'dike:2010 «dike:2010» muller jørg 2010',
    ]);
    assert.deepEqual(problems(file), []);
    const { start, end } = file.entries[0]!.span;
    assert.match(file.text.slice(start, end), /^@Article\{marsh2004,[^@]*\n\}$/);
  });

  it('give the fields of an entry as CSL', () => {
    const file = bibtex(`@article{marsh2004, author = {Marsh, Olga and {Port of Delfzijl} and others},
      title = {{Pilots} \\& \\emph{Tugs}: 50\\% of the Story}, journal = "Harbors " # {and Dikes},
      year = 2004, month = nov, volume = {12}, number = 3, pages = {101--118}, doi = {10.5555/12.3}}`);
    assert.deepEqual(item(file), {
      type: 'article-journal',
      author: [{ family: 'Marsh', given: 'Olga' }, { literal: 'Port of Delfzijl' }],
      issued: { 'date-parts': [[2004, 11]] },
      title: 'Pilots & Tugs: 50% of the Story',
      'container-title': 'Harbors and Dikes',
      volume: '12',
      issue: '3',
      page: '101-118',
      DOI: '10.5555/12.3',
    });
  });

  it('spell abbreviations out', () => {
    const file = bibtex('@string{hp = "Harbor Press"} @STRING{hpb = hp # ", Boston"} @book{a, publisher = HPB # {!}}');
    assert.equal(item(file).publisher, 'Harbor Press, Boston!');
    assert.equal(item(bibtex('@book{a, publisher = unknown}')).publisher, 'unknown');
  });

  it('let an entry inherit', () => {
    const file = bibtex(`@inproceedings{talk, crossref = {proc}, author = {Marsh, O.}, title = {Tugs}, pages = {3--4}}
      @proceedings{proc, title = {Proceedings of the Harbor Society}, editor = {Bloem, Ida}, year = {forthcoming}}
      @online{site, xdata = {press, place}, title = {Tides}, date = {2004-11-08}}
      @xdata{press, publisher = {Harbor Press}}
      @xdata{place, location = {Boston}, xdata = {place}}`);
    const { 'container-title': container, editor, issued } = item(file, 'talk');
    assert.deepEqual(
      { container, editor, issued },
      {
        container: 'Proceedings of the Harbor Society',
        editor: [{ family: 'Bloem', given: 'Ida' }],
        issued: { literal: 'forthcoming' },
      },
    );
    const site = item(file, 'site');
    assert.deepEqual([site.publisher, site['publisher-place']], ['Harbor Press', 'Boston']);
  });

  it('let a part of an edited book inherit', () => {
    const file = bibtex(`@inbook{part, crossref = {whole}, author = {Marsh, O.}, title = {Tugs}, pages = {3--4}}
      @book{whole, editor = {Bloem, Ida}, title = {The Harbors}, year = 2004, publisher = {Harbor Press}}`);
    assert.deepEqual(item(file, 'part'), {
      type: 'chapter',
      author: [{ family: 'Marsh', given: 'O.' }],
      editor: [{ family: 'Bloem', given: 'Ida' }],
      issued: { 'date-parts': [[2004]] },
      title: 'Tugs',
      'container-title': 'The Harbors',
      publisher: 'Harbor Press',
      page: '3-4',
    });
  });

  it('may inherit in circles', () => {
    const file = bibtex('@book{a, crossref = {b}, title = {A}, xdata = {b}} @book{b, crossref = {a}, xdata = {a}}');
    assert.equal(item(file, 'a').title, 'A');
  });

  it('say where an entry breaks off, and go on with the next', () => {
    const file = bibtex(`@book{first, title = {Tides, year = 2001}

@book{second, title = {Tugs}, year = "2002
}
@book{third, title = {Dikes}, year = 2003}
`);
    assert.deepEqual(problems(file), ['unclosed first «@book{first»', 'field second «year = "2002»']);
    assert.deepEqual(
      file.entries.map(({ key }) => key),
      ['first', 'second', 'third'],
    );
    assert.equal(item(file, 'third').title, 'Dikes');
  });

  it('say where a comma, an equals sign or a key is missing', () => {
    const file = bibtex(`@book{comma, title = {Tides}
  year = 2001}
@book{equals, title {Tugs}, year = 2002}
@book{title = {Dikes}}
@book{twice, title = {Locks}} @book{twice, title = {Locks}}`);
    assert.deepEqual(problems(file), [
      'field comma «year = 2001}»',
      'field equals «title {Tugs}, year = 2002}»',
      'no-key undefined «@book{»',
      'duplicate twice «twice»',
    ]);
    assert.equal(item(file, 'comma').title, 'Tides');
    assert.deepEqual(item(file, 'equals').issued, { 'date-parts': [[2002]] });
  });

  it('may hold a line that looks like an entry inside a value', () => {
    const file = bibtex('@book{a, abstract = {Cited as\n@book{b, c}\nby many}, year = 2001}');
    assert.deepEqual(problems(file), []);
    assert.deepEqual(
      file.entries.map(({ key }) => key),
      ['a'],
    );
  });

  it('lose a value that no program could read, or its TeX, and nothing else', () => {
    const file = bibtex(`@book{a, title = {Costs $50}, author = {Thorsen, R{\\d}ur}, date = {../2001}, volume = 3,
      abstract = {Costs $50, \\textit more}}`);
    assert.deepEqual(item(file), {
      type: 'book',
      author: [{ family: 'Thorsen', given: 'Rur' }],
      title: 'Costs 50',
      volume: '3',
    });
  });

  it('may have entries commented out', () => {
    const file = bibtex('% @book{old, title = {Tides}\n  %  }\n@book{new, % kept\n  title = {Tides} }');
    assert.deepEqual([entries(file), problems(file)], [['new «new»  undefined'], []]);
  });
});
