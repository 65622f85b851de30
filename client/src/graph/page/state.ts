import type { CameraState } from 'sigma/types';
import type { SentNode } from '../../../../server/src/lsp/custom-requests';
import type { KeptLayout } from '../kept-layout';

/** What the page keeps while it is hidden, when VS Code takes its document away. */
export interface PageState {
  readonly kinds: Readonly<Record<SentNode['kind'], boolean>>;
  readonly leastCited: number;
  readonly onlyNear: boolean;
  readonly query: string;
  readonly selected: string | undefined;
  readonly isListOpen: boolean;
  readonly camera: CameraState | undefined;
  readonly layout: KeptLayout | undefined;
}

export const FIRST_STATE: PageState = {
  kinds: { paper: true, work: true, acronym: false },
  leastCited: 2,
  onlyNear: false,
  query: '',
  selected: undefined,
  isListOpen: true,
  camera: undefined,
  layout: undefined,
};
