import type { CancellationToken } from 'vscode-languageserver';
import { acronymRows, libraryAcronymRows } from '../features/views/acronym-rows';
import { entryRows } from '../features/views/entry-rows';
import { noteRows, paperNotesRow } from '../features/views/note-rows';
import type { Row } from '../features/views/row';
import { libraryWorkRows, workRows } from '../features/views/work-rows';
import type { Paper } from '../paper/paper';
import { locationOf } from './convert';
import type { ServerRequests, ViewName, ViewRow } from './custom-requests';
import { withPauses } from './pauses';
import type { Session } from './session';
import { unresolvedSpans } from './unresolved';

/** The rows of a view, with ranges for offsets. A document that is no paper has none. */
export async function viewRows(
  session: Session,
  { textDocument, view }: ServerRequests['ibid/view']['params'],
  token: CancellationToken,
): Promise<readonly ViewRow[] | null> {
  if (!textDocument) return (await libraryRows(session, view, token)).map((row) => withRange(session, row));
  const paper = session.paper(textDocument.uri);
  if (!paper) return null;
  return paper.isPaper ? paperRows(session, paper, view).map((row) => withRange(session, row)) : [];
}

function paperRows(session: Session, paper: Paper, view: ViewName): readonly Row[] {
  const words = session.words.features;
  if (view === 'acronyms') return acronymRows(paper, session.workspace.view(), words);
  const unresolved = unresolvedSpans(session, paper);
  if (view === 'notes') return noteRows(paper, unresolved, words);
  return [
    ...entryRows(paper, session.workspace.view(), words),
    ...workRows(paper, session.workspace.view(), unresolved, words),
  ];
}

async function libraryRows(session: Session, view: ViewName, token: CancellationToken): Promise<readonly Row[]> {
  const words = session.words.features;
  const library = session.workspace.view();
  if (view === 'acronyms') return libraryAcronymRows(library, words);
  if (view === 'works') return libraryWorkRows(library, words);
  const rows: Row[] = [];
  for await (const paper of withPauses(library.papers.values(), token)) {
    if (paper.notes.length > 0) rows.push(paperNotesRow(paper, unresolvedSpans(session, paper), words));
  }
  return rows;
}

function withRange(session: Session, { target, children, ...row }: Row): ViewRow {
  return {
    ...row,
    target: target && locationOf(session, target.uri, target.span),
    children: children.map((child) => withRange(session, child)),
  };
}
