import { strict as assert } from 'node:assert';
import { rememberedBy, remembering } from '../../server/src/paper/remembering';

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
