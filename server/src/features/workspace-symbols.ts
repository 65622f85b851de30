import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import type { FeatureWords } from '../words/features';
import { type DocumentSymbol, documentSymbols, type SymbolKind } from './document-symbols';
import { fold, fuzzyScore } from './fuzzy';

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly span: Span;
  /** The long form, the caption or the work's title, and the paper's title. */
  readonly container: string;
}

/** The headings, tables, acronyms and works of all papers whose name or detail has the query's letters in order, the best first. */
export function workspaceSymbols(library: LibraryView, query: string, words: FeatureWords): readonly WorkspaceSymbol[] {
  const wanted = fold(query.trim());
  const found: { readonly score: number; readonly symbol: WorkspaceSymbol }[] = [];
  for (const paper of library.papers.values()) {
    for (const entry of searchable(paper, words)) {
      const score = Math.max(fuzzyScore(entry.name, wanted), fuzzyScore(entry.detail, wanted) - 1);
      if (score > 0) found.push({ score, symbol: entry.symbol });
    }
  }
  found.sort((a, b) => b.score - a.score);
  return found.slice(0, MOST_SYMBOLS).map(({ symbol }) => symbol);
}

/** More than anyone reads; an editor asks again with every letter. */
const MOST_SYMBOLS = 500;

interface Searchable {
  readonly name: string;
  readonly detail: string;
  readonly symbol: WorkspaceSymbol;
}

/** A paper is a value, so what can be found in it is worked out once. */
function searchable(paper: Paper, words: FeatureWords): readonly Searchable[] {
  const known = searchables.get(paper);
  if (known?.words === words) return known.entries;
  const entries = [...flat(documentSymbols(paper, words))]
    .filter(({ kind }) => kind !== 'note' && kind !== 'group')
    .map((symbol) => searchableSymbol(paper, symbol));
  searchables.set(paper, { words, entries });
  return entries;
}

const searchables = new WeakMap<Paper, { readonly words: FeatureWords; readonly entries: readonly Searchable[] }>();

function searchableSymbol(paper: Paper, { name, detail, kind, selection }: DocumentSymbol): Searchable {
  const container = [detail, paper.title ?? ''].filter(Boolean).join(' · ');
  const symbol = { name, kind, uri: paper.uri, span: selection, container };
  return { name: fold(name), detail: fold(detail), symbol };
}

function* flat(symbols: readonly DocumentSymbol[]): Iterable<DocumentSymbol> {
  for (const symbol of symbols) {
    yield symbol;
    yield* flat(symbol.children);
  }
}
