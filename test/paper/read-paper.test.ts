import { strict as assert } from 'node:assert';
import { outlineOf, read } from '../support/read';

const PROSE =
  'The harbors of the north have been quiet for a long time, and their pilots have grown old with them; ships that ' +
  'once waited for the tide now wait for a signature.';

describe('what makes a document a paper', () => {
  const papers: Readonly<Record<string, readonly string[]>> = {
    'a note': ['It froze.[^1]', '', '[^1]: Nobody minded.'],
    'a bibliography': [PROSE, '', '## References', '', 'Lee, Ann. 2001. *Harbors*. Boston: Quay Press.'],
    'a work cited in full': [
      'It froze.',
      '',
      'Source: Ann Lee, *Harbors of the North* (Boston: Quay Press, 2001), 12.',
    ],
    'the key of a work': ['It froze [see @lee2001, p. 12].'],
    'a bibliography file': ['---', 'bibliography: harbors.bib', '---', '', 'It froze.'],
    'a defined acronym': ['The Port Security Board (PSB) met.'],
  };
  for (const [what, lines] of Object.entries(papers))
    it(what, () => {
      assert.equal(read(...lines).isPaper, true);
    });

  it('not prose alone', () => {
    assert.equal(read('# Read me', '', PROSE, '', '- Install it', '- Run it').isPaper, false);
    assert.equal(read('# Changes', '', PROSE, '', '- The index is sorted [@alice]').isPaper, false);
  });
});

describe('the outline', () => {
  it('number signs keep their levels', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '## Ice', '', PROSE, '', '#### Floes', '', PROSE);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors', '## Ice', '#### Floes']);
  });

  it('sections with one number sign lie below a title with one', () => {
    const paper = read('# Quiet Harbors', '', 'Ann Lee', '', PROSE, '', '# Ice', '', PROSE, '', '## Floes', '', PROSE);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors', '## Ice', '### Floes']);
  });

  it('a heading without number signs is the sister of those with', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '## Ice', '', PROSE, '', '**Thaw**', '', PROSE);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors', '## Ice', '## Thaw']);
  });

  it('the last section ends with the text', () => {
    const paper = read('# Quiet Harbors', '', PROSE, '', '## Ice', '', PROSE);
    assert.deepEqual(
      paper.outline.map(({ sectionEnd }) => sectionEnd),
      [paper.text.length, paper.text.length],
    );
  });
});

describe('tables and figures', () => {
  it('are known by their captions, in every language', () => {
    const captions = [
      'Table 1. Ships by season',
      'Figure A.2: The channel',
      'Cuadro 3. Barcos',
      'Abbildung 4 – Der Hafen',
    ];
    const paper = read('# Quiet Harbors', '', PROSE, '', ...captions.flatMap((caption) => [caption, '', PROSE, '']));
    assert.deepEqual(
      paper.figures.map(({ kind, label, caption }) => `${kind} ${label}: ${caption}`),
      ['table 1: Ships by season', 'figure A.2: The channel', 'table 3: Barcos', 'figure 4: Der Hafen'],
    );
  });

  it('stand where their label stands', () => {
    const paper = read(
      '# Quiet Harbors',
      '',
      PROSE,
      '',
      '**Table 1**. *Ships*',
      '',
      '| A | B |',
      '|---|---|',
      '| 1 | 2 |',
    );
    assert.deepEqual(
      paper.figures.map(({ span }) => paper.text.slice(span.start, span.end)),
      ['Table 1'],
    );
  });
});

describe('what a reading stumbled on', () => {
  it('characters lost in decoding, said once', () => {
    const paper = read('The caf\uFFFD of the harbor. The se\uFFFDor waited.');
    assert.deepEqual(
      paper.damage.map(({ kind, span }) => [kind, paper.text.slice(span.start - 3, span.start)]),
      [['encoding', 'caf']],
    );
  });

  it('nothing, in a sound paper', () => {
    assert.deepEqual(read('# Quiet Harbors', '', PROSE, '', 'It froze.[^1]', '', '[^1]: Lee.').damage, []);
  });
});

describe('numbered bibliographies', () => {
  const entries = ['Lee, Ann. 2001. *Harbors*. Boston: Quay Press.', 'Poe, Bob. 2002. *Quays*. Boston: Quay Press.'];
  const numberings: Readonly<Record<string, (entry: string, i: number) => string>> = {
    'numbers in brackets': (entry, i) => `[${i + 1}] ${entry}`,
    'numbers in escaped brackets': (entry, i) => `\\[${i + 1}\\] ${entry}`,
    'an ordered list': (entry, i) => `${i + 1}. ${entry}`,
  };
  for (const [name, number] of Object.entries(numberings))
    it(name, () => {
      const list = entries.flatMap((entry, i) => ['', number(entry, i)]);
      const paper = read('It froze [1]. It thawed [2]. Both [1, 2].', '', '## References', ...list);
      const resolved = paper.citations.filter(({ kind }) => kind === 'numeric');
      assert.deepEqual(
        resolved.map(({ resolution }) => resolution.state === 'resolved' && paper.works[resolution.work]!.csl.title),
        ['Harbors', 'Quays', 'Harbors', 'Quays'],
      );
    });
});
