import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type CancellationToken,
  CodeActionRequest,
  CodeActionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  MarkupKind,
  type ProtocolRequestType,
  ReferencesRequest,
  type TextDocumentPositionParams,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { isListedByMarkdown, outlineBesideMarkdown } from '../features/beside-markdown';
import { type Definition, definition, definitionAtOnce } from '../features/definition';
import { documentHighlight } from '../features/document-highlight';
import { documentSymbols } from '../features/document-symbols';
import { type Hover, hover, hoverAtOnce } from '../features/hover';
import { implementation } from '../features/implementation';
import { inlayHints } from '../features/inlay-hints';
import { type Mention, meantAt } from '../features/mention-at';
import { references } from '../features/references';
import { bestSymbols, type WorkspaceSymbol, workspaceSymbols } from '../features/workspace-symbols';
import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import { runCommand } from './accept-command';
import { incomingCalls, outgoingCalls, prepareCalls } from './call-hierarchy';
import { codeActions } from './code-actions';
import {
  type Document,
  documentSymbolOf,
  highlightOf,
  inlayHintOf,
  linksOf,
  locationOf,
  locationsOf,
  offsetOf,
  rangeOf,
  spanOf,
  workspaceSymbolOf,
} from './convert';
import { hoverOfEntry, referencesOfEntry } from './entry-requests';
import { viewWhenAsked } from './library-views';
import { withPauses } from './pauses';
import { documentReport, fileReport, workspaceReport } from './pull-diagnostics';
import { resolveAction } from './rewrite-actions';
import type { Session } from './session';

/** One request that the server answers. */
export interface Request {
  readonly method: string;
  readonly answer: (session: Session, params: never, token: CancellationToken) => unknown;
  /** Editors ask this without being told to: the document is read first, giving way to what a person asks meanwhile. */
  readonly byItself?: true;
}

/** Every request that the server answers, one row each. */
export const requests: readonly Request[] = [
  row(HoverRequest.type, (session, params) => {
    const shown = (document: Document, { markdown, span }: Hover) => ({
      contents: { kind: MarkupKind.Markdown, value: markdown },
      range: rangeOf(document, span),
    });
    // Once the folders have been read, a note's hover says what the library has of the works that it cites.
    const structure = session.workspace.isReady ? undefined : session.unread(params.textDocument.uri);
    const atOnce = structure && hoverAtOnce(structure, offsetOf(structure, params.position), session.words.features);
    if (atOnce) return shown(structure, atOnce);
    const ofPaper = at(session, params, (paper, offset) => {
      const view = lazyView(session, paper, isKnownHere(meantAt(paper, offset)) ? 'viewAtOnce' : 'view');
      const found = hover(paper, view, offset, session.words.features);
      return found && shown(paper, found);
    });
    return ofPaper ?? hoverOfEntry(session, params);
  }),
  row(DefinitionRequest.type, (session, params) => {
    const structure = session.unread(params.textDocument.uri);
    const atOnce = structure && definitionAtOnce(structure, offsetOf(structure, params.position));
    if (atOnce) return leadsTo(session, structure, atOnce, 'definition');
    return at(session, params, (paper, offset) => {
      const found = definition(paper, lazyView(session, paper), offset);
      return found && leadsTo(session, paper, found, 'definition');
    });
  }),
  row(ImplementationRequest.type, (session, params) =>
    at(session, params, (paper, offset) => {
      const found = implementation(paper, lazyView(session, paper), offset);
      return found && leadsTo(session, paper, found, 'implementation');
    }),
  ),
  row(ReferencesRequest.type, (session, params) => {
    const ofPaper = at(session, params, (paper, offset) =>
      references(paper, lazyView(session, paper), offset)
        .filter(({ introduces }) => params.context.includeDeclaration || !introduces)
        .flatMap(({ uri, span }) => locationOf(session, uri, span) ?? []),
    );
    return ofPaper ?? referencesOfEntry(session, params);
  }),
  row(CallHierarchyPrepareRequest.type, (session, params) =>
    at(session, params, (paper, offset) => prepareCalls(session, paper, lazyView(session, paper), offset)),
  ),
  row(CallHierarchyIncomingCallsRequest.type, (session, { item }) => incomingCalls(session, item)),
  row(CallHierarchyOutgoingCallsRequest.type, (session, { item }) => outgoingCalls(session, item)),
  byItself(DocumentHighlightRequest.type, (session, params) =>
    at(session, params, (paper, offset) =>
      documentHighlight(paper, offset).map((highlight) => highlightOf(paper, highlight)),
    ),
  ),
  byItself(InlayHintRequest.type, async (session, { textDocument, range }) => {
    await session.configured;
    const paper = session.settings.inlayHints ? session.paper(textDocument.uri) : undefined;
    if (!paper) return null;
    const hints = inlayHints(paper, spanOf(paper, range), session.words.features);
    return hints.map((hint) => inlayHintOf(paper, hint));
  }),
  byItself(DocumentSymbolRequest.type, (session, { textDocument }) => {
    const paper = session.paper(textDocument.uri);
    if (!paper) return null;
    const symbols = documentSymbols(paper, session.words.features);
    const shown = session.isListedByEditor(paper) ? outlineBesideMarkdown(paper, symbols) : symbols;
    return shown.map((symbol) => documentSymbolOf(paper, symbol));
  }),
  row(WorkspaceSymbolRequest.type, async (session, { query }, token) => {
    const found: WorkspaceSymbol[] = [];
    for await (const paper of withPauses(session.workspace.view().papers.values(), token)) {
      const symbols = workspaceSymbols(paper, query, session.words.features);
      const isListed = session.isListedByEditor(paper);
      found.push(...(isListed ? symbols.filter((symbol) => !isListedByMarkdown(paper, symbol)) : symbols));
    }
    return bestSymbols(found).flatMap((symbol) => workspaceSymbolOf(session, symbol));
  }),
  byItself(CodeActionRequest.type, (session, params) => {
    const paper = session.paper(params.textDocument.uri);
    return paper ? codeActions(session, paper, params) : null;
  }),
  row(CodeActionResolveRequest.type, (session, action) => resolveAction(session, action)),
  row(ExecuteCommandRequest.type, (session, params) => runCommand(session, params)),
  byItself(DocumentDiagnosticRequest.type, async (session, { textDocument, previousResultId }) => {
    await session.configured;
    const paper = session.paper(textDocument.uri);
    if (paper && !session.shows(textDocument.uri)) return { kind: 'full' as const, items: [] };
    if (paper) return documentReport(session, paper, previousResultId);
    const file = session.bibliography(textDocument.uri);
    return file ? fileReport(session, file, previousResultId) : { kind: 'full' as const, items: [] };
  }),
  row(WorkspaceDiagnosticRequest.type, async (session, params, token) => {
    await session.configured;
    return workspaceReport(session, params, token);
  }),
];

