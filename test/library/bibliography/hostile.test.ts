import { strict as assert } from 'node:assert';
import type { BibliographyFormat } from '../../../server/src/library/bibliography/bibliography';
import { itemOf } from '../../../server/src/library/bibliography/item';
import { computingTime } from '../../support/computing-time';
import { read } from './printed';

const PIECES: Readonly<Record<BibliographyFormat, readonly string[]>> = {
  bibtex: [
    '@',
    '@a{',
    '\n@a{b, c = {',
    '\n@a{b, c = "',
    '\n@comment{',
    '\n@string{a = a # ',
    '{',
    '}',
    '"',
    ',=#',
    "\\'{",
    '@book{a, title = {b}}\n',
    '@book{a, crossref = {a}, xdata = {a}}\n',
    '@book(a, b = (',
    '%',
    ' \t',
  ],
  'csl-json': ['[', '{', '[{', '}', '"', '\\"', '{"id": "a"}', '{"id": "a"},', '"references": [', ' \n', '[{"id"'],
  'csl-yaml': [
    '- ',
    '-',
    '- id: a\n',
    '  - a:\n',
    'references:\n',
    '&a ',
    '*a ',
    '"',
    '{',
    '[',
    '|\n ',
    '#\n',
    '---\n',
  ],
  ris: ['TY  - ', 'TY  - BOOK\n', 'ER  - \n', 'AU  - A\n', 'ID  - a\n', ' \n', '  -'],
};

describe('hostile bibliography files', () => {
  for (const [format, pieces] of Object.entries(PIECES)) {
    for (const piece of pieces) {
      it(`${format}, ${JSON.stringify(piece)} many times`, () => {
        for (const head of ['', HEADS[format as BibliographyFormat]]) {
          const time = computingTime(() => {
            const file = read(format as BibliographyFormat, head + piece.repeat(20_000));
            for (const index of file.entries.keys()) if (index < 50) itemOf(file, index);
          });
          assert.ok(time < 3000, `${Math.round(time)} ms`);
        }
      });
    }
  }
});

/** What makes the rest the inside of an entry. */
const HEADS: Readonly<Record<BibliographyFormat, string>> = {
  bibtex: '@book{a, title = {b',
  'csl-json': '[{"id": "a", "title": "b',
  'csl-yaml': '- id: a\n  title: ',
  ris: 'TY  - BOOK\nTI  - ',
};
