import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActivePaper } from '../active-paper';
import type { GraphTab } from '../graph/graph-tab';
import type { Ask } from '../server/ask';
import type { Views } from '../views/views';

/** What commands work with. */
export interface Workbench {
  readonly context: ExtensionContext;
  readonly client: BaseLanguageClient;
  readonly ask: Ask;
  readonly active: ActivePaper;
  readonly views: Views;
  readonly graph: GraphTab;
}

/** One command: its id in `package.json`, and what it does. */
export interface Command {
  readonly id: string;
  readonly run: (workbench: Workbench, ...given: readonly unknown[]) => unknown;
}
