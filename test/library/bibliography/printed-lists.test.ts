import { strict as assert } from 'node:assert';
import { joinedLists } from '../../../server/src/library/bibliography/joined-lists';
import { meaningInFiles } from '../../../server/src/library/bibliography/meaning';
import { Inquiry } from '../../../server/src/library/inquiry';
import { readPaper } from '../../../server/src/paper/read-paper';
import { libraryOf, paperAt } from '../../support/volume';

const LIST = `# Works cited

Marsh, Olga. 2004. *The Price of a Pilot*. Boston: Harbor Press.

Bloem, Ida. 2010. *Dikes*. Leiden: Tide Books.

World Harbor Council. 2011. *A Count of Cranes*. Geneva: World Harbor Council.
`;

const OTHER = LIST.replaceAll('Boston', 'Lisbon').replace('The Price of a Pilot', 'Another Price');

const CHAPTER = 'Pilots are dear (Marsh 2004). Dikes are not (Bloem 2010: 12).\n';

/** What the citations of a paper mean in other files, `Marsh 2004 → list.md 0`. */
function meanings(files: Readonly<Record<string, string>>, path = Object.keys(files)[0]!): readonly string[] {
  const library = libraryOf(files);
  const paper = paperAt(library, path);
  return [...paper.citations, ...paper.looseCitations].flatMap((citation) => {
    const meaning = meaningInFiles(library, paper, citation);
    if (!meaning) return [];
    const { flow, span } = citation.place;
    const entries = meaning.state === 'resolved' ? [meaning.entry] : meaning.candidates;
    const shown = entries.map(({ file, index }) => `${file.uri.slice('file:///'.length)} ${index}`).join(' or ');
    const mismatch = meaning.state === 'resolved' && meaning.mismatch ? `, not ${meaning.mismatch.expected}` : '';
    return [`${flow.text.slice(span.start, span.end)} → ${shown}${mismatch}`];
  });
}

