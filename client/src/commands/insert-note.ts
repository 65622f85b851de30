import { window } from 'vscode';
import { editorRange, plainPosition } from '../server/positions';
import { words } from '../words';
import type { Command } from './command';

/** Makes a note at the cursor, written as this paper writes its notes, and goes to where its words are to stand. */
export const insertNote: Command = {
  id: 'ibid.insertNote',
  async run({ active, ask }) {
    const { editor } = active;
    if (!editor) return;
    const { document, selection, viewColumn } = editor;
    const textDocument = { uri: document.uri.toString() };
    const note = await ask('ibid/insertNote', { textDocument, position: plainPosition(selection.end) });
    if (note === null) return void window.showInformationMessage(words.notes.notHere);
    if (!note || (note.version !== null && note.version !== document.version)) return; // overtaken by typing
    const isDone = await editor.edit((builder) => {
      for (const { range, newText } of note.edits) builder.replace(editorRange(range), newText);
    });
    if (!isDone) return;
    const cursor = { start: note.cursor, end: note.cursor };
    await window.showTextDocument(document, { viewColumn, selection: editorRange(cursor) });
  },
};
