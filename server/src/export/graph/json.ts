import type { CitationGraph } from './citation-graph';

/** `{ "nodes": [{ "id", "kind", "label", "detail", "papers" }], "links": [{ "source", "target", "count" }] }` */
export function graphJson({ nodes, links }: CitationGraph): string {
  const graph = {
    nodes: nodes.map(({ place, ...node }) => node),
    links: links.map(({ place, ...link }) => link),
  };
  return `${JSON.stringify(graph, undefined, 2)}\n`;
}
