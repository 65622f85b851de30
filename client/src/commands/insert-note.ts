import { Position, Range, window } from 'vscode';
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
    const note = await ask('ibid/insertNote', { textDocument, position: selection.end });
    if (note === null) return void window.showInformationMessage(words.notes.notHere);
    if (!note || (note.version !== null && note.version !== document.version)) return; // overtaken by typing
    const isDone = await editor.edit((builder) => {
      for (const { range, newText } of note.edits) {
        const { start, end } = range;
        builder.replace(new Range(start.line, start.character, end.line, end.character), newText);
      }
    });
    if (!isDone) return;
    const cursor = new Position(note.cursor.line, note.cursor.character);
    await window.showTextDocument(document, { viewColumn, selection: new Range(cursor, cursor) });
  },
};
