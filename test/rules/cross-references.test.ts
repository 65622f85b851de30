import { strict as assert } from 'node:assert';
import { findingsOn } from '../support/rule-findings';

describe('rules for cross-references', () => {
  const missing = (name: string) => [`crossref-missing warning «${name}»`];

  it('see a table that is not there', () => {
    assert.deepEqual(body('as Table 1 shows, and Table 3 shows too', 'Table 1. Ports by hour'), missing('Table 3'));
  });

  it('say nothing where the paper has no table at all', () => {
    assert.deepEqual(body('as Table 1 shows', 'The ports were closed.'), []);
  });

  it('say nothing where most tables were lost on the way', () => {
    assert.deepEqual(body('as Tables 2 and 3 show, and Table 4 shows too', 'Table 1. Ports by hour'), []);
  });

  it("say nothing about another work's table", () => {
    const text = 'Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), Table 3.';
    assert.deepEqual(body('as Table 1 shows', 'Table 1. Ports by hour', text), []);
  });

  it("say nothing about a cited work's table in brackets", () => {
    assert.deepEqual(body('as Table 1 shows (adapted from Ruiz 2003, Table 3)', 'Table 1. Ports by hour'), []);
    assert.deepEqual(body('as Table 1 shows (Ruiz 2003; see Table 3)', 'Table 1. Ports by hour'), missing('Table 3'));
  });

  it('say nothing about a number far off, or counted in another way', () => {
    assert.deepEqual(body('as Table 301 shows', 'Table 1. Ports by hour'), []);
    assert.deepEqual(body('as Table A shows', 'Table 1. Ports by hour'), []);
  });
});

function body(clause: string, rest: string, note = 'Port Authority, *Annual Report*, 2003.'): string[] {
  return findingsOn(`# Ports and pipelines\n\nThe ports were closed, ${clause}.[^1]\n\n${rest}\n\n[^1]: ${note}\n`);
}
