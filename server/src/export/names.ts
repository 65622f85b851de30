import type { NameOf } from './formats';

/** Names files by their paths from the innermost folder that holds them all: `drafts/border.md`. */
export function namesWithin(uris: Iterable<string>): NameOf {
  const folders = [...uris].map((uri) => uri.slice(0, uri.lastIndexOf('/') + 1));
  let common = folders[0] ?? '';
  for (const folder of folders) {
    while (!folder.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  }
  return (uri) => decoded(uri.startsWith(common) ? uri.slice(common.length) : uri);
}

/** What is no escape stays as it is: `50%.md`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
