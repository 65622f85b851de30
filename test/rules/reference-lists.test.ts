import { strict as assert } from 'node:assert';
import { checkPaper } from '../../server/src/rules';
import { wordsFor } from '../../server/src/words';
import { libraryOf, paperAt, sampleVolume } from '../support/volume';

const { rules: words } = wordsFor('en');

/** What is found in the first paper beside which the others lie. */
function findingsOn(files: Readonly<Record<string, string>>): readonly string[] {
  const library = libraryOf(files);
  const paper = paperAt(library, Object.keys(files)[0]!);
  return checkPaper(paper, library, { words }).map(
    ({ code, severity, span }) => `${code} ${severity} «${paper.text.slice(span.start, span.end)}»`,
  );
}

const ENTRIES = [
  'Marsh, Olga. 2004. *The Price of a Pilot*. Boston: Harbor Press.',
  'Bloem, Ida. 2010. "Dikes." *Tides* 3 (1): 10-20.',
  'Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.',
  'Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.',
];
const LIST = `# Works cited\n\n${ENTRIES.join('\n\n')}\n`;

const CHAPTER = '# Tides\n\nPilots are dear (Marsh 2004). Dikes are not (Bloem 2010: 12). Oil floats (Stone 2001).\n';

describe('findings on papers that share a list of references', () => {
  it('there are none on the sample volume', () => {
    const library = sampleVolume();
    const found = [...library.papers.values()].flatMap((paper) => checkPaper(paper, library, { words }));
    assert.deepEqual(
      found.map(({ message }) => message),
      [],
    );
  });

  it('a citation that the list has not got is missing where most are there', () => {
    const chapter = CHAPTER.replace('Oil', 'Nobody asked (Poe 1999). Oil');
    assert.deepEqual(findingsOn({ 'v/one.md': chapter, 'v/list.md': LIST }), ['citation-missing warning «Poe 1999»']);
    const elsewhere = '# Tides\n\nPilots are dear (Marsh 2004), ask (Poe 1999), (Lee 1998), (Roy 1997).\n';
    assert.deepEqual(findingsOn({ 'v/one.md': elsewhere, 'v/list.md': LIST }), []);
    assert.deepEqual(findingsOn({ 'v/one.md': chapter }), []);
  });

  it('a paper with a bibliography of its own may cite the list besides', () => {
    const own = `${CHAPTER}\n## References\n\nStone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.\n`;
    assert.deepEqual(findingsOn({ 'v/one.md': own, 'v/list.md': LIST }), []);
    assert.deepEqual(findingsOn({ 'v/one.md': own }), [
      'citation-missing warning «Marsh 2004»',
      'citation-missing warning «Bloem 2010: 12»',
    ]);
  });

  it('an Ibid. behind a citation of the list, where nothing is wrong, and one behind nothing', () => {
    const chapter = `${CHAPTER.trimEnd()} They are few (ibid., 4).\n`;
    assert.deepEqual(findingsOn({ 'v/one.md': chapter, 'v/list.md': LIST }), []);
    const first = CHAPTER.replace('Pilots', 'They are few (ibid., 4). Pilots');
    assert.deepEqual(findingsOn({ 'v/one.md': first, 'v/list.md': LIST }), ['ibid-without-antecedent warning «ibid.»']);
  });

  it('a year that the list has otherwise, a name that it spells otherwise', () => {
    const chapter = CHAPTER.replace('Oil', 'Ports close (Ruiz 2002). Oil');
    assert.deepEqual(findingsOn({ 'v/one.md': chapter, 'v/list.md': LIST }), [
      'citation-year-mismatch warning «Ruiz 2002»',
    ]);
    const another = CHAPTER.replace('Oil', 'Ports close (Ruiz and Poe 2003). Oil');
    assert.deepEqual(findingsOn({ 'v/one.md': another, 'v/list.md': LIST }), [
      'citation-author-mismatch warning «Ruiz and Poe 2003»',
    ]);
  });

  it('two works of one author and year', () => {
    const list = LIST.replace('Ruiz, Ana. 2003', 'Marsh, Olga. 2004');
    assert.deepEqual(findingsOn({ 'v/one.md': CHAPTER, 'v/list.md': list }), [
      'citation-ambiguous warning «Marsh 2004»',
    ]);
  });

  it('a page outside the article', () => {
    const chapter = CHAPTER.replace('2010: 12', '2010: 44');
    assert.deepEqual(findingsOn({ 'v/one.md': chapter, 'v/list.md': LIST }), ['locator-outside-work warning «44»']);
  });

  it('an entry that no chapter cites, and nothing while most of the chapters are elsewhere', () => {
    assert.deepEqual(findingsOn({ 'v/list.md': LIST, 'v/one.md': CHAPTER }), [`work-uncited warning «${ENTRIES[3]}»`]);
    const first = '# Tides\n\nPilots are dear (Marsh 2004).\n';
    assert.deepEqual(findingsOn({ 'v/list.md': LIST, 'v/one.md': first }), []);
    assert.deepEqual(findingsOn({ 'v/list.md': LIST }), []);
  });

  it('no entry is uncited that an ambiguous citation may mean', () => {
    const list = LIST.replace('Ruiz, Ana. 2003', 'Marsh, Olga. 2004');
    assert.deepEqual(findingsOn({ 'v/list.md': list, 'v/one.md': CHAPTER }), []);
  });

  it('no entry is uncited whose copy in another list of the folder is cited', () => {
    const other = `# More works cited\n\n${[ENTRIES[0], ENTRIES[2], ENTRIES[3]].join('\n\n')}\n`;
    const first = `# Works cited\n\n${[ENTRIES[0], ENTRIES[1]].join('\n\n')}\n`;
    const chapter = CHAPTER.replace('Oil', 'Ports close (Ruiz 2003). Oil');
    assert.deepEqual(findingsOn({ 'v/other.md': other, 'v/one.md': chapter, 'v/list.md': first }), []);
    assert.deepEqual(findingsOn({ 'v/list.md': first, 'v/one.md': chapter, 'v/other.md': other }), []);
    const without = chapter.replace('(Marsh 2004)', 'everywhere');
    assert.deepEqual(findingsOn({ 'v/other.md': other, 'v/one.md': without, 'v/list.md': first }), [
      `work-uncited warning «${ENTRIES[0]}»`,
    ]);
  });

  it('a number that a numbered list has not got', () => {
    const list = `${ENTRIES.map((entry, index) => `[${index + 1}] ${entry}`).join('\n\n')}\n`;
    const chapter = 'Pilots are dear [1], dikes are not [2]. Oil floats [3, 7]. Ports close [4].\n';
    assert.deepEqual(findingsOn({ 'v/one.md': `---\nbibliography: list.md\n---\n\n${chapter}`, 'v/list.md': list }), [
      'citation-missing warning «7»',
    ]);
  });
});
