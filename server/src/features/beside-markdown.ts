import type { Heading, Paper } from '../paper/paper';
import type { DocumentSymbol } from './document-symbols';
import type { WorkspaceSymbol } from './workspace-symbols';

/**
 * The outline for an editor that lists `#` headings of Markdown by itself: without the headings where every one of
 * them is such a heading, so that none is shown twice. Where some are not, the editor's list has gaps, and ours stays
 * whole.
 */
export function outlineBesideMarkdown(paper: Paper, symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  if (!paper.outline.every((heading) => isMarked(paper, heading.span.start))) return symbols;
  return symbols.flatMap(withoutHeadings);
}

/** Whether an editor that lists `#` headings finds the symbol by itself. */
export function isListedByMarkdown(paper: Paper, { kind, span }: Pick<WorkspaceSymbol, 'kind' | 'span'>): boolean {
  return kind === 'heading' && isMarked(paper, span.start);
}

function withoutHeadings(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  return symbol.kind === 'heading' ? symbol.children.flatMap(withoutHeadings) : [symbol];
}

/** `## Method`, or words over a line of `=` or `-`. */
function isMarked({ lines }: Paper, start: Heading['span']['start']): boolean {
  const line = lines.lineAt(start);
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(lines.textOf(line))) return true; // "## Method"
  return line + 1 < lines.count && /^ {0,3}(?:=+|-+)\s*$/.test(lines.textOf(line + 1)); // "======"
}
