import { hover } from '../../server/src/features/hover';
import type { BibliographyFormat } from '../../server/src/library/bibliography/bibliography';
import { itemOf } from '../../server/src/library/bibliography/item';
import { readBibliography } from '../../server/src/library/bibliography/read';
import { readAgain } from '../../server/src/library/bibliography/read-again';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { checkPaper } from '../../server/src/rules';
import { features as words } from '../../server/src/words/en/features';
import type { Row } from './rows';
import { quantile, timed } from './stopwatch';

const ENTRIES = 20_000;

/** A life's reading: how fast a bibliography file is indexed, and what it costs to cite it. */
export function bibliographyRows(): readonly Row[] {
  const bib = bibtex();
  const indexing = (format: BibliographyFormat, text: string): Row => {
    const { cpu, wall } = timed(() => void readBibliography('file:///library', format, text));
    const name = `${ENTRIES.toLocaleString('en')} entries (${(text.length / 1e6).toFixed(1)} MB of ${format}), index`;
    return { name, unit: 's', aim: 3, figure: cpu / 1000, wall: wall / 1000 };
  };
  return [
    indexing('bibtex', bib),
    indexing('csl-json', cslJson()),
    indexing('csl-yaml', cslYaml()),
    indexing('ris', ris()),
    ...typingRows(bib),
    ...citingRows(bib),
  ];
}

/** A letter typed in a title in the middle of the file. */
function typingRows(text: string): readonly Row[] {
  let file = readBibliography('file:///library', 'bibtex', text);
  const strokes = Array.from({ length: 15 }, (_, i) => {
    const at = file.text.indexOf('Search', file.text.length / 2) + 'Search'.length;
    const typed = `${file.text.slice(0, at)}${'abcde'[i % 5]}${file.text.slice(at)}`;
    return timed(() => {
      file = readAgain(file, typed);
    });
  });
  const { cpu, wall } = quantile(strokes, 0.5);
  return [{ name: 'keystroke in 20,000 entries of bibtex, median', unit: 'ms', figure: cpu, wall }];
}

/** A paper of 200 citations, one in ten of them misspelled, and the file. */
function citingRows(text: string): readonly Row[] {
  const file = readBibliography('file:///p/library.bib', 'bibtex', text);
  const library = new Library();
  library.putBibliography(file);
  const cite = (i: number) => `The ports were closed [@key${i * 97}${i % 10 === 0 ? 'x' : ''}, p. ${i}].\n\n`;
  const body = Array.from({ length: 200 }, (_, i) => cite(i)).join('');
  const paper = readPaper('file:///p/paper.md', `---\nbibliography: library.bib\n---\n\n${body}`);
  library.put(paper);
  const check = timed(() => void checkPaper(paper, library));
  const offset = paper.text.indexOf('@key97');
  const shown = timed(() => void hover(paper, library, offset, words));
  const fields = timed(() => {
    for (let index = 0; index < 1000; index++) itemOf(file, index * 20);
  });
  return [
    { name: '200 keys against 20,000 entries, checked', unit: 'ms', figure: check.cpu, wall: check.wall },
    { name: 'hover of a key, the first time', unit: 'ms', figure: shown.cpu, wall: shown.wall },
    { name: 'fields of 1,000 entries', unit: 'ms', figure: fields.cpu, wall: fields.wall },
  ];
}

function many(entry: (i: number) => string): string {
  return Array.from({ length: ENTRIES }, (_, i) => entry(i)).join('');
}

function bibtex(): string {
  return many(
    (i) => `@article{key${i},
  author = {Quist${i % 977}, Peter and de la Cruz, Mar{\\'\\i}a},
  title = {In Search of Cargo ${i}: How Harbors Came to Be Guarded},
  journal = {Trade and Its Keepers},
  year = ${year(i)},
  volume = {12},
  pages = {1--23},
  doi = {10.5555/abc.${i}},
}

`,
  );
}

function cslJson(): string {
  return `[${many((i) => {
    const author = [
      { family: `Quist${i % 977}`, given: 'Peter' },
      { family: 'Cruz', given: 'María' },
    ];
    const issued = { 'date-parts': [[year(i)]] };
    const item = {
      id: `key${i}`,
      type: 'article-journal',
      author,
      issued,
      title: `In Search of Cargo ${i}`,
      page: '1-23',
    };
    return `${i === 0 ? '' : ','}\n${JSON.stringify(item, undefined, 2)}`;
  })}\n]`;
}

function cslYaml(): string {
  return `references:\n${many(
    (i) => `- id: key${i}
  type: article-journal
  author:
  - family: Quist${i % 977}
    given: Peter
  issued: ${year(i)}
  title: "In Search of Cargo ${i}: How Harbors Came to Be Guarded"
  container-title: Trade and Its Keepers
`,
  )}`;
}

function ris(): string {
  return many(
    (i) => `TY  - JOUR
ID  - key${i}
AU  - Quist${i % 977}, Peter
TI  - In Search of Cargo ${i}: How Harbors Came to Be Guarded
JO  - Trade and Its Keepers
PY  - ${year(i)}
ER  - 

`,
  );
}

function year(i: number): number {
  return 1950 + (i % 70);
}
