import type { SentGraph, SentLink, SentNode } from '../../../server/src/lsp/custom-requests';

/** The graph, with each node's links at hand. */
export interface GraphModel {
  readonly nodes: ReadonlyMap<string, SentNode>;
  readonly links: readonly SentLink[];
  /** By a node's id, those that lead from it and those that lead to it. */
  readonly linksOf: ReadonlyMap<string, readonly SentLink[]>;
}

export function graphModel({ nodes, links }: SentGraph): GraphModel {
  const linksOf = new Map<string, SentLink[]>(nodes.map(({ id }) => [id, []]));
  for (const link of links) {
    linksOf.get(link.source)!.push(link);
    linksOf.get(link.target)!.push(link);
  }
  return { nodes: new Map(nodes.map((node) => [node.id, node])), links, linksOf };
}

/** The other end of a link. */
export function otherEnd({ source, target }: SentLink, id: string): string {
  return source === id ? target : source;
}

/** The node of a paper, however its URI is spelled. */
export function paperAt({ nodes }: GraphModel, uri: string | undefined): SentNode | undefined {
  if (uri === undefined) return undefined;
  const plain = decoded(uri);
  for (const node of nodes.values()) if (node.kind === 'paper' && decoded(node.place.uri) === plain) return node;
  return undefined;
}

/** What is no escape stays as it is: `50%.md`. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