describe('a list of references in another paper', () => {
  it('serves the papers in its folder and below', () => {
    const found = ['Marsh 2004 → v/list.md 0', 'Bloem 2010: 12 → v/list.md 1'];
    assert.deepEqual(meanings({ 'v/one.md': CHAPTER, 'v/list.md': LIST }), found);
    assert.deepEqual(meanings({ 'v/part/two/one.md': CHAPTER, 'v/list.md': LIST }), found);
  });

  it('serves no other folder', () => {
    assert.deepEqual(meanings({ 'v/one.md': CHAPTER, 'w/list.md': LIST }), []);
    assert.deepEqual(meanings({ 'v/one.md': CHAPTER, 'v/back/list.md': LIST }), []);
  });

  it('gives way to one in a nearer folder', () => {
    const files = { 'v/part/one.md': CHAPTER, 'v/list.md': LIST, 'v/part/own.md': OTHER };
    assert.deepEqual(meanings(files), ['Marsh 2004 → v/part/own.md 0', 'Bloem 2010: 12 → v/part/own.md 1']);
    const partial = OTHER.replace(/Bloem.*\n\n/, '');
    assert.deepEqual(meanings({ ...files, 'v/part/own.md': partial }), ['Marsh 2004 → v/part/own.md 0']);
  });

  it('serves whoever names it, wherever it lies, before the one of the folder', () => {
    const files = { 'w/list.md': LIST, 'v/own.md': OTHER };
    const found = ['Marsh 2004 → w/list.md 0', 'Bloem 2010: 12 → w/list.md 1'];
    assert.deepEqual(meanings({ 'v/one.md': `---\nbibliography: ../w/list.md\n---\n\n${CHAPTER}`, ...files }), found);
    const link = 'What is cited stands in the [list](../w/list.md#works-cited).\n';
    assert.deepEqual(meanings({ 'v/one.md': `${CHAPTER}\n${link}`, ...files }), found);
  });

  it('may be the bibliography of a whole paper where front matter names it', () => {
    const paper = `# Ports\n\n${'The ports were closed, and nobody asked why. '.repeat(20)}(Marsh 2004).\n\n## References\n\n`;
    const files = { 'w/ports.md': paper + LIST.replace(/^# .*\n\n/, '') };
    assert.deepEqual(meanings({ 'w/one.md': CHAPTER, ...files }), []);
    assert.deepEqual(meanings({ 'w/one.md': `See [ports](ports.md). ${CHAPTER}`, ...files }), []);
    const named = { 'w/one.md': `---\nbibliography: ports.md\n---\n\n${CHAPTER}`, ...files };
    assert.deepEqual(meanings(named), ['Marsh 2004 → w/ports.md 0', 'Bloem 2010: 12 → w/ports.md 1']);
  });

  it('serves as long as any paper names it', () => {
    const paper = `# Ports\n\n${'The ports were closed, and nobody asked why. '.repeat(20)}(Marsh 2004).\n\n## References\n\n`;
    const naming = `---\nbibliography: ports.md\n---\n\n${CHAPTER}`;
    const ports = paper + LIST.replace(/^# .*\n\n/, '');
    const library = libraryOf({ 'one.md': naming, 'ports.md': ports, 'two.md': naming });
    const isServing = () => library.bibliographies.list('file:///ports.md') !== undefined;
    library.delete('file:///one.md');
    assert.ok(isServing());
    library.put(readPaper('file:///two.md', CHAPTER));
    assert.ok(!isServing());
    library.put(readPaper('file:///two.md', naming));
    assert.ok(isServing());
    library.delete('file:///ports.md');
    assert.ok(!isServing());
  });

  it('comes behind the paper’s own bibliography', () => {
    const own = `${CHAPTER}\n## References\n\nMarsh, Olga. 2004. *Tugs*. Boston: Harbor Press.\n`;
    assert.deepEqual(meanings({ 'v/one.md': own, 'v/list.md': LIST }), ['Bloem 2010: 12 → v/list.md 1']);
  });

  it('leaves open what two lists of a folder say otherwise, and not what they say alike', () => {
    const plain = LIST.replaceAll('*', '');
    assert.deepEqual(meanings({ 'v/one.md': CHAPTER, 'v/list.md': LIST, 'v/list.txt': plain }), [
      'Marsh 2004 → v/list.md 0',
      'Bloem 2010: 12 → v/list.md 1',
    ]);
    assert.deepEqual(meanings({ 'v/one.md': CHAPTER, 'v/list.md': LIST, 'v/other.md': OTHER }), [
      'Marsh 2004 → v/list.md 0 or v/other.md 0',
      'Bloem 2010: 12 → v/list.md 1',
    ]);
  });

  it('is found by an acronym of the citing paper', () => {
    const chapter = 'The World Harbor Council (WHC) counts cranes (WHC 2011).\n';
    assert.deepEqual(meanings({ 'v/one.md': chapter, 'v/list.md': LIST }), ['WHC 2011 → v/list.md 2']);
  });

  it('is found by what an acronym of its authors stands for', () => {
    const chapter = 'Nobody trusts the Tide Survey of Leiden (TSL), which counts (Tide Survey of Leiden 2012).\n';
    const list = `${LIST}\nTSL. 2012. *Tides*. Leiden: Tide Books.\n`;
    assert.deepEqual(meanings({ 'v/one.md': chapter, 'v/list.md': list }), [
      'Tide Survey of Leiden 2012 → v/list.md 3',
    ]);
    assert.deepEqual(meanings({ 'v/one.md': chapter.replace(' (TSL)', ''), 'v/list.md': list }), []);
  });

  it('means the same in whatever order the files come', () => {
    const found = ['Marsh 2004 → v/a-list.md 0', 'Bloem 2010: 12 → v/a-list.md 1'];
    assert.deepEqual(meanings({ 'v/one.md': CHAPTER, 'v/a-list.md': LIST, 'v/copy.md': LIST }), found);
    assert.deepEqual(meanings({ 'v/one.md': CHAPTER, 'v/copy.md': LIST, 'v/a-list.md': LIST }), found);
  });

  it('is made ready once for all papers that cite by it', () => {
    const library = libraryOf({ 'v/list.md': LIST, 'v/copy.txt': LIST });
    const [list, copy] = [...library.bibliographies.lists.values()];
    assert.equal(joinedLists([list!, copy!]), joinedLists([list!, copy!]));
    assert.notEqual(joinedLists([list!, copy!]), joinedLists([list!]));
    const { meaningsFor } = joinedLists([list!]);
    const [one, two] = ['Pilots (Marsh 2004).\n', 'The Harbor Pilots’ Board (HPB) meets.\n'].map((text) =>
      readPaper('file:///v/a.md', text),
    );
    assert.equal(meaningsFor(one!), meaningsFor(two!));
  });

  it('is made ready anew, in place of its former reading, when it has changed', () => {
    const [list, before] = [...libraryOf({ 'v/list.md': LIST, 'v/more.md': OTHER }).bibliographies.lists.values()];
    const after = libraryOf({ 'v/more.md': OTHER.replace('Lisbon', 'Porto') }).bibliographies.lists.get(before!.uri);
    const first = joinedLists([list!, before!]);
    assert.notEqual(joinedLists([list!, after!]), first);
    assert.notEqual(joinedLists([list!, before!]), first, 'nothing is kept of a list as it was');
  });

  it('is missed by a year only where the paper cites by it', () => {
    const missed = ' Tides come in (Bloem 2012).\n';
    const both = `${CHAPTER}${missed}`;
    assert.deepEqual(meanings({ 'v/one.md': missed, 'v/list.md': LIST }), []);
    assert.equal(meanings({ 'v/one.md': both, 'v/list.md': LIST }).at(-1), 'Bloem 2012 → v/list.md 1, not 2010');
  });

  it('may be numbered', () => {
    const numbered = LIST.replace(/^(Marsh|Bloem|World)/gm, '1. $1').replace('1. Bloem', '2. Bloem');
    const list = numbered.replace('1. World', '3. World');
    const cited = ['2 → v/list.md 1', '1 → v/list.md 0', '3 → v/list.md 2'];
    assert.deepEqual(
      meanings({ 'v/one.md': 'Dikes [2] are cheap, pilots are not [1, 3].\n', 'v/list.md': list }),
      cited,
    );
    // One number may count anything, and so do numbers that a list has not got.
    assert.deepEqual(meanings({ 'v/one.md': 'There is a third way [3].\n', 'v/list.md': list }), []);
    assert.deepEqual(meanings({ 'v/one.md': 'Ways [1], [2], [7] and [9].\n', 'v/list.md': list }), []);
    const named = 'Dikes [2] are cheap ([sources](list.md)).\n';
    assert.deepEqual(meanings({ 'v/one.md': named, 'v/list.md': list }), ['2 → v/list.md 1']);
    assert.deepEqual(meanings({ 'v/one.md': 'Dikes [2] and pilots [1].\n', 'v/list.md': LIST }), []);
  });

  it('is what Ibid. means behind a citation of it', () => {
    const body = 'Pilots are dear (Marsh 2004: 3). They are few (ibid., 4), and old (ibid.).\n';
    assert.deepEqual(meanings({ 'v/one.md': body, 'v/list.md': LIST }).toSorted(), [
      'Marsh 2004: 3 → v/list.md 0',
      'ibid. → v/list.md 0',
      'ibid., 4 → v/list.md 0',
    ]);
    const notes = 'They are dear.[^1] They are few.[^2]\n\n[^1]: See Marsh 2004, 41.\n[^2]: Ibid., 42.\n';
    assert.deepEqual(meanings({ 'v/one.md': notes, 'v/list.md': LIST }).toSorted(), [
      'Ibid., 42 → v/list.md 0',
      'Marsh 2004 → v/list.md 0',
    ]);
  });

  it('is not what Ibid. means behind several sources, or a note that says more', () => {
    const group = 'Pilots are dear (Marsh 2004; Bloem 2010). They are few (ibid., 4).\n';
    assert.equal(meanings({ 'v/one.md': group, 'v/list.md': LIST }).length, 2);
    const note = 'See Marsh 2004, 41, against which the *Harbor Gazette* of 3 May spoke up.';
    const notes = `They are dear.[^1] They are few.[^2]\n\n[^1]: ${note}\n[^2]: Ibid., 42.\n`;
    assert.equal(meanings({ 'v/one.md': notes, 'v/list.md': LIST }).length, 1);
    const nothing = 'Pilots are dear (Poe 1999). They are few (ibid., 4).\n';
    assert.deepEqual(meanings({ 'v/one.md': nothing, 'v/list.md': LIST }), []);
  });

  it('comes, changes and goes with its paper', () => {
    const library = libraryOf({ 'v/one.md': CHAPTER });
    const chapter = paperAt(library, 'v/one.md');
    const known = () => chapter.looseCitations.filter((each) => meaningInFiles(library, chapter, each)).length;
    assert.equal(known(), 0);
    library.put(readPaper('file:///v/list.md', LIST));
    assert.equal(known(), 2);
    library.put(readPaper('file:///v/list.md', LIST.replace('2010', '2009')));
    assert.equal(known(), 1);
    library.put(readPaper('file:///v/list.md', '# Works cited\n\nThe list has been withdrawn.\n'));
    assert.equal(known(), 0);
    library.put(readPaper('file:///v/list.md', LIST));
    library.delete('file:///v/list.md');
    assert.equal(known(), 0);
  });

  it('is no list any more for a paper that names it no more', () => {
    const named = '---\nbibliography: ports.md\n---\n\n';
    const ports = `# Ports\n\n${'The ports were closed. '.repeat(40)}\n\n## References\n\n${LIST.replace(/^# .*\n\n/, '')}`;
    const library = libraryOf({ 'v/ports.md': ports, 'v/one.md': named + CHAPTER });
    assert.equal(library.bibliographies.lists.size, 1);
    library.put(readPaper('file:///v/one.md', CHAPTER));
    assert.equal(library.bibliographies.lists.size, 0);
  });

  it('gives each work once to the library', () => {
    const library = libraryOf({ 'v/one.md': CHAPTER, 'v/list.md': LIST });
    assert.deepEqual([...library.works()].map(({ csl }) => csl.title).sort(), [
      'A Count of Cranes',
      'Dikes',
      'The Price of a Pilot',
    ]);
    assert.deepEqual([...library.citedEntries('file:///v/list.md')].sort(), [0, 1]);
  });

  it('has what was found asked again only where what is cited of it has changed', () => {
    const library = libraryOf({ 'v/one.md': CHAPTER, 'v/list.md': LIST });
    const inquiry = new Inquiry(library, library, () => false);
    inquiry.citedEntries('file:///v/list.md');
    library.put(readPaper('file:///v/two.md', 'Cranes stand (World Harbor Council 2012).\n'));
    assert.equal(inquiry.holds(), true);
    library.put(readPaper('file:///v/two.md', 'Cranes stand (World Harbor Council 2011).\n'));
    assert.equal(inquiry.holds(), false);
  });
});
