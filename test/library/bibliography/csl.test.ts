import { strict as assert } from 'node:assert';
import { readBibliography } from '../../../server/src/library/bibliography/read';
import { entries, item, problems, read } from './printed';

describe('CSL-JSON files', () => {
  const json = (text: string) => read('csl-json', text);

  it('give their items, with keys and places', () => {
    const file = json(`[
  { "type": "book", "id": "marsh2004", "author": [{ "family": "Marsh", "given": "Olga" }],
    "issued": { "date-parts": [["2004", 11]] }, "title": "The <i>Price</i> of a {Pilot}", "page": "3–5" },
  { "id": 7, "editor": [{ "literal": "Port of Delfzijl" }], "issued": { "raw": "2010-03" } }
]`);
    assert.deepEqual(entries(file), ['marsh2004 «marsh2004» marsh 2004', '7 «7» port of delfzijl 2010']);
    assert.deepEqual(problems(file), []);
    assert.deepEqual(item(file), {
      type: 'book',
      author: [{ family: 'Marsh', given: 'Olga' }],
      issued: { 'date-parts': [[2004, 11]] },
      title: 'The Price of a {Pilot}',
      page: '3-5',
    });
  });

  it('may hold their list under a name', () => {
    assert.deepEqual(entries(json('{"version": 1, "items": [{"id": "a"}]}')), ['a «a»  undefined']);
    assert.deepEqual(entries(json('{"compilerOptions": {"lib": ["ES2022"]}}')), []);
  });

  it('say which item no program could read, and go on with the next', () => {
    const file = json(`[
  { "id": "first", "title": "Tides" "year": 2001 },
  { "id": "second", }
  { "id": "third" }, { "id": "fourth", "title": "Locks`);
    assert.deepEqual(problems(file), [
      'syntax first «{ "id": "first", "title": "Tides" "year": 2001 }»',
      'syntax second «{ "id": "second", }»',
      'syntax undefined «{»',
      'unclosed undefined «{ "id": "fourth", "title": "Locks»',
    ]);
    assert.deepEqual(
      file.entries.map(({ key }) => key),
      ['first', 'second', 'third'],
    );
  });
});

describe('CSL-YAML files', () => {
  const yaml = (text: string) => read('csl-yaml', text);

  it('give their items, with keys and places', () => {
    const file = yaml(`---
# kept by Ana
references:
- id: marsh2004
  type: book
  author:
  - family: Marsh
    given: Olga
  issued: 2004-11
  title: 'Tides: A History'

- type: report
  id: "delfzijl"
  author: Port of Delfzijl
  issued:
  - year: 2010
    month: 3
  abstract: |
    - not an item
    id: neither
...
`);
    assert.deepEqual(entries(file), ['marsh2004 «marsh2004» marsh 2004', 'delfzijl «delfzijl» port of delfzijl 2010']);
    assert.deepEqual(problems(file), []);
    assert.deepEqual(item(file, 'delfzijl'), {
      type: 'report',
      author: [{ literal: 'Port of Delfzijl' }],
      issued: { 'date-parts': [[2010, 3]] },
    });
  });

  it('may be a list alone, and written as JSON is', () => {
    assert.deepEqual(entries(yaml('- id: a\n- id: b\n  issued: 2001\n')), ['a «a»  undefined', 'b «b»  2001']);
    assert.deepEqual(entries(yaml('references: [{id: a}, {id: b}]')), ['a «a»  undefined', 'b «b»  undefined']);
  });

  it('say which item no program could read, and go on with the next', () => {
    const file = yaml('references:\r\n- id: first\r\n  title: "Tides\r\n- id: second\r\n  title: Tugs\r\n');
    assert.deepEqual(problems(file), ['syntax first «title: "Tides»']);
    assert.equal(item(file, 'second').title, 'Tugs');
  });

  it('are read in a part of a text alone', () => {
    const text = '---\ntitle: Tides\nreferences:\n- id: a\nlang: en\n---\n\n- id: b\n';
    const file = readBibliography('file:///a.md', 'csl-yaml', text, { start: 4, end: text.indexOf('---', 4) });
    assert.deepEqual(entries(file), ['a «a»  undefined']);
  });
});
