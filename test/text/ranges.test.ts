import assert from 'node:assert/strict';
import { withRanges } from '../../server/src/text/ranges';

describe('letters as ranges', () => {
  const word = withRanges(/^[*_]{0,2}\p{Lu}[\p{L}’'-]+$/u);

  for (const name of [
    'Núñez',
    'Šabić',
    'Łódź',
    'O’Brien',
    'Ødegård',
    'Nguyễn',
    'Ứng',
    'Știrbei',
    'Қасымов',
    'Əliyev',
    'Іванов',
    'Παπαδόπουλος',
    '**Ruiz',
    'Oﬃce',
  ])
    it(`a name of any script that papers cite: ${name}`, () => assert.match(name, word));

  for (const words of ['ports', 'śląsk', 'наука', 'ở', 'ứng', 'și', 'ґрунт', '3rd', '×Ports', 'Port 3'])
    it(`no name: ${words}`, () => assert.doesNotMatch(words, word));

  it('capitals and small letters are told apart as Unicode tells them, in Latin, Greek and Cyrillic', () => {
    const letters = 'ABÀÑÞĄŁŠȘȚƠƯẠỞỸΆΓΏЁЖҐҚ';
    for (const letter of `${letters}${letters.toLowerCase()}ßſΐ`) {
      assert.equal(withRanges(/\p{Lu}/u).test(letter), /\p{Lu}/u.test(letter), letter);
      assert.equal(withRanges(/\p{Ll}/u).test(letter), /\p{Ll}/u.test(letter), letter);
    }
  });

  it('outside brackets and in them, and a bracket behind a backslash opens none', () => {
    assert.equal('[12] Quay'.replace(withRanges(/^\[\d+\] \p{L}+$/u), ''), '');
    assert.equal('a]b'.replace(withRanges(/[\p{L}\]]+/gu), ''), '');
  });

  it('the flags stay, but for the one that the properties needed', () => {
    assert.equal(withRanges(/\p{Ll}/giu).flags, 'gi');
  });

  it('what the table does not know is an error when the program starts, not a silent miss', () => {
    assert.throws(() => withRanges(/\p{Script=Han}/u));
    assert.throws(() => withRanges(/\P{L}/u));
    assert.throws(() => withRanges(/\p{P}/u), /no ranges for \\p\{P\}/);
  });
});
