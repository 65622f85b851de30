import { strict as assert } from 'node:assert';
import { definition } from '../../../server/src/features/definition';
import { hover } from '../../../server/src/features/hover';
import { implementation } from '../../../server/src/features/implementation';
import { references } from '../../../server/src/features/references';
import { sourceNames } from '../../../server/src/host/source-names';
import { readBibliography } from '../../../server/src/library/bibliography/read';
import { Library } from '../../../server/src/library/library';
import { readPaper } from '../../../server/src/paper/read-paper';
import { wordsFor } from '../../../server/src/words';

const CITING = `# Ports

It was quiet (Ruiz 2003: 233), and cheap.[^1] Nobody came [@mole1950, p. 4].

[^1]: Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 9.

## References

Ruiz, Ana. 2003. "Quiet Harbors of the North." *Pilots* 4 (2): 231–242. https://doi.org/10.1000/quiet.3
`;

const NO_NAME = '# Scan 17\n\nThe pilots sold their boats.[^1]\n\n[^1]: They say so.\n';

const URI = 'file:///papers/ports.md';

/** A library with the citing paper, and files that the test gives. */
function libraryOf(files: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [name, text] of Object.entries({ 'ports.md': CITING, ...files })) {
    library.put(readPaper(`file:///papers/${name}`, text));
  }
  return library;
}

function goesTo(library: Library, words: string): readonly string[] {
  const found = implementation(library.paper(URI)!, library, CITING.indexOf(words) + 1);
  return (found?.targets ?? []).map(({ uri }) => uri.slice('file:///papers/'.length));
}

describe('papers that say which work they are', () => {
  it('by the DOI or the address in their front matter, whatever their title', () => {
    for (const line of ['doi: 10.1000/QUIET.3', 'source: https://doi.org/10.1000/quiet.3']) {
      const library = libraryOf({ 'scan.md': `---\ntitle: Scan 17\n${line}\n---\n\n${NO_NAME}` });
      assert.deepEqual(goesTo(library, 'Ruiz 2003'), ['scan.md'], line);
    }
    const untitled = '---\ndoi: 10.1000/quiet.3\n---\n\nThe pilots sold their boats.';
    assert.deepEqual(goesTo(libraryOf({ 'scan.md': untitled }), 'Ruiz 2003'), ['scan.md']);
    assert.deepEqual(goesTo(libraryOf({ 'scan.md': NO_NAME }), 'Ruiz 2003'), []);
  });

  it('by a setting: a DOI, a title, a key', () => {
    for (const name of ['https://doi.org/10.1000/quiet.3', '10.1000/quiet.3', 'Quiet harbors of the North']) {
      const library = libraryOf({ 'scan.md': NO_NAME });
      library.nameSources(sourceNames({ 'sc*.md': name }));
      assert.deepEqual(goesTo(library, 'Ruiz 2003'), ['scan.md'], name);
      assert.deepEqual(goesTo(library, '[^1] Nobody'), [], name);
    }
    const library = libraryOf({ 'scan.md': NO_NAME });
    const entries = '@book{mole1950, author={Mole, Al}, title={Tides}, year=1950}';
    library.putBibliography(readBibliography('file:///papers/a.bib', 'bibtex', entries));
    library.nameSources(sourceNames({ 'papers/scan.md': '@mole1950' }));
    assert.deepEqual(goesTo(library, '@mole1950'), ['scan.md']);
  });

  it('and are then what their title refers to', () => {
    const library = libraryOf({ 'scan.md': NO_NAME });
    library.nameSources(sourceNames({ 'scan.md': '10.1000/quiet.3' }));
    const places = references(library.paper('file:///papers/scan.md')!, library, 3);
    assert.ok(places.some(({ uri }) => uri === URI));
    library.nameSources(sourceNames({}));
    assert.deepEqual(goesTo(library, 'Ruiz 2003'), []);
  });
});

describe('documents that nobody reads', () => {
  const links = (library: Library, words: string) =>
    [
      ...hover(library.paper(URI)!, library, CITING.indexOf(words) + 1, wordsFor('en').features)!.markdown.matchAll(
        /Document: \[.*?\]\((.*?)\)/g,
      ),
    ].map(([, link]) => link!.slice('file:///papers/'.length));
  const withFiles = (...names: readonly string[]) => {
    const library = libraryOf({});
    library.setDocuments(names.map((name) => `file:///papers/${name}`));
    return library;
  };

  it('are found by author, year and title, at the page as the viewer counts', () => {
    assert.deepEqual(links(withFiles('a.pdf', 'ruiz-2003-quiet-harbors.pdf'), 'Ruiz 2003'), [
      'ruiz-2003-quiet-harbors.pdf#page=3',
    ]);
    assert.deepEqual(links(withFiles('Ruiz%202003%20Quiet%20Harbors%20(1).docx'), 'Ruiz 2003'), []);
    assert.deepEqual(links(withFiles('pdf/Stone_2001_Oil.pdf'), 'Paul Stone'), ['pdf/Stone_2001_Oil.pdf#page=9']);
  });

  it('are found by their title', () => {
    assert.deepEqual(links(withFiles('Quiet%20Harbors%20of%20the%20North.docx'), 'Ruiz 2003'), [
      'Quiet%20Harbors%20of%20the%20North.docx',
    ]);
  });

  it('are not taken for another work of the author', () => {
    for (const name of ['ruiz-2003-loud-harbors.pdf', 'ruiz-2004-quiet-harbors.pdf', 'ruiz-2003.pdf', 'quiet.pdf']) {
      assert.deepEqual(links(withFiles(name), 'Ruiz 2003'), [], name);
    }
  });

  it('are found by a setting, and as the source of a paper', () => {
    const library = withFiles('scan-17.pdf');
    library.nameSources(sourceNames({ 'scan-17.pdf': '10.1000/quiet.3' }));
    assert.deepEqual(links(library, 'Ruiz 2003'), ['scan-17.pdf#page=3']);
    const read = libraryOf({
      'quiet.md': `---\ntitle: Quiet Harbors of the North\nauthor: Ana Ruiz\ndate: 2003\nsource: scans/scan-17.pdf\n---\n\n${NO_NAME}`,
    });
    read.setDocuments(['file:///papers/scans/scan-17.pdf']);
    assert.deepEqual(links(read, 'Ruiz 2003'), ['scans/scan-17.pdf#page=3']);
    assert.equal(definition(read.paper(URI)!, read, CITING.indexOf('Ruiz 2003') + 1)!.targets.length, 2);
  });

  it('are found beside the paper of the same name', () => {
    const library = libraryOf({
      'q.md': `---\ntitle: Quiet Harbors of the North\nauthor: Ana Ruiz\ndate: 2003\n---\n\n${NO_NAME}`,
    });
    library.setDocuments(['file:///papers/other/q.pdf', 'file:///papers/q.pdf']);
    assert.deepEqual(links(library, 'Ruiz 2003'), ['q.pdf#page=3']);
  });
});
