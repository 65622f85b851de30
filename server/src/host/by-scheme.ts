import type { PaperSource } from './source';

/** Papers on the disk by way of the disk, all others (a virtual workspace) by way of the editor. */
export function byScheme(disk: PaperSource, editor: PaperSource): PaperSource {
  const of = (uri: string): PaperSource => (uri.startsWith('file:') ? disk : editor);
  return {
    list: (folder, patterns) => of(folder).list(folder, patterns),
    admits: (folder, patterns, uri) => of(folder).admits(folder, patterns, uri),
    read: (uri) => of(uri).read(uri),
    expect: (uris) => editor.expect?.(uris.filter((uri) => of(uri) === editor)),
    canonical: (uri) => of(uri).canonical(uri),
    exists: (uri) => of(uri).exists(uri),
  };
}
