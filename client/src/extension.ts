import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, type MakeClient, start } from './start';

/** The extension on the desktop and in remotes: the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  return start(context, 'node', serverProcess);
}

const serverProcess: MakeClient = (context, options) => {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('ibid', 'Ibid', { run, debug }, options);
};
