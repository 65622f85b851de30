import { commands, extensions, type Hover, type Position, Uri, workspace } from 'vscode';

// Runs inside a window of VS Code for the Web whose folder holds the sample papers, and prints one line:
//   bench| 231.5 18.2 4.0
// the milliseconds from the call of `activate` to the first hover's answer, at a note's marker; then how long the hover
// over an acronym takes that is asked for next, and that over an *Ibid.*

/** Plain text: in Markdown the answer would wait for that of VS Code's own extension. */
const PAPER = '04-the-price-of-partnership.txt';

/** Where an acronym is defined, and a back-reference: of both only the whole paper can tell. */
const ACRONYM = 'GAO)';
const CITATION = 'Ibid. The yearly';

export async function run(): Promise<void> {
  const folder = workspace.workspaceFolders![0]!.uri;
  await settled();
  await extensions.getExtension('ibid.ibid')!.activate();
  const document = await workspace.openTextDocument(Uri.joinPath(folder, PAPER));
  const marker = document.positionAt(document.getText().indexOf('¹'));
  while (!(await hasHover(document.uri, marker))) await new Promise((resolve) => setTimeout(resolve, 5));
  const [activate] = performance.getEntriesByName('ibid/activate');
  const figures = [performance.now() - activate!.startTime];
  for (const words of [ACRONYM, CITATION]) {
    const asked = performance.now();
    const at = document.positionAt(document.getText().indexOf(words) + 1);
    if (!(await hasHover(document.uri, at))) throw new Error(`no hover over ${words}`);
    figures.push(performance.now() - asked);
  }
  console.log(`bench| ${figures.map((figure) => figure.toFixed(1)).join(' ')}`);
}

/** Waits until the window has come up: its answers come quickly, ten times in a row. */
async function settled(): Promise<void> {
  for (let quick = 0; quick < 10; ) {
    const asked = performance.now();
    await commands.executeCommand('setContext', 'ibid.bench', asked);
    quick = performance.now() - asked < QUICK ? quick + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Milliseconds. */
const QUICK = 10;

async function hasHover(uri: Uri, position: Position): Promise<boolean> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.length > 0;
}
