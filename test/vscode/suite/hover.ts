import * as vscode from 'vscode';
import { eventually, includes } from './support/assert';
import { hoverAt, open } from './support/editor';

describe('hover', () => {
  const shows =
    (paper: string, marked: string, ...words: readonly string[]) =>
    async (): Promise<void> => {
      const document = await open(paper);
      await eventually(async () => includes(await hoverAt(document, marked), ...words));
    };

  it(
    'shows a note at its marker',
    shows('01-shared-borders.md', 'took a treaty.[<|>^1]', 'Note 1', 'Integrated Cross-Border Maritime Law'),
  );
  it(
    'shows what an acronym stands for',
    shows('01-shared-borders.md', 'joined C-T<|>PAT in', 'Customs-Trade Partnership Against Terrorism'),
  );
  it(
    'shows the work that an author–year citation names',
    shows('07-what-a-minute-costs.md', '(Hufbauer and Sch<|>ott 2005)', 'Hufbauer', '2005'),
  );
  it(
    'shows what Ibid. stands for',
    shows('02-need-to-share.md', '<sup>4</sup> Ib<|>id., 13', 'Report of the Events Relating to Maher Arar'),
  );
  it('shows the caption of a table', shows('07-what-a-minute-costs.md', 'Tab<|>le 1 sets', 'Two crossings'));
  it(
    'reads plain text',
    shows('04-the-price-of-partnership.txt', '¹² Seelke, op. c<|>it.', 'Funding and Policy Issues'),
  );

  it('reads a document that was never saved', async () => {
    const content = 'The Joint Harbor Office (JHO) counts crates. The JHO is small.';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await eventually(async () => includes(await hoverAt(document, 'The JH<|>O is'), 'Joint Harbor Office'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
