import { strict as assert } from 'node:assert';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { Random } from '../support/random';

/** A library of papers, each with one bibliography; entries of one paper stand in one string. */
function libraryOf(...bibliographies: readonly string[]): Library {
  const library = new Library();
  for (const [index, entries] of bibliographies.entries()) library.put(paperWith(index, entries));
  return library;
}

function paperWith(index: number, entries: string) {
  return readPaper(`file:///${index}.md`, `# Paper ${index}\n\nText.\n\n## References\n\n${entries}\n`);
}

/** The works that are given more than once, each by the papers that give it: `0 2`. */
function shared(library: Library): readonly string[] {
  return [...library.works()]
    .filter(({ records }) => records.length > 1)
    .map(({ records }) => records.map(({ uri }) => uri.slice(8, -3)).join(' '))
    .sort();
}

const MOSS = 'Moss, Ida. 1999. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.';

describe('one work in many papers', () => {
  for (const [what, ...forms] of [
    [
      'with initials, in a note’s order, without the subtitle',
      'I. Moss, *The Long Ebb* (Hull: Estuary Press, 1999), 12.',
    ],
    ['with and without accents', 'Móss, Ída. 1999. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.'],
    ['misread', 'Moss, Ida. 1999. *The Lonq Ebb: Harbors in Decllne*. HuIl: Estuary Press.'],
    ['still to come', 'Moss, Ida. Forthcoming. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.'],
    ['a year off', 'Moss, Ida. 2000. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.'],
  ] as const) {
    it(`is known ${what}`, () => assert.deepEqual(shared(libraryOf(MOSS, ...forms)), ['0 1']));
  }

  for (const [what, other] of [
    ['another edition', 'Moss, Ida. 2004. *The Long Ebb: Harbors in Decline*. 2nd ed. Hull: Estuary Press.'],
    ['another volume', 'Moss, Ida. 1999. *The Long Ebb II: Harbors in Decline*. Hull: Estuary Press.'],
    [
      'a review',
      'Falk, Nora. 1999. Review of *The Long Ebb: Harbors in Decline*, by Ida Moss. *Harbor Review* 3: 1–4.',
    ],
    ['a namesake’s book', 'Moss, Karl. 1999. *The Long Ebb: Harbors in Decline*. Leipzig: Speicher.'],
    ['a summary', 'Moss, Ida. 1999. *The Long Ebb: Harbors in Decline: Executive Summary*. Hull: Estuary Press.'],
    ['another place', 'Moss, Ida. 1999. *The Long Ebb: Quays in Decline*. Hull: Estuary Press.'],
  ] as const) {
    it(`is not ${what}`, () => assert.deepEqual(shared(libraryOf(MOSS, other)), []));
  }

  it('is offered, not taken for one, where the titles nearly agree', () => {
    const library = libraryOf(MOSS, 'Moss, Ida. 1999. *The Long Ebb: Harbors in Trouble*. Hull: Estuary Press.');
    const [work] = library.works();
    const [other] = library.duplicatesOf(work!);
    assert.ok(other);
    assert.equal(other.work, library.workOf('file:///1.md', 0));
    assert.ok(other.evidence.some(({ about, weight }) => about === 'people' && weight > 0));
  });

  it('is an institution by its letters and by its name', () => {
    const name = 'United Nations Office on Drugs and Crime. 2005. *Cargo and Crime*. Vienna: UNODC.';
    assert.deepEqual(shared(libraryOf(name, 'UNODC. 2005. *Cargo and Crime*. Vienna.')), ['0 1']);
  });

  it('is an institution by its letters and by what another paper says that they stand for', () => {
    const letters = 'GRUPA. 2005. *Cargo and Crime*. Gdynia.';
    const name = 'Baltic Group for Ports. 2005. *Cargo and Crime*.';
    const library = libraryOf(letters, name);
    assert.deepEqual(shared(library), []);
    library.put(
      readPaper('file:///said.md', '# Said\n\nGRUPA met. GRUPA said so.\n\n*[GRUPA]: Baltic Group for Ports\n'),
    );
    assert.deepEqual(shared(library), ['0 1']);
    library.delete('file:///said.md');
    assert.deepEqual(shared(library), []);
  });

  it('is never two entries of one bibliography', () => {
    const twice = `${MOSS}\n\nMoss, I. 1999. *The Long Ebb*. Hull: Estuary Press.`;
    const library = libraryOf(twice, MOSS);
    assert.deepEqual(shared(library), ['0 1']);
    assert.equal(library.duplicatesOf(library.workOf('file:///0.md', 1)!).length, 1);
  });

  it('is not known by an interview, or by an issue of a newspaper', () => {
    const entries = 'Interview with the author, Hull, May 3, 1999.\n\n*El Faro*, May 3, 1999.';
    assert.deepEqual(shared(libraryOf(entries, entries)), []);
  });

  it('is the paper itself, where the library has it', () => {
    const library = libraryOf(MOSS);
    const text = `# The Long Ebb\n\nIda Moss\n\nJune 1999\n\n${'The water went out, and nobody saw it go. '.repeat(5)}¹\n\n¹ It did.\n`;
    library.put(readPaper('file:///moss.md', text));
    const work = library.workOf('file:///0.md', 0)!;
    assert.equal(library.paperOf(work)?.uri, 'file:///moss.md');
    assert.equal(library.workOfPaper('file:///moss.md'), work);
  });

  it('has the fields of all its records', () => {
    const library = libraryOf(
      MOSS,
      'I. Moss, *The Long Ebb* (Hull: Estuary Press, 1999), https://quay.example.org/ebb-1999.pdf.',
    );
    const { csl } = library.workOf('file:///0.md', 0)!;
    assert.equal(csl.title, 'The Long Ebb: Harbors in Decline');
    assert.equal(csl.URL, 'https://quay.example.org/ebb-1999.pdf');
  });

  it('is what most papers say it is, though another paper says more of it', () => {
    const short = 'Moss, I. 1999. *The Long Ebb*. Hull: Estuary Press.';
    const slip = 'Moss, Ida. 2000. *The Long Ebb: Harbors in Decllne*. Hull: Estuary Press, https://quay.example.org.';
    const { csl } = libraryOf(slip, short, MOSS, MOSS).workOf('file:///1.md', 0)!;
    assert.deepEqual(csl.issued, { 'date-parts': [[1999]] });
    assert.equal(csl.title, 'The Long Ebb: Harbors in Decline');
    assert.deepEqual(csl.author, [{ family: 'Moss', given: 'Ida' }]);
  });

  it('is what the fuller reference says where as many papers say the one as the other', () => {
    const later = 'Moss, Ida. 2000. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press, https://quay.example.org.';
    for (const entries of [
      [MOSS, later],
      [later, MOSS],
    ]) {
      assert.deepEqual(libraryOf(...entries).workOf('file:///0.md', 0)!.csl.issued, { 'date-parts': [[2000]] });
    }
  });

  it('has the day that one paper gives where the others give its year', () => {
    const day = 'Moss, Ida. “The Long Ebb of Harbors.” *Harbor Review*, 3 May 1999.';
    const year = 'Moss, Ida. “The Long Ebb of Harbors.” *Harbor Review*, 1999.';
    assert.deepEqual(libraryOf(year, year, day).workOf('file:///0.md', 0)!.csl.issued, {
      'date-parts': [[1999, 5, 3]],
    });
  });
});

