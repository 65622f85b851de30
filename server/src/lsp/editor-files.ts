import type { Connection } from 'vscode-languageserver';
import type { EditorFiles, FileBytes } from '../host/browser/editor-files';
import { tooLarge } from '../host/file-text';
import { largestFile } from '../host/source';
import type { EditorRequests, SentFile } from './custom-requests';

/** The editor's file system by way of requests to the client. A client that knows none of them has no such files. */
export function editorFiles(connection: Connection): EditorFiles {
  const ask = <Method extends keyof EditorRequests>(method: Method, params: EditorRequests[Method]['params']) =>
    connection.sendRequest<EditorRequests[Method]['answer']>(method, params).catch(() => []);
  return {
    async list(folders) {
      const listings = await ask('ibid/listFolders', { folders });
      return folders.map((_, index) => listings[index] ?? undefined);
    },
    async read(files) {
      const largest = Math.max(...files.map(largestFile));
      const sent = await ask('ibid/readFiles', { files, largest });
      return files.map((file, index) => bytesOf(sent[index] ?? NOT_SENT, largestFile(file)));
    },
  };
}

const NOT_SENT: SentFile = { skipped: 'unreadable', detail: 'the editor did not send it' };

function bytesOf(file: SentFile, largest: number): FileBytes {
  if ('skipped' in file) return { skipped: { reason: file.skipped, detail: file.detail } };
  const size = (file.base64.length / 4) * 3;
  if (size > largest) return tooLarge(size);
  return { bytes: Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0)) };
}
