import { commands, window } from 'vscode';
import { words } from '../words';
import type { Command } from './command';

/** What a click on the status bar offers. */
export const showCommands: Command = {
  id: 'ibid.showCommands',
  async run({ active }) {
    const items = Object.entries(words.commands)
      .filter(([id]) => active.editor || !NEEDS_EDITOR.has(id))
      .map(([id, label]) => ({ id, label }));
    const chosen = await window.showQuickPick(items, { title: 'Ibid' });
    if (chosen) await commands.executeCommand(chosen.id);
  },
};

const NEEDS_EDITOR: ReadonlySet<string> = new Set([
  'ibid.nextUnresolved',
  'ibid.insertNote',
  'ibid.insertAbbreviations',
]);
