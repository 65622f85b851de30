import { folderOf, plainUri } from '../library/uris';
import type { NameOf } from './formats';

/** Names files by their paths from the innermost folder that holds them all: `drafts/border.md`. */
export function namesWithin(uris: Iterable<string>): NameOf {
  const folders = [...uris].map(folderOf);
  let common = folders[0] ?? '';
  for (const folder of folders) {
    while (!folder.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  }
  return (uri) => plainUri(uri.startsWith(common) ? uri.slice(common.length) : uri);
}
