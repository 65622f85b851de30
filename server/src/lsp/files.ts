import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type Disposable,
  FileChangeType,
  type InitializeParams,
} from 'vscode-languageserver';
import { BIBLIOGRAPHY_FILES, DOCUMENT_FILES } from '../host/source';
import { indexingProgress } from './indexing-progress';
import type { Session } from './session';

/** Reads the workspace's folders once somebody wants them, and follows what happens to them and to the files in them. */
export function followFiles(session: Session, params: InitializeParams, configured: Promise<void>): void {
  const { connection, workspace } = session;
  let folders = foldersOf(params).map((uri) => session.canonical(uri));
  let isStarted = false;

  const readFolders = async (): Promise<void> => {
    const progress = indexingProgress(session);
    try {
      const { files, bibliographies } = session.settings;
      await workspace.index(folders, files, bibliographies, progress.report);
    } finally {
      progress.end();
    }
    await watch(); // papers have come to name files
  };
  const index = (): void => {
    if (isStarted) session.background('reading the folders', readFolders);
  };
  const watch = watcher(session);
  const start = (): void => {
    isStarted = true;
    index();
    session.background('watching files', watch);
  };
  void Promise.all([configured, session.wanted]).then(() => {
    session.onPatternsChanged = start;
    session.onReindex = () => {
      workspace.forget();
      return readFolders();
    };
    start();
  });

  if (params.capabilities.workspace?.workspaceFolders) {
    // Not by `connection.workspace`: that registers for it once more, while the client does not listen yet.
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      const gone = new Set(removed.map(({ uri }) => session.canonical(uri)));
      folders = [...folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => session.canonical(uri))];
      index();
    });
  }
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const changed = changes.map(({ uri, type }) => ({ uri: session.canonical(uri), type }));
    for (const { uri, type } of changed) {
      if (type === FileChangeType.Deleted) workspace.folderDeleted(uri);
      session.background(`reading ${uri}`, () => workspace.fileChanged(uri));
    }
    if (changed.some(({ uri }) => uri.endsWith('/.gitignore'))) index();
  });
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) workspace.folderDeleted(session.canonical(uri));
  });
  connection.workspace.onDidRenameFiles(index);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Asks the client to watch the files that the patterns admit, in place of what it watched before. */
function watcher(session: Session): () => Promise<void> {
  let watched: Promise<Disposable> | undefined;
  let known = '';
  return async () => {
    if (!session.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const { files, bibliographies } = session.settings;
    const named = session.workspace.bibliographies.namedFileNames().map((name) => `**/${name}`);
    const patterns = [
      ...files.include,
      ...BIBLIOGRAPHY_FILES,
      ...DOCUMENT_FILES,
      ...bibliographies.filter(isBelow),
      ...named,
    ];
    const watchers = [...patterns.map(anyCase), '**/.gitignore'].map((globPattern) => ({ globPattern }));
    if (known === patterns.join('\n')) return;
    known = patterns.join('\n');
    (await watched)?.dispose();
    watched = session.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    await watched;
  };
}

/** Whether a path or pattern stays in the folders: clients watch nothing else. */
function isBelow(pattern: string): boolean {
  return !/^(?:\.\.|\/|~|[a-z]:)/i.test(pattern); // "../library.bib"
}

/** The pattern for any case: `*.rmd` is mostly written `.Rmd`, and a client's patterns may mind. */
function anyCase(glob: string): string {
  if (glob.includes('[')) return glob; // it has ranges of its own
  return glob.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
