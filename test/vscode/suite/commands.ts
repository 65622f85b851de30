import * as vscode from 'vscode';
import { equal, eventually, includes, isTrue } from './support/assert';
import { at, codesOf, hoverAt, inWorkspace, open, remove, write } from './support/editor';
import { extension } from './support/extension';

describe('commands', () => {
  const name = 'commands.md';
  const text = `# Harbors

The Joint Harbor Office (JHO) counts crates.[^1] The JHO is small, as Ana Marlow says.[^2]

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Harbor Press, 2001), 4.
[^2]: Ibid., 9. See also note 40 above.
`;

  beforeEach(async () => {
    await open(await write(name, text));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.saveAll');
    await remove(name);
  });

  const put = (marked: string): vscode.TextEditor => {
    const editor = vscode.window.activeTextEditor!;
    const position = at(editor.document, marked);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  };

  it('are all there, each with a title', async () => {
    const there = await vscode.commands.getCommands(true);
    const { commands } = extension().packageJSON.contributes as {
      readonly commands: readonly { readonly command: string; readonly title: string }[];
    };
    equal(
      commands.filter(({ command, title }) => !there.includes(command) || !title || title.startsWith('%')),
      [],
    );
  });

  it('insert a note that is numbered as the paper numbers its notes', async () => {
    const { document } = put('counts<|> crates');
    await eventually(async () => {
      await vscode.commands.executeCommand('ibid.insertNote');
      isTrue(document.getText() !== text, 'nothing was inserted');
    });
    isTrue((document.getText().match(/\[\^/g) ?? []).length === 6, document.getText());
  });

  it('insert the list of abbreviations', async () => {
    const { document } = put('# Harbors<|>');
    await eventually(async () => {
      await vscode.commands.executeCommand('ibid.insertAbbreviations');
      const first = document.getText().split('counts crates')[0]!;
      isTrue(first.split('Joint Harbor Office').length === 3, first);
    });
  });

  it('open the bibliography as a document of its own', async () => {
    put('counts<|> crates');
    await eventually(async () => {
      await vscode.commands.executeCommand('ibid.exportBibliography', { format: 'list' });
      includes(vscode.window.activeTextEditor?.document.getText() ?? '', 'Marlow', 'Quiet Docks');
    });
    equal(vscode.window.activeTextEditor?.document.uri.scheme, 'untitled');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('export works, abbreviations and the graph into files', async () => {
    put('counts<|> crates');
    const written = async (command: string, format: string, name: string): Promise<string> => {
      const to = inWorkspace(name);
      await vscode.commands.executeCommand(command, { format, to });
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
      await vscode.workspace.fs.delete(to);
      return text;
    };
    await eventually(async () => {
      includes(await written('ibid.exportBibliography', 'bibtex', 'out.bib'), '@book{', 'author = {Marlow, Ana}');
      includes(await written('ibid.exportAbbreviations', 'csv', 'out.csv'), 'JHO,Joint Harbor Office');
      includes(await written('ibid.exportGraph', 'dot', 'out.dot'), 'paper:commands.md', 'paper:01-shared-borders.md');
    });
  });

  it('copy the reference under the cursor', async () => {
    put('[^2]: Ib<|>id., 9');
    await eventually(async () => {
      await vscode.commands.executeCommand('ibid.copyReference');
      includes(await vscode.env.clipboard.readText(), 'Marlow', 'Quiet Docks');
    });
  });

  it('go to what leads nowhere', async () => {
    const editor = put('<|># Harbors');
    await eventually(() => includes(codesOf(editor.document.uri).join(), 'backref-missing'));
    await vscode.commands.executeCommand('ibid.nextUnresolved');
    await eventually(() => includes(editor.document.getText(editor.selection), 'note 40'));
  });

  it('read all papers again', async () => {
    const editor = put('The JH<|>O is');
    await vscode.commands.executeCommand('ibid.reindex');
    await eventually(async () => includes(await hoverAt(editor.document, 'The JH<|>O is'), 'Joint Harbor Office'));
  });

  it('start the server again', async () => {
    const editor = put('The JH<|>O is');
    await vscode.commands.executeCommand('ibid.restartServer');
    await eventually(async () => includes(await hoverAt(editor.document, 'The JH<|>O is'), 'Joint Harbor Office'));
  });
});
