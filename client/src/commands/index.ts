import { commands } from 'vscode';
import { showGraph } from '../graph/show-graph';
import type { Command, Workbench } from './command';
import { exportAbbreviations, exportBibliography, exportGraph } from './exports';
import { insertAbbreviations } from './insert-abbreviations';
import { insertNote } from './insert-note';
import { openSamplePapers } from './sample-papers';
import { reindex, restartServer, showLog } from './server';
import { showCommands } from './show-commands';
import { nextUnresolved, previousUnresolved } from './unresolved';
import { revealRow, showLibrary, showPaper, viewCommands } from './views';
import { copyReference, peekWork } from './works';

/** Every command of the client, one row each; `package.json` says how each is called and where it is offered. */
const table: readonly Command[] = [
  peekWork,
  copyReference,
  nextUnresolved,
  previousUnresolved,
  insertNote,
  insertAbbreviations,
  exportAbbreviations,
  exportBibliography,
  exportGraph,
  showGraph,
  reindex,
  showLog,
  restartServer,
  openSamplePapers,
  revealRow,
  showLibrary,
  showPaper,
  ...viewCommands,
  showCommands,
];

export function registerCommands(workbench: Workbench): void {
  for (const { id, run } of table) {
    workbench.context.subscriptions.push(commands.registerCommand(id, (...given) => run(workbench, ...given)));
  }
}
