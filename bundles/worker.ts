import { held } from './worker-lock';
import './worker-require';
import '../server/src/lsp/browser-main';

// The server as a web worker, which the extension starts in a browser. It has a file of its own, for what a worker does
// not need it would still have to load before the first answer.

declare const self: { readonly postMessage: (message: string) => void };

void held.then(() => self.postMessage('ready'));
