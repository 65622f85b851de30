import { commands, type ExtensionContext, env, UIKind, Uri, window, workspace } from 'vscode';
import { words } from '../words';
import type { Command } from './command';

/** Opens the sample papers: a copy of them that may be written in, made at the first time. */
export const openSamplePapers: Command = {
  id: 'ibid.openSamplePapers',
  async run({ context }) {
    const folder = await copiedPapers(context);
    // In a browser a new window could not reach the copy; there it joins the folders that are open.
    if (env.uiKind === UIKind.Web && env.remoteName === undefined) {
      const count = workspace.workspaceFolders?.length ?? 0;
      workspace.updateWorkspaceFolders(count, 0, { uri: folder, name: words.samples.folder });
      await window.showTextDocument(Uri.joinPath(folder, FIRST));
    } else await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
  },
};

/** The one to read first. */
const FIRST = 'README.md';

async function copiedPapers({ extensionUri, globalStorageUri, extension }: ExtensionContext): Promise<Uri> {
  const { version } = extension.packageJSON as { readonly version: string };
  const folder = Uri.joinPath(globalStorageUri, `sample-papers-${version}`);
  const papers = Uri.joinPath(extensionUri, 'corpus');
  for (const name of await namesOf(papers)) {
    const copy = Uri.joinPath(folder, name);
    const isThere = await workspace.fs.stat(copy).then(
      () => true,
      () => false,
    );
    if (!isThere) await workspace.fs.writeFile(copy, await workspace.fs.readFile(Uri.joinPath(papers, name)));
  }
  return folder;
}

/** Where the extension comes from a web server its folders cannot be listed: the README of the papers names them. */
async function namesOf(papers: Uri): Promise<readonly string[]> {
  const readme = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(papers, FIRST)));
  const named = [...readme.matchAll(/\]\(([\w-]+\.(?:md|txt))\)/g)].map((match) => match[1]!); // "](specimens.md)"
  return [FIRST, ...new Set(named)];
}