describe('linking', () => {
  const bibliographies = Array.from({ length: 12 }, (_, paper) =>
    ['Moss', 'Falk', 'Quist']
      .map(
        (family, i) =>
          `${family}, ${paper % 2 ? 'A.' : 'Ana'} ${1990 + ((paper + i) % 3)}. *The ${['Long', 'Short', 'Late'][i]} Ebb: Harbors in Decline*. Hull: Estuary Press.`,
      )
      .join('\n\n'),
  );
  const papers = bibliographies.map((entries, index) => paperWith(index, entries));

  it('comes to the same works in whatever order the papers come, change and go', () => {
    const expected = fingerprint(libraryOf(...bibliographies));
    for (let seed = 1; seed <= 8; seed++) {
      const random = new Random(seed);
      const library = new Library();
      for (const paper of shuffled(papers, random)) library.put(paper);
      [...library.works()].length;
      for (let i = 0; i < 10; i++) {
        const index = random.below(papers.length);
        if (random.below(2) === 0) library.delete(papers[index]!.uri);
        else library.put(paperWith(index, MOSS));
        if (random.below(2) === 0) [...library.works()].length;
      }
      for (const paper of papers) library.put(paper);
      assert.deepEqual(fingerprint(library), expected, `seed ${seed}`);
    }
  });

  it('compares nothing while a paper is typed in and its works stay', () => {
    const library = libraryOf(...bibliographies);
    const works = [...library.works()];
    const before = library.pairsCompared;
    const text = papers[0]!.text.replace('Text.', 'More text, and more.');
    library.put(readPaper(papers[0]!.uri, text));
    assert.deepEqual([...library.works()], works);
    assert.equal(library.pairsCompared, before);
    assert.ok(works.every((work) => library.workOf(work.records[0]!.uri, work.records[0]!.index) === work));
  });

  it('compares a new work with those that share a name, a year or a run of words, and with no other', () => {
    const library = libraryOf(...bibliographies);
    [...library.works()].length;
    const before = library.pairsCompared;
    library.put(paperWith(99, 'Ortega, Luz. 1971. *Minerals of the Pampa*. Salta: Cerro.'));
    assert.equal(
      [...library.works()].some(({ csl }) => csl.title === 'Minerals of the Pampa'),
      true,
    );
    assert.equal(library.pairsCompared, before);
  });
});

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/** Which records stand together, and under what id. */
function fingerprint(library: Library): readonly string[] {
  return [...library.works()]
    .map(({ id, records }) => `${id}: ${records.map(({ uri, index }) => `${uri}#${index}`).join(' ')}`)
    .sort();
}
