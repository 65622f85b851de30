import type { CitationGraph, GraphNode } from './citation-graph';

/** The graph in Graphviz' language: `ibid export graph papers/ | sfdp -Tsvg > graph.svg`. */
export function dot({ nodes, links }: CitationGraph): string {
  return [
    'digraph citations {',
    '  graph [overlap=prism, splines=true];',
    '  node [fontname="Helvetica", fontsize=10];',
    ...nodes.map((node) => `  ${quoted(node.id)} [${attributes(node)}];`),
    ...links.map(({ source, target, count }) => {
      // Some of Graphviz' programs take no weight below 1.
      return `  ${quoted(source)} -> ${quoted(target)} [weight=${Math.max(1, count)}, count=${count}];`;
    }),
    '}\n',
  ].join('\n');
}

function attributes({ kind, label, detail, papers }: GraphNode): string {
  return `${SHAPES[kind]}, label=${quoted(label)}, tooltip=${quoted(detail)}, papers=${papers}`;
}

const SHAPES: Readonly<Record<GraphNode['kind'], string>> = {
  paper: 'shape=box, style=filled, fillcolor="#dbe7f5"',
  work: 'shape=ellipse',
  acronym: 'shape=diamond',
};

/** Between quotation marks, where only these and strokes (`\N` is the name of a node) mean something. */
function quoted(words: string): string {
  return `"${words.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}
