import * as vscode from 'vscode';

/** A file in the workspace's first folder, which holds a copy of the sample papers. */
export function inWorkspace(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Shows a paper in the editor, the only one. */
export async function open(file: string | vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(typeof file === 'string' ? inWorkspace(file) : file);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Writes a paper of a test's own. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Closes the editors and takes the papers of a test away. */
export async function remove(...names: readonly string[]): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of names) {
    await vscode.workspace.fs.delete(inWorkspace(name));
  }
}

/** The place in a paper that `<|>` marks in words of it: `took a treaty.[<|>^1]`. */
export function at(document: vscode.TextDocument, marked: string): vscode.Position {
  const [before = '', after = ''] = marked.split('<|>');
  const found = document.getText().indexOf(before + after);
  if (found < 0) throw new Error(`${document.uri.path} has no ${JSON.stringify(before + after)}`);
  return document.positionAt(found + before.length);
}

/** What the mouse shows at a place. */
export async function hoverAt(document: vscode.TextDocument, marked: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, marked));
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');
}

/** Where F12 leads from a place: each target's file, and the rest of its line from there. */
export function definitionsAt(document: vscode.TextDocument, marked: string): Promise<readonly Target[]> {
  return targetsAt('vscode.executeDefinitionProvider', document, marked);
}

/** Where Ctrl+F12 leads from a place. */
export function implementationsAt(document: vscode.TextDocument, marked: string): Promise<readonly Target[]> {
  return targetsAt('vscode.executeImplementationProvider', document, marked);
}

async function targetsAt(command: string, document: vscode.TextDocument, marked: string): Promise<readonly Target[]> {
  const found = await ask<(vscode.Location | vscode.LocationLink)[]>(command, document.uri, at(document, marked));
  return Promise.all(found.map(readTarget));
}

/** The papers that cite what is meant at a place: their titles. */
export async function callersAt(document: vscode.TextDocument, marked: string): Promise<readonly string[]> {
  const place = at(document, marked);
  const [item] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, place);
  const calls = item ? await ask<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item) : [];
  return calls.map(({ from }) => from.name);
}

/** Every place that Shift+F12 lists. */
export async function referencesAt(document: vscode.TextDocument, marked: string): Promise<readonly Target[]> {
  const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, marked));
  return Promise.all(found.map(readTarget));
}

export interface Target {
  readonly file: string;
  /** From the target to the end of its line. */
  readonly words: string;
}

/** Reads the file, not a document: a document that was opened stays open for the server. */
async function readTarget(target: vscode.Location | vscode.LocationLink): Promise<Target> {
  const { uri, range } =
    'targetUri' in target
      ? { uri: target.targetUri, range: target.targetSelectionRange ?? target.targetRange }
      : target;
  const lines = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).split('\n');
  const words = lines[range.start.line]?.slice(range.start.character) ?? '';
  return { file: uri.path.split('/').pop()!, words };
}

/** The codes of Ibid's findings in a paper, as the Problems panel has them. */
export function codesOf(uri: vscode.Uri): readonly string[] {
  return findingsIn(uri).map(codeOf);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function findingsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'ibid');
}

/** Changes a paper as typing does. */
export async function edit(document: vscode.TextDocument, change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const all = new vscode.WorkspaceEdit();
  change(all);
  if (!(await vscode.workspace.applyEdit(all))) throw new Error(`an edit of ${document.uri.path} was refused`);
}

async function ask<T extends readonly unknown[]>(command: string, ...values: readonly unknown[]): Promise<T> {
  return ((await vscode.commands.executeCommand<T | undefined>(command, ...values)) ?? []) as T;
}
