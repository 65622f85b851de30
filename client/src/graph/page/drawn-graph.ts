import Graph from 'graphology';
import type { EdgeDisplayData } from 'sigma/types';
import type { Positions } from '../layout';
import type { GraphModel } from '../model';
import { linkWidth, nodeSize, SHAPES, shortLabel } from '../style';

/** A link as Sigma draws it. */
export interface DrawnLink extends EdgeDisplayData {
  readonly source: string;
  readonly target: string;
}

/** The graph as Sigma draws it. Colors depend on what is shown, and come later. */
export function drawnGraph({ nodes, links }: GraphModel, positions: Positions): Graph {
  const graph = new Graph({ type: 'directed' });
  for (const node of nodes.values()) {
    graph.addNode(node.id, {
      ...(positions.get(node.id) ?? { x: 0, y: 0 }),
      size: nodeSize(node, nodes.size),
      label: shortLabel(node.label),
      type: SHAPES[node.kind],
    });
  }
  for (const link of links) {
    const { source, target } = link;
    const type = nodes.get(target)!.kind === 'paper' ? 'arrow' : 'line';
    graph.addEdge(source, target, { source, target, size: linkWidth(link, nodes.size), type });
  }
  return graph;
}
