import { commands, env, Location, Uri, window } from 'vscode';
import type { WorkThere } from '../../../server/src/lsp/custom-requests';
import { editorRange, plainPosition } from '../server/positions';
import { words } from '../words';
import type { Command, Workbench } from './command';

/** Shows the entry of the work that is cited at the cursor, without leaving the place. */
export const peekWork: Command = {
  id: 'ibid.peekWork',
  async run(workbench) {
    const { editor } = workbench.active;
    const works = await worksAtCursor(workbench);
    if (!editor || works.length === 0) return void window.showInformationMessage(words.works.none);
    const locations = works.map(({ uri, range }) => new Location(Uri.parse(uri), editorRange(range)));
    await commands.executeCommand(
      'editor.action.peekLocations',
      editor.document.uri,
      editor.selection.active,
      locations,
      'peek',
    );
  },
};

/** Copies the work at the cursor, or that of a row in a view, as a line of a bibliography. */
export const copyReference: Command = {
  id: 'ibid.copyReference',
  async run(workbench, row) {
    const works = typeof row === 'string' ? await worksOfRow(workbench, row) : await worksAtCursor(workbench);
    if (works.length === 0) return void window.showInformationMessage(words.works.none);
    const references = works.map(({ reference }) => reference);
    await env.clipboard.writeText(references.join('\n'));
    window.setStatusBarMessage(words.works.copied(references.length), 4000);
  },
};

async function worksAtCursor({ active, ask }: Workbench): Promise<readonly WorkThere[]> {
  const { editor } = active;
  if (!editor) return [];
  const position = plainPosition(editor.selection.active);
  const textDocument = { uri: editor.document.uri.toString() };
  return (await ask('ibid/worksAt', { textDocument, position })) ?? [];
}

async function worksOfRow({ views, ask }: Workbench, id: string): Promise<readonly WorkThere[]> {
  const target = views.view('works').row(id)?.target ?? views.view('notes').row(id)?.target;
  if (!target) return [];
  const { uri, range } = target;
  return (await ask('ibid/worksAt', { textDocument: { uri }, position: range.start })) ?? [];
}
