import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { equal, eventually } from './support/assert';
import { definitionsAt, inWorkspace, open, remove, write } from './support/editor';

describe('a second workspace folder', () => {
  const user = 'folders-user.md';
  let document: vscode.TextDocument;
  let second: string;

  const leadsTo = (files: readonly string[]): Promise<void> =>
    eventually(async () => {
      const targets = await definitionsAt(document, 'the JKT,<|>'.replace('T,<|>', '<|>T,'));
      equal(
        targets.map(({ file }) => file),
        files,
      );
    });

  before(async () => {
    second = path.join(path.dirname(inWorkspace(user).fsPath), '../second');
    fs.mkdirSync(second);
    fs.writeFileSync(
      path.join(second, 'keels.md'),
      '# Keels\n\nThe Joint Keel Tribunal (JKT) meets. The JKT is old.\n',
    );
    document = await open(await write(user, '# Rates\n\nRates are set by the JKT, as one hears.[^1]\n\n[^1]: So.\n'));
  });
  after(() => remove(user));

  it('brings its papers', async () => {
    const before = await definitionsAt(document, 'the JK<|>T,');
    equal(
      before.filter(({ file }) => file === 'keels.md'),
      [],
    );
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: vscode.Uri.file(second) });
    await leadsTo(['keels.md']);
  });

  it('and takes them along when it leaves', async () => {
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await eventually(async () => {
      const targets = await definitionsAt(document, 'the JK<|>T,');
      equal(
        targets.filter(({ file }) => file === 'keels.md'),
        [],
      );
    });
  });
});
