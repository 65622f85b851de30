import * as vscode from 'vscode';
import { equal, eventually, includes } from './support/assert';
import { codesOf, definitionsAt, edit, hoverAt, open, referencesAt } from './support/editor';

describe('bibliography files', () => {
  it('show the work of a key, and lead to its entry', async () => {
    const document = await open('09-spare-keys.md');
    const key = '@ostrom<|>1990 [pp. 88-102]';
    await eventually(async () => {
      includes(await hoverAt(document, key), 'Governing the Commons', 'references.bib');
      const [target] = await definitionsAt(document, key);
      equal(target, { file: 'references.bib', words: 'ostrom1990,' });
    });
  });

  it('list the citations of an entry', async () => {
    const document = await open('references.bib');
    await eventually(async () => {
      const places = await referencesAt(document, '@book{ostr<|>om1990,');
      const citing = places.filter(({ file }) => file === '09-spare-keys.md').map(({ words }) => words.slice(0, 11));
      equal(citing, ['@ostrom1990', '@ostrom1990']);
    });
  });

  it('show errors where they are typed', async () => {
    const document = await open('references.bib');
    const end = document.positionAt(document.getText().length);
    await edit(document, (change) => change.insert(document.uri, end, '\n@book{open, title = {Never\n'));
    await eventually(() => equal(codesOf(document.uri), ['bibliography-malformed']));
    await edit(document, (change) =>
      change.delete(document.uri, new vscode.Range(end, document.lineAt(document.lineCount - 1).range.end)),
    );
    await eventually(() => equal(codesOf(document.uri), []));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
