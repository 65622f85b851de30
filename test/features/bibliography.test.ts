import { strict as assert } from 'node:assert';
import { definition } from '../../server/src/features/definition';
import { documentHighlight } from '../../server/src/features/document-highlight';
import { hover } from '../../server/src/features/hover';
import { references } from '../../server/src/features/references';
import { formatOf } from '../../server/src/library/bibliography/format';
import { readBibliography } from '../../server/src/library/bibliography/read';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { features as words } from '../../server/src/words/en/features';

const BIB = `@book{marsh2004, author = {Marsh, Olga}, title = {The Price of a Pilot}, publisher = {Harbor Press}, year = 2004}
@article{bloem2010, author = {Bloem, Ida and M{\\"u}ller, J{\\"o}rg}, title = {Dikes}, journal = {Tides}, year = 2010}
`;

/** A library of papers and bibliography files, by their paths; `|` in the first paper is where a hand points. */
function pointing(files: Readonly<Record<string, string>>, forAll: readonly string[] = []) {
  const library = new Library();
  let here: Paper | undefined;
  let offset = 0;
  for (const [path, source] of Object.entries(files)) {
    const uri = `file:///${path}`;
    const format = formatOf(path);
    if (format) {
      library.putBibliography(readBibliography(uri, format, source));
      continue;
    }
    if (!here) offset = source.indexOf('|');
    const paper = readPaper(uri, here ? source : source.replace('|', ''));
    here ??= paper;
    library.put(paper);
  }
  library.setBibliographiesForAll(forAll);
  const textOf = (uri: string) => library.papers.get(uri)?.text ?? library.bibliographies.file(uri)!.text;
  const shown = (uri: string, { start, end }: { start: number; end: number }) =>
    `${uri.slice(8)} «${textOf(uri).slice(start, end)}»`;
  return {
    targets: (definition(here!, library, offset)?.targets ?? []).map(({ uri, selection }) => shown(uri, selection)),
    hover: hover(here!, library, offset, words)?.markdown,
    references: references(here!, library, offset).map(({ uri, span }) => shown(uri, span)),
    highlights: documentHighlight(here!, offset).map(({ span }) => shown(here!.uri, span)),
  };
}

