import { strict as assert } from 'node:assert';
import { hover } from '../../server/src/features/hover';
import { Library } from '../../server/src/library/library';
import { checkPaper } from '../../server/src/rules';
import { wordsFor } from '../../server/src/words';
import { read } from '../support/read';

const { features, rules } = wordsFor('en');

/** The works of a bibliography that holds only this entry and one more. */
function worksIn(entry: string): readonly string[] {
  const { works } = read(
    '# Ports',
    '',
    'The ports closed.',
    '',
    '## References',
    '',
    entry,
    '',
    'Zeit, Uwe. 1990. *Tugs*. Kiel: Hafen.',
  );
  return works.slice(0, -1).map(({ csl }) => {
    const [author] = csl.author ?? [];
    return [author?.family ?? author?.literal, csl.issued?.['date-parts']?.[0]?.[0], csl.title]
      .filter(Boolean)
      .join(' ');
  });
}

describe('an entry that gives several works', () => {
  it('letters them', () => {
    const [one, other] = [
      'A. Ruiz, *Ports in a Storm*, Boston: Harbor Press, 2003',
      'P. Stone, *Oil and Water*, Boston: Harbor Press, 2001',
    ];
    const works = ['Ruiz 2003 Ports in a Storm', 'Stone 2001 Oil and Water'];
    assert.deepEqual(worksIn(`[1] (a) ${one}; (b) ${other}.`), works);
    assert.deepEqual(worksIn(`1. a) ${one}. b) ${other}.`), works);
    assert.deepEqual(worksIn(`(i) ${one}; and (ii) ${other}.`), works);
  });

  it('parts them by semicolons', () => {
    assert.deepEqual(
      worksIn('Ruiz, A., *Ports in a Storm*, Boston, 2003; Stone, P., *The Oil and the Water*, Boston, 2001.'),
      ['Ruiz 2003 Ports in a Storm', 'Stone 2001 The Oil and the Water'],
    );
    assert.deepEqual(worksIn('Ruiz, Ana. 2003. “Ports.” *Tides* 3; Stone, Paul. 2001. “Oil.” *Tides* 1.'), [
      'Ruiz 2003 Ports',
      'Stone 2001 Oil',
    ]);
  });

  for (const [what, entry] of [
    ['authors', 'Ruiz, A.; Stone, P.; Moss, C. (2003). *The Ports in a Storm*. Boston: Harbor Press.'],
    ['editors', 'Ruiz, A. 2003. “Ports.” In: Stone, P.; Moss, C. (eds.) *Harbors in the Rain*, Boston, 2003.'],
    ['two places', 'Ruiz, A., *Ports in a Storm*, Boston, 1999; London: Quay Press of the North, 2003.'],
    ['a year and its volume', 'Ruiz A. Ports in a storm. J Harbor Stud. 2003; 3(2):14-20.'],
    ['a translation', 'Ruiz, A., *Puertos*, Lima, 1999; translated by P. Stone as *The Ports in a Storm*, 2003.'],
    ['a title', 'Ruiz, A. 2003. *Before 1990; After 2000: The Ports in a Storm*. Boston: Harbor Press.'],
    ['letters of its own', '(a) The first of May: Ruiz, Ana. 2003. *Ports*. Boston: Harbor Press.'],
  ] as const)
    it(`is not one that has ${what} between semicolons or letters`, () => {
      assert.equal(worksIn(entry).length, 1);
    });

  it('is cited whole by its number', () => {
    const paper = read(
      'The ports closed [1]. The oil stayed [2].',
      '',
      '## References',
      '',
      '[1] (a) A. Ruiz, *Ports in a Storm*, Boston: Harbor Press, 2003; (b) P. Stone, *Oil and Water*, Boston: Harbor Press, 2001.',
      '',
      '[2] C. Moss, *Winter without Heat*, Boston: Harbor Press, 2002.',
    );
    const library = new Library();
    library.put(paper);
    assert.deepEqual(checkPaper(paper, library, { words: rules }), []);
    const shown = hover(paper, library, paper.text.indexOf('[1]') + 1, features)!.markdown;
    assert.match(shown, /Ports in a Storm[\s\S]*Oil and Water/);
  });
});
