import type { FromPage, ToPage } from '../messages';
import type { PageState } from './state';

/** The extension that shows this page. */
export const host: Host = acquireVsCodeApi();

interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

export function onMessage(take: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => take(data));
}
