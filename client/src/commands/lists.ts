import { type TextDocument, window, workspace } from 'vscode';
import { words } from '../words';
import type { Command, Workbench } from './command';

/** Writes the list of this paper's abbreviations at the cursor. */
export const insertAbbreviations: Command = {
  id: 'ibid.insertAbbreviations',
  async run({ active, ask }) {
    const { editor } = active;
    if (!editor) return;
    const textDocument = { uri: editor.document.uri.toString() };
    const list = await ask('ibid/list', { list: 'abbreviations', textDocument, markup: markupOf(editor.document) });
    if (!list) return void window.showInformationMessage(words.lists.noAbbreviations);
    await editor.edit((builder) => builder.replace(editor.selection, list));
  },
};

/** Opens the list of abbreviations of what the views show as a document of its own. */
export const exportAbbreviations: Command = {
  id: 'ibid.exportAbbreviations',
  run: (workbench) => openList(workbench, 'abbreviations'),
};

/** Opens the bibliography of what the views show as a document of its own. */
export const exportBibliography: Command = {
  id: 'ibid.exportBibliography',
  run: (workbench) => openList(workbench, 'bibliography'),
};

async function openList({ active, ask, views }: Workbench, list: 'abbreviations' | 'bibliography'): Promise<void> {
  const { document } = active;
  const isWhole = views.scope === 'library' || !document;
  const content = await ask('ibid/list', {
    list,
    markup: 'markdown',
    ...(!isWhole && { textDocument: { uri: document.uri.toString() } }),
  });
  if (!content) return void window.showInformationMessage(words.lists.empty);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

function markupOf({ languageId }: TextDocument): 'markdown' | 'plain' {
  return languageId === 'markdown' ? 'markdown' : 'plain';
}
