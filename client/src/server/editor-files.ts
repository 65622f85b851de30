import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditorRequests, ListedEntry, SentFile } from '../../../server/src/lsp/custom-requests';
import { base64 } from './base64';

/** Gives the server the files that only VS Code can reach, many to a message. */
export function answerFileRequests(client: BaseLanguageClient): void {
  answer(client, 'ibid/listFolders', ({ folders }) => Promise.all(folders.map(listFolder)));
  answer(client, 'ibid/readFiles', ({ files, largest }) => Promise.all(files.map((file) => sendFile(file, largest))));
}

function answer<Method extends keyof EditorRequests>(
  client: BaseLanguageClient,
  method: Method,
  handle: (params: EditorRequests[Method]['params']) => Promise<EditorRequests[Method]['answer']>,
): void {
  client.onRequest(method, handle);
}

async function listFolder(folder: string): Promise<readonly ListedEntry[] | null> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(folder));
    return entries.flatMap(([name, type]) => {
      if (type === FileType.Directory) return { name, kind: 'folder' as const };
      // A link to a file is read; a link to a folder might lead in a circle.
      return type & FileType.File ? { name, kind: 'file' as const } : [];
    });
  } catch {
    return null;
  }
}

async function sendFile(file: string, largest: number): Promise<SentFile> {
  const uri = Uri.parse(file);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largest) return { skipped: 'too-large', detail: `${(size / 1e6).toFixed(1)} MB` };
    return { base64: base64(await workspace.fs.readFile(uri)) };
  } catch (error) {
    const isGone = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { skipped: isGone ? 'gone' : 'unreadable', detail: String(error) };
  }
}
