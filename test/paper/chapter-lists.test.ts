import { strict as assert } from 'node:assert';
import type { Paper } from '../../server/src/paper/paper';
import { checkPaper } from '../../server/src/rules';
import { sourceSpan } from '../../server/src/text/flow';
import { read } from '../support/read';
import { ruleLibrary } from '../support/rule-paper';

const MOLES = 'Falk, Nora. 2004. *The Moles of Vigodarso*. Boston: Quay Press.';
const LOCKS = 'Falk, Nora. 2004. *Locks and Weirs*. Boston: Quay Press.';
const TIDES = 'Rey, Tomás. 2001. *Tides*. Boston: Quay Press.';

describe('a volume with a list of references behind each chapter', () => {
  const volume = read(
    '# The Harbor Volume',
    '',
    '## Chapter 1',
    '',
    'The moles were built late (Falk 2004). Nobody had asked the sea (Rey 2001).',
    '',
    '### 1.4 References',
    '',
    MOLES,
    '',
    TIDES,
    '',
    '## Chapter 2',
    '',
    'Locks came first (Falk 2004), whatever the tides did (Rey 2001).',
    '',
    '### 2.3 References',
    '',
    LOCKS,
    '',
    TIDES,
  );

  it('cites what the list of the chapter has', () => {
    assert.deepEqual(meanings(volume), [
      'The Moles of Vigodarso, line 9',
      'Tides, line 11',
      'Locks and Weirs, line 19',
      'Tides, line 21',
    ]);
  });

  it('lists a work again for each chapter', () => {
    assert.deepEqual(findings(volume), []);
  });

  it('may list for a chapter what only another one cites', () => {
    const lean = read(
      volume.text
        .replace('Locks came first (Falk 2004), whatever', 'Locks came first (Falk 2004; Rey 2003), whatever')
        .replace('did (Rey 2001).', 'did.'),
    );
    assert.deepEqual(findings(lean), ['citation-year-mismatch in line 15']);
  });

  it('lists none twice in one chapter', () => {
    const again = read('It is so (Falk 2004; Rey 2001).', '', '## References', '', LOCKS, '', TIDES, '', TIDES);
    assert.deepEqual(findings(again), ['work-duplicate in line 9']);
  });

  it('is no list with notes at the foot of its first page, or with a table', () => {
    const text = 'It is so (Falk 2004; Rey 2001).<sup>1</sup> It was so.<sup>2</sup>';
    for (const between of [
      ['<sup>1</sup> See Falk (2004).', '', '<sup>2</sup> As Rey (2001) has it.'],
      ['| Work | Harbor |', '| --- | --- |', '| Falk (2004) | Vigodarso |', '| Rey (2001) | none |'],
    ]) {
      const parted = read('# Harbors', '', text, '', '## References', '', MOLES, '', ...between, '', TIDES, '', LOCKS);
      assert.ok(findings(parted).includes('citation-ambiguous in line 3'), between[0]);
    }
  });

  it('is no list whose entries are annotated, each in a paragraph or a quotation', () => {
    for (const sign of ['', '> ', '  ']) {
      const annotated = read(
        'It is so (Falk 2004; Rey 2001).',
        '',
        '## References',
        '',
        ...[MOLES, TIDES, LOCKS].flatMap((entry) => [
          `${sign === '  ' ? '- ' : ''}${entry}`,
          '',
          `${sign}The book is at odds with what is known of the tides (Rey 2001), and of the moles (Falk 2004).`,
          '',
        ]),
      );
      assert.ok(findings(annotated).includes('citation-ambiguous in line 1'), sign);
    }
  });

  it('is no list whose entries are commented on', () => {
    const commented = read(
      'It is so (Falk 2004; Rey 2001).',
      '',
      '## References',
      '',
      MOLES,
      '',
      'It differs from what is known of the tides (Rey 2001).',
      '',
      TIDES,
      '',
      LOCKS,
    );
    assert.ok(findings(commented).includes('citation-ambiguous in line 1'));
  });
});

function meanings({ works, citations, lines }: Paper): string[] {
  return citations.map(({ resolution }) => {
    if (resolution.state !== 'resolved') return resolution.state;
    const { csl, place } = works[resolution.work]!;
    return `${csl.title}, line ${lines.lineAt(sourceSpan(place).start) + 1}`;
  });
}

function findings(paper: Paper): string[] {
  return checkPaper(paper, ruleLibrary(paper)).map(
    ({ code, span }) => `${code} in line ${paper.lines.lineAt(span.start) + 1}`,
  );
}
