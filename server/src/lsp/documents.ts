import { giveWay } from '../host/give-way';
import type { Session } from './session';

/** Follows what the editor opens, types and closes. */
export function followDocuments(session: Session): void {
  const { connection, workspace, publisher } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    workspace.open.open(session.canonical(uri), uri, languageId, version, text);
    // Whether it is a paper decides whether the folders are read.
    session.background(`reading ${uri}`, () => giveWay().then(() => session.paper(uri)));
    publisher.typed();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    workspace.open.change(session.canonical(uri), contentChanges, version);
    publisher.typed();
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = session.canonical(textDocument.uri);
    workspace.open.close(uri);
    // From here on the paper is what its file says, if there is one.
    session.background(`reading ${uri}`, () => workspace.fileChanged(uri));
  });
}
