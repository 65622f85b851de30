import { strict as assert } from 'node:assert';
import { parseDocument } from 'yaml';
import { plainYaml } from '../../../server/src/library/bibliography/csl/plain-yaml';
import { Random } from '../../support/random';

const ITEMS = [
  `- id: quist1996
  type: article-journal
  author:
  - family: Quist
    given: Ada
  - literal: Port of Hull
  issued: 1996
  title: "Trade and Its Keepers: A History"
  page: 12-31
  keyword:
`,
  `  - id: marsh2004
    author:
      - family: Márquez
        given: 'O. T.'
    issued:
      date-parts:
        - - 2004
          - 11
    title: Harbors without
      police and ports
      without light
    abstract: |
      One line.

      Another: with a colon, and - a dash.
    note: >-
      Folded
    DOI: 10.5555/abc.1
    URL: https://quay.example.org/a#b
`,
  `- title: "Wide
    and long"
  id: 7
  issued:
  - year: 2011
    season: spring
  accessed: 2011-04-02
  tags:
  - ports
  - law and order
`,
];

describe('plain YAML', () => {
  for (const text of ITEMS) {
    it(`is read as a parser reads it: ${text.trim().split('\n', 1)[0]}`, () => {
      assert.deepEqual(plainYaml(text.replace(/^ *DOI.*\n/m, '')), parsed(text.replace(/^ *DOI.*\n/m, '')));
    });
  }

  for (const [what, text] of [
    ['a comment', '- id: a # here\n'],
    ['a list in brackets', '- id: a\n  issued: [2004]\n'],
    ['a quotation mark that is written twice', "- title: 'The Pilot''s Price'\n"],
    ['an escape', '- title: "The \\"Loyal\\" Regiment"\n'],
    ['a number that is no whole one', '- volume: 1.5\n'],
    ['a truth', '- peer: true\n'],
    ['an anchor', '- &a id: a\n'],
    ['a key that stands twice', '- id: a\n  id: b\n'],
    ['a colon that makes a key of a title', '- title: Ports: A History\n'],
    ['a line that stands askew', '- id: a\n    title: Ports\n   volume: 2\n'],
    ['a tab', '- id: a\n\ttitle: Ports\n'],
    ['a depth that no person writes', `${'- '.repeat(40)}a\n`],
  ] as const) {
    it(`leaves ${what} to the parser`, () => assert.equal(plainYaml(text), undefined));
  }

  it('is never what the parser would read otherwise, whatever is cut out of it or put into it', () => {
    const random = new Random(1);
    const pieces = [
      ' ',
      '  ',
      '\n',
      '- ',
      ':',
      ': ',
      '#',
      ' #',
      '"',
      "'",
      '|',
      '>',
      '\t',
      '&a',
      '1',
      'x',
      '{',
      ',',
      '\r\n',
      'é',
    ];
    let read = 0;
    for (let i = 0; i < 3000; i++) {
      let text = random.pick(ITEMS);
      for (let edits = random.below(3); edits >= 0; edits--) {
        const at = random.below(text.length);
        text = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(2) * random.below(6));
      }
      const plain = plainYaml(text);
      if (plain === undefined) continue;
      read++;
      assert.deepEqual(withSingleBlanks(plain), parsed(text), JSON.stringify(text));
    }
    assert.ok(read > 200, `${read}`);
  });
});

/** What the parser reads; an error where it reads none. */
function parsed(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors[0] ?? withSingleBlanks(document.toJS());
}

function withSingleBlanks(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
}
