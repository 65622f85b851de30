import type { SentNode, SentPlace } from '../../../../server/src/lsp/custom-requests';
import { byWeight } from '../filter';
import type { GraphModel } from '../model';
import { type Neighbor, neighborsOf, type Relation } from '../neighbors';
import type { GraphWords } from '../words/words';
import { byId, element } from './element';

export interface SideActions {
  readonly select: (id: string) => void;
  readonly open: (place: SentPlace) => void;
}

export interface SideContent {
  readonly model: GraphModel;
  readonly shown: ReadonlySet<string>;
  /** Listed in place of all that is shown, where something is searched. */
  readonly found: readonly SentNode[] | undefined;
  readonly selected: string | undefined;
}

/** Beside the picture, what it shows in words: the selected node with its neighbors, and a list of all nodes. */
export function fillSide(content: SideContent, words: GraphWords, actions: SideActions): void {
  const { model, shown, found, selected } = content;
  const node = selected === undefined ? undefined : model.nodes.get(selected);
  const listed = found ?? [...shown].map((id) => model.nodes.get(id)!).sort(byWeight);
  byId('side').replaceChildren(
    ...(node ? [selectedNode(node, content, words, actions)] : []),
    nodeList(listed, selected, words, actions),
  );
}

function selectedNode(
  node: SentNode,
  { model, shown }: SideContent,
  words: GraphWords,
  { select, open }: SideActions,
): HTMLElement {
  const neighbor = ({ node: other, link }: Neighbor): HTMLElement => {
    const name = element(
      'button',
      { type: 'button', className: 'name', onclick: () => select(other.id) },
      ...named(other),
    );
    const title = `${words.open}: ${other.label}`;
    const go = element('button', { type: 'button', className: 'go', title, onclick: () => open(link.place) });
    go.append(words.places(link.count));
    return element('li', {}, name, go);
  };
  const group = ([relation, neighbors]: readonly [Relation, readonly Neighbor[]]): readonly HTMLElement[] => [
    element('h3', {}, `${words[relation]} (${neighbors.length})`),
    element('ul', {}, ...neighbors.map(neighbor)),
  ];
  return element(
    'section',
    { className: 'selected' },
    element('h2', {}, ...named(node)),
    element('p', {}, node.detail),
    element('button', { type: 'button', onclick: () => open(node.place) }, words.open),
    ...[...neighborsOf(model, node.id, shown)].flatMap(group),
  );
}

/** As many rows as one looks through; more on demand. */
function nodeList(
  nodes: readonly SentNode[],
  selected: string | undefined,
  words: GraphWords,
  { select }: SideActions,
): HTMLElement {
  const rows = element('tbody');
  const more = element('button', { type: 'button', className: 'more' });
  const add = (): void => {
    const from = rows.childElementCount;
    rows.append(...nodes.slice(from, from + AT_ONCE).map(row));
    const left = nodes.length - rows.childElementCount;
    more.hidden = left === 0;
    more.textContent = words.more(Math.min(left, AT_ONCE));
  };
  const row = (node: SentNode): HTMLElement => {
    const name = element(
      'button',
      { type: 'button', className: 'name', onclick: () => select(node.id) },
      ...named(node),
    );
    if (node.id === selected) name.setAttribute('aria-current', 'true');
    name.title = node.detail;
    return element(
      'tr',
      {},
      element('td', {}, name),
      element('td', { className: 'kind' }, words.kind[node.kind]),
      element('td', { className: 'number' }, String(node.papers)),
    );
  };
  more.onclick = add;
  add();
  const { name, kind, papers } = words.columns;
  const heads = [name, kind, papers].map((column) => element('th', { scope: 'col' }, column));
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...heads)), rows);
  return element('section', {}, table, more);
}

const AT_ONCE = 200;

function named({ kind, label }: SentNode): readonly Node[] {
  return [element('span', { className: `sign ${kind}` }), document.createTextNode(label)];
}
