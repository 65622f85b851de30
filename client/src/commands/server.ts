import { window } from 'vscode';
import { words } from '../words';
import type { Command } from './command';

/** Reads every paper of the workspace again. */
export const reindex: Command = {
  id: 'ibid.reindex',
  async run({ ask, views }) {
    const answer = await ask('ibid/reindex', {});
    if (!answer) return;
    views.outdate();
    window.setStatusBarMessage(words.server.indexed(answer.papers), 4000);
  },
};

/** Shows what the server has logged. */
export const showLog: Command = {
  id: 'ibid.showLog',
  run: ({ client }) => client.outputChannel.show(),
};

/** Starts the language server anew, as after it was given up, or where it does not answer any more. */
export const restartServer: Command = {
  id: 'ibid.restartServer',
  async run({ client }) {
    // One that cannot be asked to stop is left behind, as the log says.
    if (client.needsStop()) await client.stop().catch(() => undefined);
    await client.start();
  },
};
