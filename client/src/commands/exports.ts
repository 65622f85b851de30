import { type Uri, window, workspace } from 'vscode';
import { EXTENSIONS, type Exportable, FORMATS, type FormatName } from '../../../server/src/lsp/custom-requests';
import { words } from '../words';
import type { Command, Workbench } from './command';
import { save } from './save';

/** What another extension, a key binding or a test may say beforehand; the user is asked for the rest. */
export interface ExportAsked {
  readonly format?: Format;
  readonly to?: Uri;
}

/** A format for other programs, or a list to read. */
type Format = FormatName | 'list';

/** The works of what the views show: one paper, or all. */
export const exportBibliography: Command = {
  id: 'ibid.exportBibliography',
  run: (workbench, asked) => exportAs(workbench, 'works', ['list', ...FORMATS.works], asked),
};

/** The acronyms of what the views show, with their long forms. */
export const exportAbbreviations: Command = {
  id: 'ibid.exportAbbreviations',
  run: (workbench, asked) => exportAs(workbench, 'acronyms', FORMATS.acronyms, asked),
};

/** Who cites whom in all papers. */
export const exportGraph: Command = {
  id: 'ibid.exportGraph',
  run: (workbench, asked) => exportAs(workbench, 'graph', FORMATS.graph, asked),
};

async function exportAs(
  { active, ask, views }: Workbench,
  what: Exportable,
  formats: readonly Format[],
  asked: unknown,
): Promise<void> {
  const { format = await chooseFormat(what, formats), to } = (asked ?? {}) as ExportAsked;
  if (!format) return;
  const isWhole = what === 'graph' || views.scope === 'library' || !active.document;
  const scope = isWhole ? {} : { textDocument: { uri: active.document.uri.toString() } };
  if (format === 'list') return openList(await ask('ibid/bibliography', { ...scope, markup: 'markdown' }));
  const text = await ask('ibid/export', { ...scope, what, format });
  if (!text) return void window.showInformationMessage(words.lists.empty);
  await save(`${words.exports.names[what]}.${EXTENSIONS[format]}`, new TextEncoder().encode(text), to);
}

async function chooseFormat(what: Exportable, formats: readonly Format[]): Promise<Format | undefined> {
  const items = formats.map((format) => ({ format, label: words.exports.formats[format] }));
  const chosen = await window.showQuickPick(items, { title: words.exports.titles[what] });
  return chosen?.format;
}

/** Opens a list to read as a document of its own. */
async function openList(content: string | null | undefined): Promise<void> {
  if (!content) return void window.showInformationMessage(words.lists.empty);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}
