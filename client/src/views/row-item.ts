import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ViewName, ViewRow } from '../../../server/src/lsp/custom-requests';
import { words } from '../words';

/** A row as VS Code draws it and reads it out. */
export function rowItem(view: ViewName, row: ViewRow): TreeItem {
  const { id, kind, label, highlight, children, tooltip } = row;
  const state = children.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const highlights: [number, number][] = highlight ? [[highlight[0], highlight[1]]] : [];
  const item = new TreeItem({ label, highlights }, state);
  item.id = id;
  item.description = description(row);
  item.tooltip = tooltip === '' ? undefined : new MarkdownString(tooltip);
  item.iconPath = icon(row);
  item.contextValue = kind;
  item.accessibilityInformation = { label: spoken(row) };
  // The text moves while rows stay: where a row leads is looked up when it is clicked.
  item.command = { command: 'ibid.revealRow', title: words.views.reveal, arguments: [view, id] };
  return item;
}

function description({ kind, description, count }: ViewRow): string {
  const isCounted = kind === 'acronym' || kind === 'work' || kind === 'paper';
  return [description, isCounted && count > 0 ? String(count) : ''].filter(Boolean).join(' · ');
}

function spoken({ label, description, state }: ViewRow): string {
  return [label, description, words.views.states[state]].filter(Boolean).join(', ');
}

function icon({ state, kind }: ViewRow): ThemeIcon {
  if (state === 'unresolved' && kind !== 'paper') return new ThemeIcon('warning', WARNING);
  if (state === 'conflict') return new ThemeIcon('arrow-swap', INFORMATION);
  return new ThemeIcon(ICONS[kind]);
}

const WARNING = new ThemeColor('problemsWarningIcon.foreground');
const INFORMATION = new ThemeColor('problemsInfoIcon.foreground');

const ICONS: Readonly<Record<ViewRow['kind'], string>> = {
  acronym: 'symbol-constant',
  note: 'note',
  work: 'book',
  citation: 'mention',
  place: 'dash',
  paper: 'file-text',
};
