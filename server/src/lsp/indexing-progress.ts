import { WorkDoneProgress, WorkDoneProgressCreateRequest } from 'vscode-languageserver';
import type { Session } from './session';

export interface IndexingProgress {
  readonly report: (done: number, total: number) => void;
  readonly end: () => void;
}

/** Shows in the client how far the reading of the folders is; silent where the client shows no progress. */
export function indexingProgress(session: Session): IndexingProgress {
  if (!session.capabilities.window?.workDoneProgress) return { report: () => {}, end: () => {} };
  const token = `ibid-indexing-${++count}`;
  const title = session.words.features.reading;
  const { connection } = session;
  const begun = connection
    .sendRequest(WorkDoneProgressCreateRequest.type, { token })
    .then(() => connection.sendProgress(WorkDoneProgress.type, token, { kind: 'begin', title, percentage: 0 }))
    .then(
      () => true,
      () => false, // the client does not want to show it
    );
  let shown = 0;
  const send = async (value: { kind: 'report'; message: string; percentage: number } | { kind: 'end' }) => {
    if (await begun) await connection.sendProgress(WorkDoneProgress.type, token, value);
  };
  return {
    report(done, total) {
      const percentage = Math.floor((100 * done) / total);
      if (percentage === shown) return;
      shown = percentage;
      void send({ kind: 'report', message: `${done}/${total}`, percentage });
    },
    end: () => void send({ kind: 'end' }),
  };
}

let count = 0;
