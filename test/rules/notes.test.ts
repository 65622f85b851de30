import { strict as assert } from 'node:assert';
import { checkPaper } from '../../server/src/rules';
import { findingsOn } from '../support/rule-findings';
import { notesCalled, ruleLibrary, rulePaper } from '../support/rule-paper';

describe('rules for notes', () => {
  it('say nothing about numbers that rise', () => {
    assert.deepEqual(messages('1 2 3 4 5'), []);
  });

  it('say nothing about numbers that start again', () => {
    assert.deepEqual(messages('1 2 3 | 1 2 | 1 2 3'), []);
  });

  it('say nothing about a series that begins further on, as an excerpt does', () => {
    assert.deepEqual(messages('12 13 14'), []);
  });

  it('say nothing about a note that is called twice', () => {
    assert.deepEqual(messages('1 2 1 3 2 4'), []);
  });

  it('say nothing about stars', () => {
    assert.deepEqual(messages('* 1 † 2 * 3 *?'), []);
  });

  it('name the number before a gap', () => {
    assert.deepEqual(messages('1 2 5 6'), ['Note 5 follows note 2: the numbers between are missing.']);
  });

  it('blame the one that jumped, not those it jumped over', () => {
    assert.deepEqual(messages('1 2 5 3 4 6'), ['Note 5 is called after note 2.']);
  });

  it('say once what is wrong with a number that has no note', () => {
    assert.deepEqual(messages('1 2! 3'), ['Marker 2 has no note.']);
  });

  it('say once what is wrong with a number that has no marker', () => {
    assert.deepEqual(messages('1 2? 3'), ['Nothing in the text calls note 2.']);
  });

  it('leave labels alone that rendering counts anew', () => {
    assert.deepEqual(messages('3 1 7', 'pandoc'), []);
  });

  it('stay silent where most markers are lost', () => {
    assert.deepEqual(messages('1 2? 3? 4? 5? 6?'), []);
    assert.equal(messages('1 2? 3? 4? 5? 6?', 'pandoc').length, 5);
  });

  it('stay silent where most markers stand as bare numbers, for those of the others may too', () => {
    const labels = ['1', '2', '3', '4'];
    const text = [
      `${labels.map((label) => `The pilots of the quay slept.${label} The ice came.`).join(' ')} The 5 clerks left.`,
      '',
      ...[...labels, '5'].flatMap((label) => [`${label} Ann Moss, Tides, p. ${label}0.`, '']),
    ].join('\n');
    assert.deepEqual(
      findingsOn(text).filter((finding) => finding.startsWith('note-orphan')),
      [],
    );
  });

  it('stay silent where the notes could not be read, and say so once', () => {
    const paper = rulePaper({ text: 'Title\n\nText.', ...notesCalled('1 3 2! 4? 4'), notesUnreadable: true });
    const findings = checkPaper(paper, ruleLibrary());
    assert.deepEqual(
      findings.map(({ code, span }) => [code, span]),
      [['paper-unreadable', { start: 0, end: 5 }]],
    );
  });

  it('take raised numbers for figures where most have no note', () => {
    assert.deepEqual(messages('1 45! 18! 26!'), []);
  });

  it('stay silent where no note at all has a marker', () => {
    assert.deepEqual(messages('1? 2?'), []);
  });

  it('take a lone raised number for an exponent where there are no notes at all', () => {
    assert.deepEqual(messages('2! 3!'), []);
    assert.equal(messages('2! 3!', 'pandoc').length, 2);
  });
});

function messages(calls: string, notation?: string): string[] {
  return checkPaper(rulePaper(notesCalled(calls, notation)), ruleLibrary()).map(({ message }) => message);
}
