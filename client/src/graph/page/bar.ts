import type { SentNode } from '../../../../server/src/lsp/custom-requests';
import type { GraphWords } from '../words/words';
import { byId, element } from './element';
import type { PageState } from './state';

/** What the bar above the picture does. */
export interface BarActions {
  readonly change: (changes: Partial<PageState>) => void;
  /** Goes to the first thing that the search has found. */
  readonly goToFound: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly save: (format: 'svg' | 'png') => void;
}

/** Search, filters, zoom (where the picture can be moved), list and saving. */
export function fillBar(words: GraphWords, state: PageState, canMove: boolean, actions: BarActions): void {
  const { change } = actions;
  const kinds = { ...state.kinds };
  const search = element('input', { type: 'search', placeholder: words.find, ariaLabel: words.search });
  search.value = state.query;
  search.oninput = () => change({ query: search.value });
  search.onkeydown = ({ key }) => {
    if (key === 'Enter') actions.goToFound();
  };
  const kindBox = (kind: SentNode['kind']): HTMLElement => {
    const toggle = (isOn: boolean): void => {
      kinds[kind] = isOn;
      change({ kinds: { ...kinds } });
    };
    return box(words.kinds[kind], state.kinds[kind], toggle, element('span', { className: `sign ${kind}` }));
  };
  const least = element(
    'select',
    { ariaLabel: words.leastCited },
    ...THRESHOLDS.map((count) => new Option(`${count}`)),
  );
  least.value = String(state.leastCited);
  least.onchange = () => change({ leastCited: Number(least.value) });
  const list = button(words.list, words.list, () => {
    const isListOpen = list.ariaPressed !== 'true';
    list.ariaPressed = String(isListOpen);
    change({ isListOpen });
  });
  list.ariaPressed = String(state.isListOpen);
  byId('bar').append(
    search,
    group(kindBox('paper'), kindBox('work'), kindBox('acronym')),
    element('label', {}, `${words.leastCited} `, least),
    box(words.onlyNear, state.onlyNear, (onlyNear) => change({ onlyNear })),
    ...(canMove ? [zooming(words, actions)] : []),
    group(
      list,
      button('SVG', words.saveSvg, () => actions.save('svg')),
      button('PNG', words.savePng, () => actions.save('png')),
    ),
  );
}

function zooming(words: GraphWords, { zoom, fit }: BarActions): HTMLElement {
  return group(
    button(icon('M3 8h10'), words.zoomOut, () => zoom(ZOOM_STEP)),
    button(icon('M3 8h10M8 3v10'), words.zoomIn, () => zoom(1 / ZOOM_STEP)),
    button(icon('M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4'), words.fit, fit),
  );
}

export const ZOOM_STEP = 1.5;

const THRESHOLDS = [1, 2, 3, 5, 10];

function box(
  label: string,
  checked: boolean,
  toggle: (isOn: boolean) => void,
  ...before: readonly Node[]
): HTMLElement {
  const input = element('input', { type: 'checkbox', checked });
  input.onchange = () => toggle(input.checked);
  return element('label', {}, input, ...before, label);
}

function button(sign: Node | string, title: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', title, ariaLabel: title, onclick }, sign);
}

/** Lines in the color of the words. */
function icon(path: string): Node {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(SVG, 'path'));
  svg.firstElementChild!.setAttribute('d', path);
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';

function group(...children: readonly Node[]): HTMLElement {
  return element('span', { className: 'group' }, ...children);
}
