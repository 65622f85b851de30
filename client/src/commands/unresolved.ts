import { Selection, TextEditorRevealType, window } from 'vscode';
import { editorRange, plainPosition } from '../server/positions';
import { words } from '../words';
import type { Command, Workbench } from './command';
import { nextRange } from './next-range';

/** Goes to the next reference that leads nowhere. */
export const nextUnresolved: Command = {
  id: 'ibid.nextUnresolved',
  run: (workbench) => goTo(workbench, 'next'),
};

export const previousUnresolved: Command = {
  id: 'ibid.previousUnresolved',
  run: (workbench) => goTo(workbench, 'previous'),
};

async function goTo({ active, ask }: Workbench, direction: 'next' | 'previous'): Promise<void> {
  const { editor } = active;
  if (!editor) return;
  const ranges = (await ask('ibid/unresolved', { textDocument: { uri: editor.document.uri.toString() } })) ?? [];
  const index = nextRange(ranges, plainPosition(editor.selection.start), direction);
  if (index === undefined) return void window.setStatusBarMessage(words.unresolved.none, 4000);
  const { start, end } = editorRange(ranges[index]!);
  editor.selection = new Selection(end, start); // the cursor stays at the start, where the next step counts from
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  await window.showTextDocument(editor.document, editor.viewColumn); // the command may come from a view
  window.setStatusBarMessage(words.unresolved.nth(index + 1, ranges.length), 4000);
}
