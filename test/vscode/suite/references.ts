import { equal, eventually, isTrue } from './support/assert';
import { open, referencesAt } from './support/editor';

describe('references', () => {
  it('lists every use of an acronym', async () => {
    const document = await open('01-shared-borders.md');
    const uses = document.getText().split('C-TPAT').length - 1;
    isTrue(uses >= 2, 'the paper uses it');
    await eventually(async () => {
      const found = await referencesAt(document, 'joined C-T<|>PAT in');
      equal(found.filter(({ file }) => file === '01-shared-borders.md').length >= uses, true);
    });
  });

  it('lists the places that cite a work', async () => {
    const document = await open('07-what-a-minute-costs.md');
    await eventually(async () => {
      const found = await referencesAt(document, 'told many times, and best by Fl<|>ynn (2002)');
      isTrue(found.length > 1, `expected more than one, got ${JSON.stringify(found)}`);
    });
  });
});
