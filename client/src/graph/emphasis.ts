import type { SentLink } from '../../../server/src/lsp/custom-requests';
import { type GraphModel, otherEnd } from './model';

/** What of the graph is to be seen, and what stands out. */
export interface Emphasis {
  readonly shown: ReadonlySet<string>;
  /** Stands out with its neighbors. */
  readonly selected: string | undefined;
  /** What a search has found; undefined where nothing is searched. */
  readonly found: ReadonlySet<string> | undefined;
}

/** `strong` links are those of the node that stands out. */
export type Standing = 'hidden' | 'faint' | 'plain' | 'strong';

export interface Standings {
  readonly node: (id: string) => Standing;
  readonly link: (link: Pick<SentLink, 'source' | 'target'>) => Standing;
}

/**
 * How each node and link stands out: those of the node under the mouse, else of the selected node, else what was found;
 * all other things are faint. Where there is none of these, everything is plain.
 */
export function standings(model: GraphModel, emphasis: Emphasis, hovered: string | undefined): Standings {
  const { shown, selected, found } = emphasis;
  const center = hovered ?? selected;
  const links = center === undefined ? [] : (model.linksOf.get(center) ?? []);
  const meant = center === undefined ? found : new Set([center, ...links.map((link) => otherEnd(link, center))]);
  return {
    node: (id) => (shown.has(id) ? (meant === undefined || meant.has(id) ? 'plain' : 'faint') : 'hidden'),
    link: ({ source, target }) => {
      if (!shown.has(source) || !shown.has(target)) return 'hidden';
      if (center === undefined) return found === undefined ? 'plain' : 'faint';
      return source === center || target === center ? 'strong' : 'faint';
    },
  };
}
