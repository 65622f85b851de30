import {
  type DefinitionLink,
  DocumentHighlightKind,
  type Location,
  type DocumentSymbol as LspDocumentSymbol,
  type WorkspaceSymbol as LspWorkspaceSymbol,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { Definition } from '../features/definition';
import type { Highlight } from '../features/document-highlight';
import type { DocumentSymbol, SymbolKind as Kind } from '../features/document-symbols';
import type { Target } from '../features/target';
import type { WorkspaceSymbol } from '../features/workspace-symbols';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';

/** Finds the paper that a URI of the library names, and that URI as the client spells it. */
export interface Papers {
  paper(uri: string): Paper | undefined;
  spelling(uri: string): string;
}

export function rangeOf(paper: Paper, { start, end }: Span): Range {
  return { start: paper.lines.positionAt(start), end: paper.lines.positionAt(end) };
}

export function spanOf(paper: Paper, { start, end }: Range): Span {
  return { start: paper.lines.offsetAt(start), end: paper.lines.offsetAt(end) };
}

export function offsetOf(paper: Paper, position: Position): number {
  return paper.lines.offsetAt(position);
}

/** A place in any paper of the library; undefined where that paper is gone. */
export function locationOf(papers: Papers, uri: string, span: Span): Location | undefined {
  const paper = papers.paper(uri);
  return paper && { uri: papers.spelling(uri), range: rangeOf(paper, span) };
}

export function linksOf(papers: Papers, here: Paper, { origin, targets }: Definition): DefinitionLink[] {
  return targets.flatMap(({ uri, range, selection }) => {
    const paper = papers.paper(uri);
    if (!paper) return [];
    return {
      originSelectionRange: rangeOf(here, origin),
      targetUri: papers.spelling(uri),
      targetRange: rangeOf(paper, range),
      targetSelectionRange: rangeOf(paper, selection),
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
