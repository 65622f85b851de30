import { strict as assert } from 'node:assert';
import { Vocabulary } from '../../server/src/text/vocabulary';

describe('vocabulary', () => {
  const vocabulary = new Vocabulary({
    body: 'Council, House of, McGraw-Hill, …verband, …stiftung, Bundes…',
    source: 'Review, Council Papers, Université',
  });

  it('tells where the first word of each kind stands', () => {
    assert.deepEqual(vocabulary.firstOf('The Harbor Council in Harbor Review, Council'), { body: 11, source: 29 });
    assert.deepEqual(vocabulary.firstOf('Université de Paris'), { body: -1, source: 0 });
  });

  it('knows phrases, endings of capitalized words, and beginnings', () => {
    for (const words of [
      'House of Lords',
      'New York, McGraw-Hill',
      'Fischereiverband',
      'Bundesamt für Häfen',
      'Bundesregierung',
    ])
      assert.equal(vocabulary.firstOf(words).body >= 0, true, words);
    for (const words of ['House', 'the House often sat', 'McGraw', 'reichsverband', 'council'])
      assert.equal(vocabulary.firstOf(words).body, -1, words);
  });

  it('looks at whole words alone', () => {
    assert.equal(vocabulary.isIn('Councils, Reviewer, SubCouncil'), false);
    // "Council12": a note's mark that lost its superscript
    for (const words of ['Council-led', 'Council12']) assert.equal(vocabulary.isIn(words), true, words);
  });

  it('tells where the words of each kind stand', () => {
    const starts = vocabulary.startsIn('The Harbor Council in Harbor Review, Council');
    assert.deepEqual(
      [...starts],
      [
        ['body', [11, 37]],
        ['source', [29]],
      ],
    );
    assert.equal(vocabulary.startsIn('the pilots').size, 0);
  });

  it('one word may be of several kinds', () => {
    assert.deepEqual(vocabulary.firstOf('Council Papers'), { body: 0, source: 0 });
  });
});
