import { strict as assert } from 'node:assert';
import { Library } from '../../server/src/library/library';
import { compare } from '../../server/src/library/linking/compare';
import { traitsOf } from '../../server/src/library/linking/traits';
import { readPaper } from '../../server/src/paper/read-paper';
import { computingTime } from '../support/computing-time';

describe('linking on hostile text', () => {
  const pieces = [
    'Ab. ',
    'AbAb',
    '1 A',
    '12 Ab Cd. ',
    'A/B/1',
    'AB-1-2',
    'Paper No. 1 ',
    '[Ab',
    '[ab]',
    'Hearing before the ',
    'Ph.D. ',
    'review of ',
    "l'a ",
    'a.b.',
    'Ã©',
    'ÃÃ',
    'é',
    '1st ed. ',
    'vol. ',
    'twenty one ',
    'https://a.b/',
    '10.1234/',
    '(2001) 5 Ab ',
    '12 ABC ',
    'Law No. 1.482 of 2009 ',
    'HC Deb vol 1 c 2 ',
    'A/RES/1/2 ',
    'Армия ',
    'Abcd. ',
    'Ab ... ',
  ];
  for (const piece of pieces) {
    it(`takes no time: ${JSON.stringify(piece)}`, () => {
      const printed = piece.repeat(20_000);
      const csl = {
        type: 'book',
        title: printed,
        'container-title': printed,
        publisher: printed,
        URL: printed,
        DOI: printed,
      };
      const author = [{ family: 'Moss', given: 'Ida' }];
      const link = () =>
        compare(traitsOf({ csl, printed }), traitsOf({ csl: { ...csl, author }, printed: `${printed}x` }));
      assert.ok(computingTime(link) < 1000);
    });
  }

  it('takes little time where hundreds of entries are all alike', () => {
    const words = 'Long Short Late Early Quiet Bitter Silver Broken Gentle Hollow'.split(' ');
    const entries = Array.from({ length: 600 }, (_, i) => {
      const [one, two, three] = [i, i / 10, i / 100].map((n) => words[Math.floor(n) % 10]);
      return `Moss, Ida. 1999. *The ${one} ${two} ${three} Ebb: Harbors in Decline*. Hull: Estuary Press.`;
    });
    const paper = readPaper('file:///moss.md', `# Moss\n\nText.\n\n## References\n\n${entries.join('\n\n')}\n`);
    const library = new Library();
    library.put(paper);
    assert.ok(computingTime(() => library.settle()) < 8000);
    assert.equal([...library.works()].length, 600);
  });
});
