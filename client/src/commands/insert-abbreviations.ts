import { type TextDocument, window } from 'vscode';
import { words } from '../words';
import type { Command } from './command';

/** Writes the list of this paper's abbreviations at the cursor. */
export const insertAbbreviations: Command = {
  id: 'ibid.insertAbbreviations',
  async run({ active, ask }) {
    const { editor } = active;
    if (!editor) return;
    const textDocument = { uri: editor.document.uri.toString() };
    const list = await ask('ibid/abbreviations', { textDocument, markup: markupOf(editor.document) });
    if (!list) return void window.showInformationMessage(words.lists.noAbbreviations);
    await editor.edit((builder) => builder.replace(editor.selection, list));
  },
};

function markupOf({ languageId }: TextDocument): 'markdown' | 'plain' {
  return languageId === 'markdown' ? 'markdown' : 'plain';
}
