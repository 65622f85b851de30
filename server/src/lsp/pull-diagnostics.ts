import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Bibliography } from '../library/bibliography/bibliography';
import type { Paper } from '../paper/paper';
import { withPauses } from './pauses';
import type { Report } from './reports';
import type { Session } from './session';

type Pulled = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** What is found in one paper, or that it is what the client has already. */
export function documentReport(session: Session, paper: Paper, previous: string | undefined): Pulled {
  return pulled(session.shownReport(paper), previous);
}

/** The same of a bibliography file. */
export function fileReport(session: Session, file: Bibliography, previous: string | undefined): Pulled {
  return pulled(session.fileReport(file), previous);
}

function pulled({ resultId, diagnostics }: Report, previous: string | undefined): Pulled {
  if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}

/**
 * What is found in every paper whose findings are shown, in parts where the client takes parts. What is unchanged says
 * so and no more; a paper that is gone, or no longer shown, is reported empty once.
 */
export async function workspaceReport(
  session: Session,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  await session.needLibrary();
  const previous = new Map(params.previousResultIds.map(({ uri, value }) => [session.canonical(uri), value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const flush = (): void => {
    if (params.partialResultToken === undefined || items.length === 0) return;
    const { partialResult } = WorkspaceDiagnosticRequest;
    void session.connection.sendProgress(partialResult, params.partialResultToken, { items: items.splice(0) });
  };
  for await (const paper of withPauses(session.shownPapers(), token)) {
    const known = previous.get(paper.uri);
    previous.delete(paper.uri);
    items.push({ ...documentReport(session, paper, known), ...documentOf(session, paper.uri) });
    if (items.length >= PART) flush();
  }
  for (const file of session.shownBibliographies()) {
    const known = previous.get(file.uri);
    previous.delete(file.uri);
    items.push({ ...fileReport(session, file, known), ...documentOf(session, file.uri) });
  }
  for (const uri of previous.keys()) {
    items.push({ kind: DocumentDiagnosticReportKind.Full, items: [], ...documentOf(session, uri) });
  }
  flush();
  return { items };
}

/** Papers in one partial result. */
const PART = 50;

function documentOf(session: Session, uri: string): { uri: string; version: number | null } {
  return { uri: session.spelling(uri), version: session.version(uri) ?? null };
}
