import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { equal, eventually, includes } from './support/assert';
import { definitionsAt, inWorkspace, open, remove, write } from './support/editor';

describe('papers changed by another program', () => {
  const user = 'disk-user.md';
  const definer = 'disk-definer.md';

  after(() => remove(user));

  it('are noticed when they come, change and go', async () => {
    const document = await open(
      await write(user, '# Rates\n\nRates are set by the JVB, as one hears.[^1]\n\n[^1]: So.\n'),
    );
    const file = inWorkspace(definer).fsPath;
    const leadsTo = (words: readonly string[]): Promise<void> =>
      eventually(async () => {
        const targets = await definitionsAt(document, 'the JV<|>B,');
        equal(
          targets.filter(({ file }) => file === definer).map((target) => target.words),
          words,
        );
      });
    fs.writeFileSync(file, '# Vessels\n\nThe Joint Vessel Bureau (JVB) meets. The JVB is old.\n');
    await leadsTo(['JVB) meets. The JVB is old.']);
    fs.writeFileSync(file, '# Vessels\n\nA body, the Joint Vessel Bureau (JVB), sits. The JVB is old.\n');
    await leadsTo(['JVB), sits. The JVB is old.']);
    fs.rmSync(file);
    await leadsTo([]);
  });

  it('are read again where they are open', async () => {
    const document = await open(user);
    fs.appendFileSync(document.uri.fsPath, '\nA last line.\n');
    await eventually(() => includes(document.getText(), 'A last line.'));
    equal(vscode.workspace.textDocuments.find(({ uri }) => uri.path === document.uri.path)?.isDirty, false);
  });
});
