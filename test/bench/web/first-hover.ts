import { commands, extensions, type Hover, type Position, Uri, window, workspace } from 'vscode';

// Runs inside a window of VS Code for the Web whose folder holds the sample papers, and prints one line:
//   bench| 231.5
// the milliseconds from the call of `activate` to the first hover's answer.

const PAPER = '01-shared-borders.md';

export async function run(): Promise<void> {
  const folder = workspace.workspaceFolders![0]!.uri;
  // The document is loaded in another language, so that it is `activate` that starts the extension.
  const { uri } = await workspace.openTextDocument(Uri.joinPath(folder, PAPER));
  const started = performance.now();
  await extensions.getExtension('ibid.ibid')!.activate();
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  const marker = document.positionAt(document.getText().indexOf('[^1]') + 2);
  while (!(await hoverAt(uri, marker))) await new Promise((resolve) => setTimeout(resolve, 5));
  console.log(`bench| ${(performance.now() - started).toFixed(1)}`);
}

/** Whether a hover of ours stands there: VS Code's Markdown extension has none for a note. */
async function hoverAt(uri: Uri, position: Position): Promise<boolean> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.length > 0;
}