describe('citations of bibliography files', () => {
  const named = '---\nbibliography: refs/ports.bib\n---\n\n';

  it('lead to the entry of their key', () => {
    const paper = `${named}Pilots are dear [see @mar|sh2004, pp. 3-5; @bloem2010], as @marsh2004 says.\n`;
    const other = 'Dear, but not too dear [-@marsh2004].\n';
    const found = pointing({ 'p/a.md': paper, 'p/refs/ports.bib': BIB, 'p/b.md': other });
    assert.deepEqual(found.targets, ['p/refs/ports.bib «marsh2004»']);
    assert.equal(
      found.hover,
      '**Marsh 2004**\n\nMarsh, Olga. 2004. The Price of a Pilot. Harbor Press.\n\n@marsh2004 in ports.bib\n\nPage 3-5\n\nAlso cited by b.md.',
    );
    assert.deepEqual(found.references, [
      'p/a.md «@marsh2004, pp. 3-5»',
      'p/a.md «@marsh2004»',
      'p/refs/ports.bib «marsh2004»',
      'p/b.md «-@marsh2004»',
    ]);
    assert.deepEqual(found.highlights, ['p/a.md «@marsh2004, pp. 3-5»', 'p/a.md «@marsh2004»']);
  });

  it('mean the work that other papers list themselves', () => {
    const other = 'Pilots (Marsh 2004).\n\n## References\n\nMarsh, Olga. 2004. *The Price of a Pilot*. Harbor Press.\n';
    const own = 'Dear [@marsh2004].\n';
    const files = { 'p/refs/ports.bib': BIB, 'p/b.md': `# Tides\n\n${other}`, 'p/c.md': `# Tugs\n\n${own}` };
    const found = pointing({ 'p/a.md': `${named}Pilots are dear [@mar|sh2004].\n`, ...files });
    assert.deepEqual(found.references, [
      'p/a.md «@marsh2004»',
      'p/b.md «Marsh 2004»',
      'p/b.md «Marsh, Olga. 2004. *The Price of a Pilot*. Harbor Press.»',
      'p/refs/ports.bib «marsh2004»',
      'p/c.md «@marsh2004»',
    ]);
    assert.match(found.hover!, /\n\nAlso cited by Tides; Tugs\.$/);
  });

  it('lead to the front matter’s own list first', () => {
    const own = '---\nbibliography: ports.bib\nreferences:\n- id: marsh2004\n  title: Another\n---\n\n';
    const found = pointing({ 'p/a.md': `${own}Pilots [@mar|sh2004].\n`, 'p/ports.bib': BIB });
    assert.deepEqual(found.targets, ['p/a.md «marsh2004»']);
  });

  it('prefer what the paper names, then a setting, then the nearest file', () => {
    const copy = BIB.replace('Harbor Press', 'Dock Press');
    const files = { 'p/refs/ports.bib': BIB, 'q/far.bib': copy, 'p/near.bib': copy.replace('Dock', 'Quay') };
    const text = 'Pilots are dear [@mar|sh2004].\n';
    assert.deepEqual(pointing({ 'p/a.md': named + text, ...files }).targets, ['p/refs/ports.bib «marsh2004»']);
    assert.deepEqual(pointing({ 'p/a.md': text, ...files }, ['file:///q/far.bib']).targets, ['q/far.bib «marsh2004»']);
    assert.deepEqual(pointing({ 'q/a.md': text, ...files }).targets, ['q/far.bib «marsh2004»']);
  });

  it('are ambiguous where two files that are as near disagree, and not where one is a copy', () => {
    const text = 'Pilots are dear [@mar|sh2004].\n';
    const copy = BIB.replace('Harbor Press', 'Dock Press');
    const two = pointing({ 'p/a.md': text, 'p/one.bib': BIB, 'p/two.bib': copy });
    assert.deepEqual(two.targets, ['p/one.bib «marsh2004»', 'p/two.bib «marsh2004»']);
    assert.match(two.hover!, /^More than one entry fits\.\n\nIt may mean:\n\n- Marsh, Olga/);
    assert.deepEqual(pointing({ 'p/a.md': text, 'p/one.bib': BIB, 'p/two.bib': BIB }).targets, [
      'p/one.bib «marsh2004»',
    ]);
  });

  it('may be written as author and year', () => {
    const found = pointing({
      'p/a.md': `${named}Dikes are cheap (Bloem and Mül|ler 2010: 12).\n`,
      'p/refs/ports.bib': BIB,
    });
    assert.deepEqual(found.targets, ['p/refs/ports.bib «bloem2010»']);
    assert.match(found.hover!, /^\*\*Bloem and Müller 2010\*\*[\s\S]*Page 12$/);
    const ownEntries = '\n\n## References\n\nStone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.\n';
    const unnamed = `Oil floats (Stone 2001). Dikes are cheap (Bloem and Mül|ler 2010).${ownEntries}`;
    assert.deepEqual(pointing({ 'p/a.md': unnamed, 'q/far.bib': BIB }).targets, ['q/far.bib «bloem2010»']);
    const otherYear = unnamed.replace('2010', '2011');
    assert.deepEqual(pointing({ 'p/a.md': otherYear, 'q/far.bib': BIB }).targets, []);
  });

  it('may be written as author and year where the paper lists no works at all', () => {
    const text = 'Dikes are cheap (Bloem and Mül|ler 2010: 12).\n';
    const found = pointing({ 'p/a.md': text, 'q/far.bib': BIB });
    assert.deepEqual(found.targets, ['q/far.bib «bloem2010»']);
    assert.match(found.hover!, /^\*\*Bloem and Müller 2010\*\*/);
    assert.deepEqual(found.references, ['p/a.md «Bloem and Müller 2010: 12»', 'q/far.bib «bloem2010»']);
    const unknown = pointing({ 'p/a.md': text.replace('2010', '2011'), 'q/far.bib': BIB });
    assert.deepEqual([unknown.targets, unknown.hover, unknown.references], [[], undefined, []]);
  });

  it('mean nothing where no file has them', () => {
    const found = pointing({ 'p/a.md': `${named}Pilots are dear [@mar|sh2005].\n`, 'p/refs/ports.bib': BIB });
    assert.deepEqual([found.targets, found.hover], [[], 'No bibliography file has this key.']);
  });
});
