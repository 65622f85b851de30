import { eventually, isTrue } from './support/assert';
import { callersAt, implementationsAt, open } from './support/editor';

describe('the cited paper', () => {
  const leads = (paper: string, marked: string, file: string, to: string) => async (): Promise<void> => {
    const document = await open(paper);
    await eventually(async () => {
      const targets = await implementationsAt(document, marked);
      const found = targets.some((target) => target.file === file && target.words.startsWith(to));
      isTrue(found, `expected ${file} at ${to}, got ${JSON.stringify(targets)}`);
    });
  };

  it(
    'is gone to at the words that stand quoted',
    leads('07-what-a-minute-costs.md', '(20<|>09: 46)', '03-wires-and-pipes.md', 'The part had crossed'),
  );
  it(
    'is gone to at the page that is cited',
    leads('08-la-frontera-que-no-miramos.md', 'Frey, *op. ci<|>t.*', '02-need-to-share.md', 'The Need to Share'),
  );

  it('knows who cites it', async () => {
    const document = await open('03-wires-and-pipes.md');
    await eventually(async () => {
      const callers = await callersAt(document, '# Wires and Pi<|>pes');
      isTrue(
        callers.some((name) => name.startsWith('What a Minute Costs')),
        `expected a caller, got ${JSON.stringify(callers)}`,
      );
    });
  });
});
