import type { CitationGraph } from './citation-graph';

/** The graph in GraphML, as Gephi, yEd, Cytoscape and NetworkX read it. */
export function graphml({ nodes, links }: CitationGraph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([name, of, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="citations" edgedefault="directed">',
    ...nodes.map(({ id, kind, label, detail, papers }) => {
      return `    <node id="${escaped(id)}">${data({ kind, label, detail, papers })}</node>`;
    }),
    ...links.map(({ source, target, count }) => {
      return `    <edge source="${escaped(source)}" target="${escaped(target)}">${data({ count })}</edge>`;
    }),
    '  </graph>',
    '</graphml>\n',
  ].join('\n');
}

const KEYS = [
  ['kind', 'node', 'string'],
  ['label', 'node', 'string'],
  ['detail', 'node', 'string'],
  ['papers', 'node', 'int'],
  ['count', 'edge', 'int'],
] as const;

function data(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${escaped(String(value))}</data>`)
    .join('');
}

function escaped(words: string): string {
  return words.replace(FORBIDDEN, '').replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Signs that no XML may hold, not even written as a number. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
