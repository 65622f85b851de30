import { fileText } from '../file-text';
import type { PaperSource } from '../source';
import type { EditorFiles } from './editor-files';
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
    read: async (uri) => {
      const file = await ahead.read(uri);
      return 'skipped' in file ? file : fileText(file.bytes);
    },
    expect: (uris) => ahead.expect(uris),
    canonical: canonicalUri,
    exists: (uri) => links.exists(uri),
  };
}
