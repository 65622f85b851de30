import { strict as assert } from 'node:assert';
import { findPassage } from '../../../server/src/library/sources/passage';
import { readPaper } from '../../../server/src/paper/read-paper';
import { sourceSpans } from '../../../server/src/text/flow';
import { computingTime } from '../../support/computing-time';
import { plainFlow } from '../../support/rule-paper';
import { samplePapers } from '../../support/samples';

const TEXT = `# Harbors

[p. 3]

A harbor that is closed in haste is seldom reopened in haste. The pilots of the north-western channel sold their boats, and
the ministry's co-operation was not asked for.[^1]

[p. 4]

They had been paid in ﬁsh. Nobody kept a book of what was paid, so that in the spring of 1911 the harbor master

[p. 5]

could not say who had been owed what. A harbor that is closed in haste is seldom reopened in haste.

[^1]: The letter says that "the tide is the only clerk who never sleeps in this office".
`;

const paper = readPaper('file:///papers/harbors.md', TEXT);

function find(quotation: string, cited?: string) {
  const flow = plainFlow(quotation);
  const start = cited === undefined ? 0 : TEXT.indexOf(cited);
  const span = cited === undefined ? undefined : { start, end: start + 400 };
  return findPassage({ flow, span: { start: 0, end: quotation.length } }, paper, span);
}

/** The source of what is found, its pieces joined; a star where words differ. */
function found(quotation: string, cited?: string): string | undefined {
  const passage = find(quotation, cited);
  const spans = passage?.places.flatMap(sourceSpans);
  return spans && spans.map(({ start, end }) => TEXT.slice(start, end)).join(' | ') + (passage?.isExact ? '' : ' *');
}

describe('a quotation in the paper that it is taken from', () => {
  it('is found by its words, whatever their case, accents, hyphens and ligatures', () => {
    assert.equal(found('They had been paid in fish'), 'They had been paid in ﬁsh');
    assert.equal(found('THE PILOTS OF THE NORTHWESTERN CHANNEL'), 'The pilots of the north-western channel');
    assert.equal(
      found('the ministry’s cooperation was not asked for'),
      "the ministry's co-operation was not asked for",
    );
  });

  it('is found across a page break, and in a note', () => {
    assert.equal(
      found('the harbor master could not say who had been owed what'),
      'the harbor master | could not say who had been owed what',
    );
    assert.equal(found('the tide is the only clerk who never sleeps'), 'the tide is the only clerk who never sleeps');
  });

  it('is found on the page that is cited, where the words stand twice', () => {
    const words = 'A harbor that is closed in haste is seldom reopened in haste';
    const [first] = find(words)!.places.flatMap(sourceSpans);
    const [cited] = find(words, '[p. 5]')!.places.flatMap(sourceSpans);
    assert.deepEqual([first!.start, cited!.start], [TEXT.indexOf(words), TEXT.lastIndexOf(words)]);
  });

  it('is found in pieces, in their order, where words are left out', () => {
    assert.equal(
      found('The pilots … sold their boats … was not asked for'),
      'The pilots | sold their boats | was not asked for',
    );
    assert.equal(found('[they] had been paid in fish. … in the spring'), 'had been paid in ﬁsh | in the spring');
    assert.equal(find('was not asked for … sold their boats … The pilots'), undefined);
  });

  it('is found by most of its words, and says which differ', () => {
    const passage = find('Nobody kept a record of what was paid, so that in the spring of 1912 the harbor master')!;
    assert.deepEqual([passage.isExact, passage.isClear, passage.departures.length], [false, true, 2]);
  });

  it('is not found by a few words that anybody may use, nor by another text', () => {
    for (const words of [
      'in the spring',
      'of the north had been',
      'what was paid in the autumn',
      'the price of a gate is paid in the coin of the gatekeeper',
    ]) {
      assert.equal(find(words), undefined, words);
    }
  });

  it('forgives what scanners do to letters', () => {
    assert.equal(find('A harbor that is c1osed in haste is seldorn reopened in haste')?.isExact, true);
    assert.equal(find('the ministry’s cooperation 3 was not asked for')?.isExact, true);
    assert.equal(find('the ministry’s cooperation 3 times was not asked for')?.isExact, false);
  });
});

describe('quotations of the sample papers, as careless hands copy them', () => {
  const papers = samplePapers().map(({ name, text }) => readPaper(`file:///papers/${name}`, text));
  const sentences = papers.flatMap((source) =>
    source.flows
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ text }) => [...text.matchAll(/(?<=[.!?] )[A-Z][^.!?"“”[\]…]{80,200}[.!?]/g)].slice(0, 2))
      .map(([sentence]) => ({ source, sentence })),
  );

  /** How many of the sentences are found where they stand, once each has been copied in this way. */
  function foundAfter(copy: (words: readonly string[], index: number) => readonly string[]): number {
    return sentences.filter(({ source, sentence }, index) => {
      const quotation = copy(sentence.split(' '), index).join(' ');
      const passage = findPassage({ flow: plainFlow(quotation), span: { start: 0, end: quotation.length } }, source);
      const [place] = passage?.places ?? [];
      const at = place?.flow.text.indexOf(sentence);
      return place && at !== undefined && Math.abs(place.span.start - at) <= 40;
    }).length;
  }

  const without = (index: number) => (words: readonly string[]) => words.filter((_, at) => at !== index % words.length);

  it('there are enough of them', () => assert.ok(sentences.length > 100, `${sentences.length}`));

  it('a word left out', () =>
    assert.equal(
      foundAfter((words, index) => without(index * 7)(words)),
      sentences.length,
    ));

  it('a word replaced', () => {
    const replaced = foundAfter((words, index) =>
      words.map((word, at) => (at === (index * 5) % words.length ? 'tide' : word)),
    );
    assert.equal(replaced, sentences.length);
  });

  it('two words put in', () => {
    const put = foundAfter((words, index) => words.toSpliced((index * 3) % words.length, 0, 'they', 'say'));
    assert.equal(put, sentences.length);
  });

  it('the middle left out, and marked', () => {
    assert.equal(
      foundAfter((words) => [...words.slice(0, 5), '…', ...words.slice(-5)]),
      sentences.length,
    );
  });

  it('are not found in other papers', () => {
    const elsewhere = sentences.filter(({ source, sentence }) =>
      papers.some((other) => {
        return (
          other !== source &&
          findPassage({ flow: plainFlow(sentence), span: { start: 0, end: sentence.length } }, other)?.isClear
        );
      }),
    );
    // Where one paper quotes the sentence of another, it stands in both.
    assert.ok(elsewhere.length <= 8, elsewhere.map(({ sentence }) => sentence).join('\n'));
  });
});

describe('search for quotations in hostile text', () => {
  for (const piece of ['the ', 'a b ', 'tide, ', '… ', '[x] ', 'ab-', '1.', "o'"]) {
    it(`takes no time: ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(20_000);
      const hostile = readPaper('file:///papers/a.md', `# T\n\n${text}\n\nthe tide is in`);
      for (const quotation of [text.slice(0, 2000), `${piece.repeat(40)} nothing like it`, text]) {
        const place = { flow: plainFlow(quotation), span: { start: 0, end: quotation.length } };
        assert.ok(computingTime(() => findPassage(place, hostile)) < 1500);
      }
    });
  }
});
