import * as vscode from 'vscode';
import { equal, eventually, includes, isTrue } from './support/assert';
import { open } from './support/editor';
import { extension } from './support/extension';

describe('the citation graph', () => {
  const shown = () => extension().exports.graph();
  const isDrawn = (): Promise<void> =>
    eventually(() => {
      const graph = shown();
      isTrue(graph?.isSettled === true && graph.papers.length > 0, `it shows ${JSON.stringify(graph)}`);
    }, 40);

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens in a tab of its own, with the papers and the works that several cite', async () => {
    await open('01-shared-borders.md');
    await vscode.commands.executeCommand('ibid.showGraph');
    await isDrawn();
    const { papers, works, acronyms, links } = shown()!;
    includes(papers.join('\n'), 'The Need to Share and the Right to Refuse', 'La frontera que no miramos');
    includes(works.join('\n'), 'Andreas 2000', 'McCallum 1995');
    equal(acronyms, []);
    isTrue(links > papers.length, `only ${links} links`);
  });

  it('is there again when its tab comes back', async () => {
    await open('02-need-to-share.md');
    await eventually(() => equal(shown(), undefined));
    await vscode.commands.executeCommand('ibid.showGraph');
    await isDrawn();
  });

  it('is gone when its tab is closed', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(() => equal(shown(), undefined));
  });
});