function row<Params, Answer, Part, Failure, Options>(
  type: ProtocolRequestType<Params, Answer, Part, Failure, Options>,
  answer: (session: Session, params: Params, token: CancellationToken) => Answer | undefined | Promise<Answer>,
): Request {
  return { method: type.method, answer: answer as Request['answer'] };
}

/** The places that what stands here leads to, as links where the client knows those. */
function leadsTo(session: Session, here: Document, found: Definition, how: 'definition' | 'implementation') {
  const { linkSupport } = session.capabilities.textDocument?.[how] ?? {};
  return linkSupport ? linksOf(session, here, found) : locationsOf(session, found.targets);
}

/** Whether the paper itself says what there is to say: what the library would add keeps nobody waiting. */
function isKnownHere([smallest]: readonly Mention[]): boolean {
  if (smallest?.kind === 'acronym') return smallest.acronym.definitions.length > 0;
  return smallest !== undefined;
}

/** A request that editors make by themselves. */
function byItself<Params, Answer, Part, Failure, Options>(
  ...request: Parameters<typeof row<Params, Answer, Part, Failure, Options>>
): Request {
  return { ...row(...request), byItself: true };
}

/** Answers for the paper and offset that a request points at; null where the client points at no paper. */
function at<Answer>(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  answer: (paper: Paper, offset: number) => Answer,
): Answer | null {
  const paper = session.paper(textDocument.uri);
  return paper ? (answer(paper, offsetOf(paper, position)) ?? null) : null;
}

/**
 * The library for features that may not need it: what was typed is taken in only when they ask. A document that is no
 * paper has to do with what has been read anyway: for its sake no folder is read.
 */
function lazyView({ workspace }: Session, { isPaper }: Paper, kind: 'view' | 'viewAtOnce' = 'view'): LibraryView {
  return viewWhenAsked(() => (isPaper ? workspace[kind]() : workspace.library));
}
