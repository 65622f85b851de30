import {
  type DefinitionLink,
  DocumentHighlightKind,
  type Location,
  type DocumentSymbol as LspDocumentSymbol,
  type InlayHint as LspInlayHint,
  type WorkspaceSymbol as LspWorkspaceSymbol,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { Definition } from '../features/definition';
import type { Highlight } from '../features/document-highlight';
import type { DocumentSymbol, SymbolKind as Kind } from '../features/document-symbols';
import type { InlayHint } from '../features/inlay-hints';
import type { Target } from '../features/target';
import type { WorkspaceSymbol } from '../features/workspace-symbols';
import type { Paper } from '../paper/paper';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';

/** Finds the paper that a URI of the library names, and that URI as the client spells it. */
export interface Papers {
  paper(uri: string): Paper | undefined;
  /** The paper or the bibliography file of that URI. */
  document(uri: string): Document | undefined;
  spelling(uri: string): string;
}

/** Something whose offsets become positions. */
export interface Document {
  readonly lines: Lines;
}

export function rangeOf({ lines }: Document, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

export function spanOf({ lines }: Document, { start, end }: Range): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

export function offsetOf({ lines }: Document, position: Position): number {
  return lines.offsetAt(position);
}

/** A place in any paper or bibliography file of the library; undefined where that is gone. */
export function locationOf(papers: Papers, uri: string, span: Span): Location | undefined {
  const document = papers.document(uri);
  return document && { uri: papers.spelling(uri), range: rangeOf(document, span) };
}

export function linksOf(papers: Papers, here: Document, { origin, targets }: Definition): DefinitionLink[] {
  return targets.flatMap(({ uri, range, selection }) => {
    const document = papers.document(uri);
    if (!document) return [];
    return {
      originSelectionRange: rangeOf(here, origin),
      targetUri: papers.spelling(uri),
      targetRange: rangeOf(document, range),
      targetSelectionRange: rangeOf(document, selection),
    };
  });
}

/** For clients that know no links. */
export function locationsOf(papers: Papers, targets: readonly Target[]): Location[] {
  return targets.flatMap(({ uri, selection }) => locationOf(papers, uri, selection) ?? []);
}

export function highlightOf(paper: Paper, { span, kind }: Highlight): { range: Range; kind: DocumentHighlightKind } {
  return {
    range: rangeOf(paper, span),
    kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  };
}

export function inlayHintOf({ lines }: Document, { at, label }: InlayHint): LspInlayHint {
  return { position: lines.positionAt(at), label, paddingLeft: true };
}

export function documentSymbolOf(paper: Paper, symbol: DocumentSymbol): LspDocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: SYMBOL_KINDS[symbol.kind],
    range: rangeOf(paper, symbol.range),
    selectionRange: rangeOf(paper, symbol.selection),
    children: symbol.children.map((child) => documentSymbolOf(paper, child)),
  };
}

export function workspaceSymbolOf(papers: Papers, symbol: WorkspaceSymbol): LspWorkspaceSymbol[] {
  const location = locationOf(papers, symbol.uri, symbol.span);
  if (!location) return [];
  return [{ name: symbol.name, kind: SYMBOL_KINDS[symbol.kind], location, containerName: symbol.container }];
}

/** The outline's kinds are a contract: whoever filters an outline by kind relies on them. */
const SYMBOL_KINDS: Readonly<Record<Kind, SymbolKind>> = {
  heading: SymbolKind.String,
  figure: SymbolKind.Array,
  note: SymbolKind.Number,
  acronym: SymbolKind.Constant,
  work: SymbolKind.Class,
  group: SymbolKind.Namespace,
};
