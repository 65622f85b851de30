import * as vscode from 'vscode';
import { equal, eventually, includes } from './support/assert';
import { codesOf, edit, hoverAt, open, remove, write } from './support/editor';

describe('editing', () => {
  const name = 'editing.md';
  const text = '# Harbors\n\nThe office is small.[^1] It counts crates.[^2]\n\n[^1]: Ana Marlow told me so.\n';
  let document: vscode.TextDocument;

  before(async () => {
    document = await open(await write(name, text));
  });
  after(() => remove(name));

  it('finds what is broken', () => eventually(() => equal(codesOf(document.uri), ['note-missing'])));

  it('takes a finding away when its cause goes', async () => {
    await edit(document, (all) =>
      all.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n[^2]: In person.\n'),
    );
    await eventually(() => equal(codesOf(document.uri), []));
    includes(await hoverAt(document, 'crates.[^<|>2]'), 'In person');
  });

  it('and brings it back when the edit is undone', async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
    await eventually(() => equal(codesOf(document.uri), ['note-missing']));
  });

  it('is saved', async () => {
    await edit(document, (all) => all.replace(document.uri, document.lineAt(0).range, '# Ports'));
    await document.save();
    const saved = await vscode.workspace.fs.readFile(document.uri);
    includes(new TextDecoder().decode(saved), '# Ports');
  });
});
