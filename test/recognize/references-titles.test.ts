import { strict as assert } from 'node:assert';
import { readEntry } from '../../server/src/recognize/references/entry';
import type { Language } from '../../server/src/text/wording';
import { wording } from '../support/wording';

/** Some fields of an entry, by their names in CSL; people as "given family". */
function fieldsOf(source: string, language: Language = 'en') {
  const { csl } = readEntry(wording(source, 'entry'), language);
  const people = (role: 'author' | 'editor') =>
    csl[role]?.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' ')).join('; ');
  return {
    author: people('author'),
    editor: people('editor'),
    years: csl.issued?.['date-parts']?.map(([year]) => year).join('–'),
    title: csl.title,
    container: csl['container-title'],
    publisher: csl.publisher,
    place: csl['publisher-place'],
  };
}

/** What the entry has of these fields; `undefined` says that it must not have one. */
function assertFields(source: string, expected: Partial<ReturnType<typeof fieldsOf>>, language?: Language): void {
  const found = fieldsOf(source, language);
  for (const field of Object.keys(expected) as (keyof typeof expected)[])
    assert.equal(found[field], expected[field], `${field} of ${source}`);
}

describe('titles that hold marks of their own', () => {
  it('go on behind a word in quotation marks', () => {
    assertFields(
      'H.-H. Falk, Der "Hafenismus" – ein totes System? Zur Kraft eines Begriffs, in: Hafenblatt, Nr. 2/1996, S. 150-163',
      { title: 'Der "Hafenismus" – ein totes System? Zur Kraft eines Begriffs', container: 'Hafenblatt' },
      'de',
    );
    assertFields(
      'Falk, Nora/Quist, Peter (Hg.) (1993), Der »Hafenplan West«. Leitlinien der Planung, Bremen.',
      { title: 'Der »Hafenplan West«. Leitlinien der Planung', container: undefined },
      'de',
    );
    assertFields('Quay Council. 2023. Statement on the “Right of Wharfage.” Oslo: Quay Press.', {
      author: 'Quay Council',
      publisher: 'Quay Press',
    });
  });

  it('may quote in the marks that they stand in', () => {
    assertFields(
      'Peter Quist, ‘The Price of the ‘Quiet Harbor’: Some Early Views’, Harbors and Docks, 50: 3 (2015), 39-44.',
      {
        title: 'The Price of the ‘Quiet Harbor’: Some Early Views',
        container: 'Harbors and Docks',
      },
    );
  });

  it('may be a question before "in"', () => {
    assertFields(
      'Nora Falk, Abschied vom Hafen? in: Hafenblatt, Heft 3/1997, S. 39f.',
      { title: 'Abschied vom Hafen?' },
      'de',
    );
  });

  it('hold the short form that an institution’s name is followed by', () => {
    assertFields('Peter Quist, Toward quiet ports, Center for Ocean Policy Research (COPR), London 1994.', {
      title: 'Toward quiet ports',
      publisher: 'Center for Ocean Policy Research (COPR)',
    });
  });
});

describe('journals and books that hold a work', () => {
  it('are no title where physicists leave it out', () => {
    assertFields('[1] P. J. Quist, Adv. Theor. Harb. Phys. 2 (1998) 231-252.', {
      title: undefined,
      container: 'Adv. Theor. Harb. Phys.',
    });
    assertFields('Quist P., Falk N., 2008, JHBR, 134, 51', { title: undefined, container: 'JHBR' });
  });

  it('may be the Transactions of a society', () => {
    assertFields(
      'P. Quist. Elastic matching of quays. IHEE Trans. Harbor Analysis and Dock Intelligence, 3(6), 708-713, 1981.',
      {
        container: 'IHEE Trans. Harbor Analysis and Dock Intelligence',
        publisher: undefined,
      },
    );
  });

  it('may hold what somebody has put into their name', () => {
    assertFields(
      'N. Falk and P. Quist, "Quays in range imagery," Proc. of [HSB] Harbor Imaging Workshop, pp. 87-97, 1987.',
      {
        container: 'Proc. of [HSB] Harbor Imaging Workshop',
      },
    );
  });
});

describe('places and occasions', () => {
  it('a town before its state, though nobody knows it', () => {
    assertFields('ACI (2006). Building Code for Quays. American Quay Institute, Fairwater Hills, MI.', {
      publisher: 'American Quay Institute',
      place: 'Fairwater Hills, MI',
    });
    assertFields('Quay Computer Corporation, "Harbor Programming Guide," Portson, TX, 1993.', {
      publisher: undefined,
      place: 'Portson, TX',
    });
  });

  it('a meeting of somebody', () => {
    assertFields(
      'Falk, N. (2008, May). Quays. Paper presented at the meeting of the Harbor Association, Chicago, IL.',
      {
        container: 'meeting of the Harbor Association',
      },
    );
  });
});

describe('people and years that are easily mistaken', () => {
  it('those behind "ed." edited the book before it', () => {
    assertFields('Mole, Iris. “Ebb and Flow.” In Quiet Tides, ed. Peter Quist. London, 1976. Pp. 3–29.', {
      editor: 'Peter Quist',
      container: 'Quiet Tides',
    });
    assertFields('Ghost Ships. Ed. Peter Quist. New York: Quay Press, 2008.', {
      author: undefined,
      editor: 'Peter Quist',
      title: 'Ghost Ships',
    });
    assertFields(
      'Polish Harbor Border, hrsg. von M. Falk u. P. Quist, Warschau 1995.',
      { title: 'Polish Harbor Border' },
      'de',
    );
  });

  it('given names in brackets', () => {
    assertFields('DUMONT (M.I.), ROCHE (Fr.-R.), « Les quais du port », Revue des ports 106, 1986, p. 31-44.', {
      author: 'M.I. DUMONT; Fr.-R. ROCHE',
      title: 'Les quais du port',
    });
  });

  it('an association with its legal form', () => {
    assertFields(
      'Akademie für Hafenbau und Seefahrt Bremen e. V. (2008): Kinder am Kai. Die neuen Häfen. Berlin.',
      { author: 'Akademie für Hafenbau und Seefahrt Bremen e. V.', title: 'Kinder am Kai. Die neuen Häfen' },
      'de',
    );
  });

  it('letters of a union are no initials', () => {
    assertFields('Peter Quist, Eastern EU Harbors: Tides and Policy Options, Potsdam 1998.', {
      author: 'Peter Quist',
      title: 'Eastern EU Harbors: Tides and Policy Options',
    });
  });

  it('pages that look like years', () => {
    assertFields('[4] P. Quist, “Six quays,” Harbor Research Papers, vol. 57, no. 12, pp. 1573 – 1584, 2010.', {
      years: '2010',
    });
    assertFields('1. Quist P, Falk N. Tides of the quay. J Harb Dis 2013; 207: 1798-806.', { years: '2013' });
  });

  it('the years of several volumes, where there is no other', () => {
    assertFields('Falk, Nora, Collected Tides, 8 vols. (Paris: Quai Blanc, 1988–1992).', { years: '1988–1992' });
    assertFields('Falk, Nora. Harbor Life, 1918–1956. Oslo: Quay Press, 1974.', { years: '1974' });
  });
});
