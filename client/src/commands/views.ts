import { commands, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { ViewName } from '../../../server/src/lsp/custom-requests';
import { editorRange } from '../server/positions';
import type { PaperView } from '../views/paper-view';
import { ORDERS } from '../views/views';
import { words } from '../words';
import type { Command } from './command';

/** A click on a row: goes to what it stands for, and leaves the focus in the view as an explorer does. */
export const revealRow: Command = {
  id: 'ibid.revealRow',
  async run({ views }, view, id) {
    const target = views.view(view as ViewName).row(id as string)?.target;
    if (!target) return;
    const range = editorRange(target.range);
    const editor = await window.showTextDocument(Uri.parse(target.uri), { preview: true, preserveFocus: true });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  },
};

export const showLibrary: Command = {
  id: 'ibid.showLibrary',
  run({ views }) {
    views.scope = 'library';
  },
};

export const showPaper: Command = {
  id: 'ibid.showPaper',
  run({ views }) {
    views.scope = 'paper';
  },
};

/** Sorting, filtering and "only what is marked", once for each view: a button in a view's title says not whose it is. */
export const viewCommands: readonly Command[] = (Object.keys(ORDERS) as ViewName[]).flatMap((name) => [
  {
    id: `ibid.${name}.sort`,
    run: ({ views }) => sort(views.view(name), (order) => views.sort(views.view(name), order)),
  },
  { id: `ibid.${name}.filter`, run: ({ views }) => filter(views.view(name)) },
  { id: `ibid.${name}.showMarked`, run: ({ views }) => showMarked(views.view(name), true) },
  { id: `ibid.${name}.showAll`, run: ({ views }) => showMarked(views.view(name), false) },
]);

type Order = PaperView['arrangement']['order'];

async function sort(view: PaperView, set: (order: Order) => void): Promise<void> {
  const current = view.arrangement.order;
  const items = ORDERS[view.name].map((order) => ({
    order,
    label: words.views.orders[order],
    description: order === current ? words.views.current : '',
  }));
  const chosen = await window.showQuickPick(items, { title: words.views.sortBy });
  if (chosen) set(chosen.order);
}

async function filter(view: PaperView): Promise<void> {
  const value = view.arrangement.filter;
  const prompt = words.views.filterBy;
  const typed = await window.showInputBox({ value, prompt, title: words.views.filterBy });
  if (typed !== undefined) view.rearrange({ filter: typed.trim() });
}

function showMarked(view: PaperView, onlyMarked: boolean): void {
  view.rearrange({ onlyMarked });
  void commands.executeCommand('setContext', `ibid.${view.name}.onlyMarked`, onlyMarked);
}
