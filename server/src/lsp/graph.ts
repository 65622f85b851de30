import { citationGraph, type GraphPlace } from '../export/graph/citation-graph';
import { namesWithin } from '../export/names';
import { locationOf } from './convert';
import type { SentGraph, SentPlace, ServerRequests } from './custom-requests';
import type { Session } from './session';

/** Who cites whom, with ranges for offsets. */
export function sentGraph(session: Session, params: ServerRequests['ibid/graph']['params']): SentGraph {
  const library = session.workspace.view();
  const { nodes, links } = citationGraph(library, { ...params, nameOf: namesWithin(library.papers.keys()) });
  const sent = <Thing extends { readonly place: GraphPlace }>(thing: Thing): Thing & { readonly place: SentPlace } => ({
    ...thing,
    place: locationOf(session, thing.place.uri, thing.place.span)!,
  });
  return { nodes: nodes.map(sent), links: links.map(sent) };
}
