import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../../../server/src/lsp/custom-requests';

/**
 * Asks the server. Null where it has no answer; undefined where it could not answer, as when the document was edited
 * meanwhile: who shows something keeps showing it.
 */
export type Ask = <Method extends keyof ServerRequests>(
  method: Method,
  params: ServerRequests[Method]['params'],
) => Promise<ServerRequests[Method]['answer'] | null | undefined>;

export function asker(client: BaseLanguageClient): Ask {
  return async (method, params) => {
    try {
      return await client.sendRequest(method, params);
    } catch {
      return undefined; // the server has logged it, unless it was merely overtaken
    }
  };
}
