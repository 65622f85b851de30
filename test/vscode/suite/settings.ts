import * as vscode from 'vscode';
import { equal, eventually } from './support/assert';
import { codesOf, open, remove, write } from './support/editor';

const TEXT = '# Harbors\n\nThe office is small.[^1] It counts crates.[^2]\n\n[^1]: Ana Marlow told me so.\n';

describe('settings', () => {
  const name = 'settings.md';
  let document: vscode.TextDocument;

  const set = (key: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('ibid').update(key, value, vscode.ConfigurationTarget.Workspace);

  before(async () => {
    document = await open(await write(name, TEXT));
    await eventually(() => equal(codesOf(document.uri), ['note-missing']));
  });
  after(async () => {
    await set('rules.note-missing', undefined);
    await remove(name);
  });

  it('change the severity of a rule while it runs', async () => {
    await set('rules.note-missing', 'hint');
    await eventually(() => {
      const [finding] = vscode.languages.getDiagnostics(document.uri);
      equal(finding?.severity, vscode.DiagnosticSeverity.Hint);
    });
  });

  it('turn a rule off and on again', async () => {
    await set('rules.note-missing', 'off');
    await eventually(() => equal(codesOf(document.uri), []));
    await set('rules.note-missing', undefined);
    await eventually(() => equal(codesOf(document.uri), ['note-missing']));
  });
});
