import type { Middleware } from 'vscode-languageclient';

/** Takes the server's progress in reading the folders out of VS Code's own display and hands it on, `3/12`. */
export function readingProgress(show: (progress: string | undefined) => void): Middleware {
  return {
    handleWorkDoneProgress(token, value, next) {
      if (!String(token).startsWith('ibid-indexing')) return next(token, value);
      show(value.kind === 'end' ? undefined : (value.message ?? ''));
    },
  };
}
