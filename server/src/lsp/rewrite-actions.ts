import {
  type CodeAction,
  CodeActionKind,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Rewrite, type RewriteOffer, rewrite, rewriteOffers } from '../features/rewrite-back-references';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { rangeOf } from './convert';
import type { Session } from './session';

/** What comes back with an action that the user has chosen. */
interface Chosen extends Pick<RewriteOffer, 'form' | 'at'> {
  readonly uri: string;
  readonly version: number | null;
}

/**
 * The refactorings of the back-references at a place. To prove one the paper is read again, so that a client that can
 * ask later gets the edits of the action that was chosen, and another only actions that are proved.
 */
export function rewriteActions(session: Session, paper: Paper, asked: Span): CodeAction[] {
  const version = session.version(paper.uri) ?? null;
  return rewriteOffers(paper, asked).flatMap((offer): CodeAction[] => {
    const { form, at } = offer;
    const action: CodeAction = { title: titleOf(session, offer), kind: CodeActionKind.RefactorRewrite };
    const chosen: Chosen = { uri: session.spelling(paper.uri), version, form, at };
    if (resolvesEdits(session)) return [{ ...action, data: chosen }];
    const done = rewrite(paper, offer, (text) => session.read(paper.uri, text));
    return 'edits' in done ? [{ ...action, edit: editOf(session, paper, action.title, done) }] : [];
  });
}

/** The edits of the action that was chosen; none, and a word why, where a meaning would change. */
export function resolveAction(session: Session, action: CodeAction): CodeAction {
  const chosen = action.data as Chosen | undefined;
  const paper = chosen && session.paper(chosen.uri);
  if (!paper) return action;
  if ((session.version(paper.uri) ?? null) !== chosen.version)
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
  const done = rewrite(paper, chosen, (text) => session.read(paper.uri, text));
  if ('edits' in done) return { ...action, edit: editOf(session, paper, action.title, done) };
  const message = session.words.features.rewriting.refused[done.refused];
  void session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  return action;
}

function titleOf({ words }: Session, { form, newText }: RewriteOffer): string {
  const { full, one, all } = words.features.rewriting;
  if (newText === undefined) return all[form];
  return form === 'full' ? full : one(newText);
}

function resolvesEdits({ capabilities }: Session): boolean {
  const { dataSupport, resolveSupport } = capabilities.textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}

/** Shown before they are made, where the client can: each edit carries the annotation that asks for it. */
function editOf(
  session: Session,
  paper: Paper,
  label: string,
  { edits, left }: Extract<Rewrite, { edits: unknown }>,
): WorkspaceEdit {
  const uri = session.spelling(paper.uri);
  const plain = edits.map(({ span, newText }) => ({ range: rangeOf(paper, span), newText }));
  const { documentChanges, changeAnnotationSupport } = session.capabilities.workspace?.workspaceEdit ?? {};
  if (!documentChanges) return { changes: { [uri]: plain } };
  const textDocument = { uri, version: session.version(paper.uri) ?? null };
  if (!changeAnnotationSupport) return { documentChanges: [{ textDocument, edits: plain }] };
  const annotated: TextDocumentEdit = {
    textDocument,
    edits: plain.map((edit) => ({ ...edit, annotationId: ANNOTATION })),
  };
  const description = session.words.features.rewriting.places(edits.length, left);
  return {
    documentChanges: [annotated],
    changeAnnotations: { [ANNOTATION]: { label, description, needsConfirmation: true } },
  };
}

const ANNOTATION = 'rewriting';
