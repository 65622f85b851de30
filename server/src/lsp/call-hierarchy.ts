import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import { citationNodesAt, citedBy, citesWhat } from '../features/call-hierarchy';
import type { CitationNode, NodeKey } from '../features/citation-node';
import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { locationOf, rangeOf } from './convert';
import type { Session } from './session';

/** The call hierarchy as the graph of citations: what is meant at an offset. */
export function prepareCalls(
  session: Session,
  paper: Paper,
  library: LibraryView,
  offset: number,
): CallHierarchyItem[] | null {
  const nodes = citationNodesAt(paper, library, offset, session.words.features);
  const items = nodes.flatMap((node) => itemOf(session, node));
  return items.length > 0 ? items : null;
}

/** Who cites it. */
export function incomingCalls(session: Session, { data }: CallHierarchyItem): CallHierarchyIncomingCall[] {
  return citedBy(data as NodeKey, session.workspace.view()).flatMap(({ node, spans }) =>
    itemOf(session, node).map((from) => ({ from, fromRanges: rangesOf(session, node.key.uri, spans) })),
  );
}

/** What it cites. */
export function outgoingCalls(session: Session, { data, uri }: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const edges = citesWhat(data as NodeKey, session.workspace.view(), session.words.features);
  const citing = session.canonical(uri);
  return edges.flatMap(({ node, spans }) =>
    itemOf(session, node).map((to) => ({ to, fromRanges: rangesOf(session, citing, spans) })),
  );
}

function itemOf(session: Session, { kind, name, detail, target, key }: CitationNode): CallHierarchyItem[] {
  const range = locationOf(session, target.uri, target.range);
  const selection = locationOf(session, target.uri, target.selection);
  if (!range || !selection) return [];
  return [
    {
      name,
      detail,
      kind: kind === 'paper' ? SymbolKind.File : SymbolKind.Class,
      uri: range.uri,
      range: range.range,
      selectionRange: selection.range,
      data: key,
    },
  ];
}

function rangesOf(session: Session, uri: string, spans: readonly Span[]): Range[] {
  const document = session.document(uri);
  return document ? spans.map((span) => rangeOf(document, span)) : [];
}
