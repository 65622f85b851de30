import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Paper } from '../paper/paper';
import type { Fix } from '../rules';
import { overlaps, type Span, touches } from '../text/span';
import { acceptCommand } from './accept-command';
import { rangeOf, spanOf } from './convert';
import { rewriteActions } from './rewrite-actions';
import type { Session } from './session';

/** The mends that the findings at a place offer, and the refactorings of what stands there. */
export function codeActions(session: Session, paper: Paper, { range, context }: CodeActionParams): CodeAction[] {
  const asked = spanOf(paper, range);
  const wants = (kind: CodeActionKind) => context.only?.some((only) => contains(only, kind)) ?? true;
  return [
    ...(wants(CodeActionKind.QuickFix) ? fixActions(session, paper, asked) : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? rewriteActions(session, paper, asked) : []),
  ];
}

function fixActions(session: Session, paper: Paper, asked: Span): CodeAction[] {
  const { findings, diagnostics } = session.report(paper);
  return findings.flatMap(({ span, fixes }, index) => {
    if (!overlaps(span, asked) && !touches(span, asked.start) && !touches(span, asked.end)) return [];
    return fixes.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostics[index]!],
      isPreferred: fixes.length === 1,
      ...(fix.accepts
        ? { command: acceptCommand(session, paper, fix.title, fix.accepts === 'this' ? span : undefined) }
        : { edit: editOf(session, paper, fix) }),
    }));
  });
}

/** `quickfix` contains `quickfix.note`. */
function contains(outer: string, inner: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}.`);
}

/** The edit is of the text as it was read: a client that has gone on since refuses it by its version. */
function editOf(session: Session, paper: Paper, { edits }: Fix): WorkspaceEdit {
  const uri = session.spelling(paper.uri);
  const textEdits: TextEdit[] = edits.map(({ span, newText }) => ({ range: rangeOf(paper, span), newText }));
  if (!session.capabilities.workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: textEdits } };
  const version = session.workspace.open.version(paper.uri) ?? null;
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
