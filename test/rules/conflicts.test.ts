import { strict as assert } from 'node:assert';
import { findings } from '../support/rule-findings';

/** The findings about what papers say otherwise, of a paper among others: the words underlined, and the message. */
function conflicts(text: string): readonly string[] {
  return findings(text)
    .filter(({ code }) => code.endsWith('-conflict'))
    .map(({ code, span, message }) => `${code} «${text.slice(span.start, span.end)}» ${message}`);
}

const paper = (entry: string) => `# Tides\n\nSome saw it coming (Moss 1999).\n\n## References\n\n${entry}\n`;
const others = (...texts: readonly string[]) => texts.map((text, i) => `=== other-${i}.md\n${text}`).join('');

describe('what other papers say otherwise', () => {
  const MOSS = 'Moss, Ida. 1999. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.';
  const LATER = 'Moss, Ida. 2000. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.';

  it('is said of a year that one other paper gives otherwise', () => {
    assert.deepEqual(conflicts(paper(MOSS) + others(paper(LATER))), [
      `work-conflict «${MOSS}» Moss 1999: another paper dates this work 2000.`,
    ]);
  });

  it('is not said to the majority, only to the paper that stands alone', () => {
    assert.deepEqual(conflicts(paper(MOSS) + others(paper(LATER), paper(MOSS))), []);
    assert.equal(conflicts(paper(LATER) + others(paper(MOSS), paper(MOSS))).length, 1);
  });

  it('is not said of another edition, or of a work that was still to come', () => {
    const second = 'Moss, Ida. 2006. *The Long Ebb: Harbors in Decline*. 2nd ed. Hull: Estuary Press.';
    const awaited = 'Moss, Ida. Forthcoming. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.';
    assert.deepEqual(conflicts(paper(MOSS) + others(paper(second), paper(awaited))), []);
  });

  it('is said of two things under one short form, not of two versions of one name or a translation', () => {
    const psb = (name: string) => `# Quays\n\nThe ${name} (PSB) slept. Nobody told the PSB.\n`;
    assert.equal(conflicts(psb('Port Safety Board') + others(psb('Pipeline Supply Bureau'))).length, 1);
    assert.deepEqual(conflicts(psb('Port Safety Board') + others(psb('Port Security Board'))), []);
    assert.deepEqual(conflicts(psb('Public Security Bureau') + others(psb('Policía de Seguridad de la Bahía'))), []);
  });

  it('is said of a version of a name that two other papers give otherwise', () => {
    const psb = (name: string) => `# Quays\n\nThe ${name} (PSB) slept. Nobody told the PSB.\n`;
    const most = others(psb('Port Security Board'), psb('Port Security Board'));
    assert.equal(conflicts(psb('Port Safety Board') + most).length, 1);
  });
});

describe('one work listed twice', () => {
  it('is said of an entry that gives more of the work than the other', () => {
    const entries = [
      'Moss, Ida. 1999. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.',
      'Moss, I. (1999). *The Long Ebb*. Hull, Estuary Press.',
    ];
    const text = `# Tides\n\nSome saw it (Moss 1999).\n\n## References\n\n${entries.join('\n\n')}\n`;
    const found = findings(text).filter(({ code }) => code === 'work-duplicate');
    assert.deepEqual(
      found.map(({ span }) => text.slice(span.start, span.end)),
      [entries[1]],
    );
  });

  it('is not said of two editions, or of two parts', () => {
    for (const [one, other] of [
      ['', ' 2nd ed.'],
      [' Part I.', ' Part II.'],
    ]) {
      const entry = (more = '') => `Moss, Ida. 1999. *The Long Ebb: Harbors in Decline.${more}* Hull: Estuary Press.`;
      const text = `# Tides\n\nSome saw it.\n\n## References\n\n${entry(one)}\n\n${entry(other)}\n`;
      assert.deepEqual(
        findings(text).filter(({ code }) => code === 'work-duplicate'),
        [],
        other,
      );
    }
  });
});
