import type { SentNode } from '../../../server/src/lsp/custom-requests';
import type { GraphShown } from './messages';
import type { GraphModel } from './model';

/** What of the graph is to be seen, by kind. */
export function shownParts(
  { nodes, links }: GraphModel,
  shown: ReadonlySet<string>,
): Pick<GraphShown, 'papers' | 'works' | 'acronyms' | 'links'> {
  const labels = (kind: SentNode['kind']): readonly string[] =>
    [...shown].flatMap((id) => {
      const node = nodes.get(id)!;
      return node.kind === kind ? node.label : [];
    });
  return {
    papers: labels('paper'),
    works: labels('work'),
    acronyms: labels('acronym'),
    links: links.filter(({ source, target }) => shown.has(source) && shown.has(target)).length,
  };
}
