import type { SentLink, SentNode } from '../../../server/src/lsp/custom-requests';
import { addTo } from '../../../server/src/paper/grouping';
import { byWeight } from './filter';
import { type GraphModel, otherEnd } from './model';
import type { GraphWords } from './words/words';

/** What a node has to do with its neighbors: a paper cites works and is cited, an acronym is used. */
export type Relation = 'cites' | 'uses' | 'citedBy' | 'usedBy';

export interface Neighbor {
  readonly node: SentNode;
  readonly link: SentLink;
}

/** The neighbors of a node that are shown, by what ties them; no relation without any. */
export function neighborsOf(
  model: GraphModel,
  id: string,
  shown: ReadonlySet<string>,
): ReadonlyMap<Relation, readonly Neighbor[]> {
  const groups = new Map<Relation, Neighbor[]>();
  for (const link of model.linksOf.get(id) ?? []) {
    const other = otherEnd(link, id);
    if (!shown.has(other)) continue;
    const isUse = model.nodes.get(link.target)!.kind === 'acronym';
    const relation = link.source === id ? (isUse ? 'uses' : 'cites') : isUse ? 'usedBy' : 'citedBy';
    addTo(groups, relation, { node: model.nodes.get(other)!, link });
  }
  for (const group of groups.values()) group.sort((a, b) => byWeight(a.node, b.node));
  return groups;
}

/** A node and its neighbors in a few sentences, for a screen reader. */
export function described(model: GraphModel, id: string, shown: ReadonlySet<string>, words: GraphWords): string {
  const sentences = [...neighborsOf(model, id, shown)].map(([relation, neighbors]) => {
    const named = neighbors.slice(0, MOST_NAMED).map(({ node }) => node.label);
    const rest = neighbors.length > MOST_NAMED ? ' …' : '';
    return `${words[relation]}: ${named.join('; ')}${rest}.`;
  });
  return [words.node(model.nodes.get(id)!), ...sentences].join(' ');
}

/** What one listens to in one go. */
const MOST_NAMED = 8;
