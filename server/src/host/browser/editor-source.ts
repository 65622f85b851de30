import { decode } from '../decode';
import type { FileText, PaperSource } from '../source';
import type { EditorFiles, FileBytes } from './editor-files';
import { LinkedFiles } from './linked-files';
import { ReadingAhead } from './reading-ahead';
import { canonicalUri } from './uris';
import { walk, wouldWalk } from './walk';

/**
 * Papers in an editor's own file system: in a browser, or in a folder that is on no disk.
 *
 * @param onLinksChanged called when a linked file turns out to be there, or not, after it was asked for
 */
export function editorSource(files: EditorFiles, onLinksChanged: () => void): PaperSource {
  const ahead = new ReadingAhead(files);
  const links = new LinkedFiles(files, onLinksChanged);
  return {
    list: (folder, patterns) => walk(files, folder, patterns),
    admits: (folder, patterns, uri) => wouldWalk(files, folder, patterns, uri),
    read: async (uri) => textOf(await ahead.read(uri)),
    expect: (uris) => ahead.expect(uris),
    canonical: canonicalUri,
    exists: (uri) => links.exists(uri),
  };
}

function textOf(file: FileBytes): FileText {
  if ('skipped' in file) return file;
  const text = decode(file.bytes);
  return text === undefined ? { skipped: { reason: 'binary', detail: 'not a text' } } : { text };
}
