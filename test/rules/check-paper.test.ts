import { strict as assert } from 'node:assert';
import { checkPaper, rules } from '../../server/src/rules';
import { ruleWords as english } from '../../server/src/words/en/rules';
import { ruleWords as spanish } from '../../server/src/words/es/rules';
import { notesCalled, ruleLibrary, rulePaper } from '../support/rule-paper';

describe('checkPaper', () => {
  const paper = rulePaper(notesCalled('1 2! 3 3? 4'));

  it('gives findings in the order of the text', () => {
    const starts = checkPaper(paper, ruleLibrary()).map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    assert.ok(starts.length > 0);
  });

  it('says nothing about a document that is no paper', () => {
    assert.deepEqual(checkPaper({ ...paper, isPaper: false }, ruleLibrary()), []);
  });

  it('leaves out a rule that is off', () => {
    const findings = checkPaper(paper, ruleLibrary(), { severities: { 'note-missing': 'off' } });
    assert.ok(!findings.some(({ code }) => code === 'note-missing'));
  });

  it('takes another severity from the settings, and its own for `default`', () => {
    const severityOf = (severity: 'hint' | 'default') =>
      checkPaper(paper, ruleLibrary(), { severities: { 'note-missing': severity } }).find(
        ({ code }) => code === 'note-missing',
      )?.severity;
    assert.equal(severityOf('hint'), 'hint');
    assert.equal(severityOf('default'), 'error');
  });

  it('speaks the language that it is given', () => {
    const [finding] = checkPaper(rulePaper(notesCalled('1 2!')), ruleLibrary(), { words: spanish });
    assert.equal(finding?.message, 'La llamada 2 no tiene nota.');
  });

  it('has no English in the Spanish words', () => {
    for (const { code } of rules) {
      assert.notEqual(spanish[code].says, english[code].says, code);
      assert.notEqual(spanish[code].why, english[code].why, code);
    }
  });
});
