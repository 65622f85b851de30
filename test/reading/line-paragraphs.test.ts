import { strict as assert } from 'node:assert';
import { outlineOf, read } from '../support/read';
import { MORE, PROSE } from './prose';

const LONG = `${PROSE} ${MORE}`;

describe('a text with a paragraph on each line', () => {
  const lines = [
    'Quiet Harbors',
    LONG,
    LONG,
    'What Was Promised',
    LONG,
    `${LONG} So says the board (Lee 2001).`,
    'What Became of It',
    LONG,
    LONG,
    'Bibliography',
    'Lee, Ann. 2001. Harbors of the North. Boston: Quay Press.',
    'Poe, Bob. 2002. Pilots. Rome: Mole.',
    'Roe, Kay. 2003. Weirs and Locks. Boston: Quay Press.',
  ];

  it('has headings between them, and a bibliography', () => {
    const paper = read(...lines);
    assert.deepEqual(outlineOf(paper), ['## What Was Promised', '## What Became of It', '## Bibliography']);
    assert.deepEqual(
      paper.works.map(({ csl }) => csl.title),
      ['Harbors of the North', 'Pilots', 'Weirs and Locks'],
    );
    assert.equal(paper.citations[0]?.resolution.state, 'resolved');
  });

  it('goes on with a line in small letters', () => {
    const paper = read(...lines.slice(0, 8), `${LONG} The pilots`, 'of the north slept.', ...lines.slice(9));
    assert.ok(paper.flows.some(({ text }) => text.endsWith('The pilots of the north slept.')));
  });

  it('is none where blank lines part the paragraphs, and each of their sentences has a line', () => {
    const paragraph = [LONG, 'The Pilots Slept.', LONG, LONG, ''];
    const paper = read('# Quiet Harbors', '', ...paragraph, ...paragraph, ...paragraph);
    assert.deepEqual(outlineOf(paper), ['# Quiet Harbors']);
  });

  it('is none where blank lines part the paragraphs, though one has two lines', () => {
    const paper = read(
      'Quiet Harbors',
      '',
      ...lines.slice(1, 9).flatMap((line) => [line, '']),
      LONG,
      'The Pilots Slept',
    );
    assert.ok(paper.flows.some(({ text }) => text.endsWith('this time. The Pilots Slept')));
  });
});
