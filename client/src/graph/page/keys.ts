import type { Direction } from '../walk';
import { ZOOM_STEP } from './bar';

export interface KeyActions {
  readonly walk: (direction: Direction) => void;
  /** To the node with most citations. */
  readonly goHome: () => void;
  readonly open: () => void;
  readonly leave: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

/** The keys of the picture while it has the focus. */
export function listenToKeys(picture: HTMLElement, actions: KeyActions): void {
  picture.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, actions);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function actionOf(key: string, { walk, goHome, open, leave, zoom, fit }: KeyActions): (() => void) | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return () => walk(direction);
  switch (key) {
    case 'Home':
      return goHome;
    case 'Enter':
      return open;
    case 'Escape':
      return leave;
    case '+':
    case '=':
      return () => zoom(1 / ZOOM_STEP);
    case '-':
      return () => zoom(ZOOM_STEP);
    case '0':
      return fit;
    default:
      return undefined;
  }
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
