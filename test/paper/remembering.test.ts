import { strict as assert } from 'node:assert';
import { rememberedBy, remembering, rememberingLast } from '../../server/src/paper/remembering';

describe('remembering', () => {
  const paragraph = { text: 'The ports were closed.' };
  let computed = 0;
  const length = remembering(({ text }: { readonly text: string }, factor: number) => {
    computed++;
    return text.length * factor;
  });
  const times = (work: () => void) => {
    computed = 0;
    work();
    return computed;
  };

  it('computes once for a value, however often the document is read', () => {
    const document = {};
    const reading = () => rememberedBy(document, () => assert.equal(length(paragraph, 1), 22));
    assert.equal(
      times(() => {
        reading();
        reading();
      }),
      1,
    );
  });

  it('computes again where something else is given', () => {
    const reading = () => rememberedBy(document, () => [length(paragraph, 1), length(paragraph, 2)]);
    const document = {};
    assert.deepEqual(reading(), [22, 44]);
  });

  it('tells values apart by their identity, and documents from each other', () => {
    const reading = () => rememberedBy({}, () => [length(paragraph, 1), length({ ...paragraph }, 1)]);
    assert.equal(
      times(() => {
        reading();
        reading();
      }),
      4,
    );
  });

  it('remembers nothing outside a document', () => {
    assert.equal(
      times(() => {
        length(paragraph, 1);
        length(paragraph, 1);
      }),
      2,
    );
  });

  it('forgets nothing of a document while another one is read', () => {
    const document = {};
    assert.equal(
      times(() =>
        rememberedBy(document, () => {
          length(paragraph, 1);
          rememberedBy({}, () => length(paragraph, 1));
          length(paragraph, 1);
        }),
      ),
      2,
    );
  });
});

describe('remembering what was given last', () => {
  let computed = 0;
  const joined = rememberingLast(
    (words: readonly { readonly text: string }[], sign: string) => {
      computed++;
      return words.map(({ text }) => text).join(sign);
    },
    (words, sign) => [sign, ...words],
  );
  const [ports, harbors] = [{ text: 'ports' }, { text: 'harbors' }];

  it('joins the same words once, in whatever list they come', () => {
    computed = 0;
    rememberedBy({}, () => assert.deepEqual([joined([ports], '-'), joined([ports], '-')], ['ports', 'ports']));
    assert.equal(computed, 1);
  });

  it('joins anew where a word is another one, where one more comes and where one is missing', () => {
    rememberedBy({}, () => {
      assert.equal(joined([ports], '-'), 'ports');
      assert.equal(joined([harbors], '-'), 'harbors');
      assert.equal(joined([harbors, ports], '-'), 'harbors-ports');
      assert.equal(joined([harbors, ports], '/'), 'harbors/ports');
      assert.equal(joined([harbors], '/'), 'harbors');
      assert.equal(joined([], '/'), '');
    });
  });

  it('remembers nothing outside a document', () => {
    computed = 0;
    joined([ports], '-');
    joined([ports], '-');
    assert.equal(computed, 2);
  });
});
