import { type GraphModel, graphModel } from '../../../client/src/graph/model';
import type { SentGraph, SentNode } from '../../../server/src/lsp/custom-requests';

/** Two papers that cite a book, one of which cites the other, a report that one cites, and an acronym of both. */
export function sampleGraph(): SentGraph {
  return {
    nodes: [
      node('acronym:JHO', 'JHO', 'Joint Harbor Office', 2),
      node('paper:docks.md', 'Docks: A History of Planks, Piles and Other Things', 'docks.md', 0),
      node('paper:ports.md', 'Ports of Call', 'ports.md', 1),
      node('work:marlow', 'Marlow 2001', 'Quiet <Docks> & Pílots', 2),
      node('work:quist', 'Quist 1998', 'Crates', 1),
    ],
    links: [
      link('paper:docks.md', 'acronym:JHO', 3),
      link('paper:docks.md', 'paper:ports.md', 1),
      link('paper:docks.md', 'work:marlow', 2),
      link('paper:docks.md', 'work:quist', 0),
      link('paper:ports.md', 'acronym:JHO', 1),
      link('paper:ports.md', 'work:marlow', 5),
    ],
  };
}

export function sampleModel(): GraphModel {
  return graphModel(sampleGraph());
}

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function node(id: string, label: string, detail: string, papers: number): SentNode {
  const [kind, name] = id.split(':') as [SentNode['kind'], string];
  return { id, kind, label, detail, papers, place: { uri: `file:///${name}`, range } };
}

function link(source: string, target: string, count: number): SentGraph['links'][number] {
  return { source, target, count, place: { uri: `file:///${source.slice('paper:'.length)}`, range } };
}
