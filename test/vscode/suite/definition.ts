import { eventually, isTrue } from './support/assert';
import { definitionsAt, open } from './support/editor';

describe('go to definition', () => {
  const leads =
    (paper: string, marked: string, to: string, file = paper) =>
    async (): Promise<void> => {
      const document = await open(paper);
      await eventually(async () => {
        const targets = await definitionsAt(document, marked);
        const found = targets.some((target) => target.file === file && target.words.startsWith(to));
        isTrue(found, `expected ${file} at ${to}, got ${JSON.stringify(targets)}`);
      });
    };

  it('leads from a marker to its note', leads('01-shared-borders.md', 'took a treaty.[<|>^1]', '[^1]: The treaty is'));
  it('leads from a note back to its marker', leads('01-shared-borders.md', '[<|>^1]: The treaty', '[^1]'));
  it(
    'leads from an acronym to its definition',
    leads('01-shared-borders.md', 'joined C-T<|>PAT in', 'C-TPAT), which by now'),
  );
  it(
    'leads from an author–year citation to its entry',
    leads('07-what-a-minute-costs.md', '(Hufbauer and Sch<|>ott 2005)', 'Hufbauer, Gary'),
  );
  it(
    'leads from Ibid. to the full citation',
    leads('02-need-to-share.md', '<sup>4</sup> Ib<|>id., 13', 'Commission of Inquiry'),
  );
  it(
    'leads from a cross-reference to its table',
    leads('07-what-a-minute-costs.md', 'Tab<|>le 1 sets', 'Table 1. Two crossings'),
  );
  it(
    'leads from a cross-reference to its section',
    leads('07-what-a-minute-costs.md', 'Sec<|>tion 3 reviews', '3. Trust and its lane'),
  );
});
