import { commands, Uri, window, workspace } from 'vscode';
import { words } from '../words';

/**
 * Saves a file where the user says; the dialog asks before it lets one be overwritten. Says so when it is done.
 *
 * @param name what it is to be called, with its extension
 * @param to where, if the user has said so already
 */
export async function save(name: string, content: Uint8Array, to?: Uri): Promise<Uri | undefined> {
  const file = to ? await unlessKept(to) : await ask(name);
  if (!file) return undefined;
  await workspace.fs.writeFile(file, content);
  void tell(file);
  return file;
}

function ask(name: string): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
    filters: { [extension.toUpperCase()]: [extension] },
  });
}

/** The file, unless there is one already that the user wants to keep. */
async function unlessKept(file: Uri): Promise<Uri | undefined> {
  const isThere = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return file;
  const { isThere: question, overwrite } = words.exports;
  const chosen = await window.showWarningMessage(question(nameOf(file)), { modal: true }, overwrite);
  return chosen === overwrite ? file : undefined;
}

async function tell(file: Uri): Promise<void> {
  const { saved, open } = words.exports;
  const chosen = await window.showInformationMessage(saved(nameOf(file)), open);
  if (chosen === open) await commands.executeCommand('vscode.open', file);
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
