import { strict as assert } from 'node:assert';
import type { Bibliography } from '../../../server/src/library/bibliography/bibliography';
import { readBibliography } from '../../../server/src/library/bibliography/read';
import { readAgain } from '../../../server/src/library/bibliography/read-again';
import { Random } from '../../support/random';

const URI = 'file:///papers/library.bib';

const FILE = `% Ports, and who kept them
@string{hull = "Hull University Press"}
@comment{jabref-meta: {saved}}

@book{moss1999,
  author = {Moss, Ida and {Port Authority}},
  title = {The Long Ebb: {H}arbors in Decline},
  publisher = hull,
  year = 1999,
}
@article{falk2004, author = "Falk, Nora", title = {Quays}, journal = {Tides}, date = {2004-11-08} }
  @misc{quist, title = {At the {\\"A}ker} # { and beyond}}

@book{moss1999, author = {Moss, I.}, title = {The Short Ebb}, year = {2001}}
% @book{hidden, title = {Not There}}
@inbook{late, crossref = {moss1999}, title = {A Chapter with an @ in it}, pages = {1--9}}
`;

describe('a bibliography file after an edit', () => {
  it('is read as if it were new, whatever the edit', () => {
    const random = new Random(2);
    const pieces = [
      '{',
      '}',
      '"',
      ',',
      '@',
      '%',
      '\n',
      'x',
      '=',
      '#',
      '@book{new, year = 1990}\n',
      '@string{a = "b"}',
      '@comment{',
    ];
    for (let run = 0; run < 100; run++) {
      let file = readBibliography(URI, 'bibtex', FILE.repeat(1 + random.below(3)));
      for (let edit = 0; edit < 25; edit++) {
        const at = random.below(file.text.length + 1);
        const end = at + random.below(2) * random.below(random.below(8) === 0 ? 200 : 4);
        const put = random.below(4) === 0 ? '' : random.pick(pieces);
        const text = file.text.slice(0, at) + put + file.text.slice(end);
        const again = readAgain(file, text);
        assert.deepEqual(told(again), told(readBibliography(URI, 'bibtex', text)), `run ${run}, edit ${edit}`);
        file = edit % 6 === 5 ? readBibliography(URI, 'bibtex', FILE.repeat(2)) : again;
      }
    }
  });

  it('keeps the entries that the edit does not touch', () => {
    const file = readBibliography(URI, 'bibtex', FILE);
    const again = readAgain(file, FILE.replace('Quays', 'Docks'));
    const kept = again.entries.map((entry, index) => entry === file.entries[index]);
    assert.deepEqual(kept, [true, false, true, true, true]);
  });
});

function told({ lines, ...file }: Bibliography): unknown {
  return { ...file, starts: lines.starts };
}
