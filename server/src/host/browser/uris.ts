import { plainUri } from '../../library/uris';

/** One spelling for a URI: editors differ in which characters of a path they escape. The authority stays as it is. */
export function canonicalUri(uri: string): string {
  const { prefix, path } = parts(uri);
  return prefix + path.split('/').map(respelled).join('/');
}

/** The URI of what stands at `path` (relative, decoded, `a/b c.md`) in a folder. */
export function uriIn(folder: string, path: string): string {
  const base = canonicalUri(folder).replace(/\/$/, '');
  return path === '' ? base : `${base}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The decoded path of a file relative to a folder; undefined where the file does not lie in it. */
export function pathIn(folder: string, uri: string): string | undefined {
  const base = `${canonicalUri(folder).replace(/\/$/, '')}/`;
  const canonical = canonicalUri(uri);
  return canonical.startsWith(base) ? canonical.slice(base.length).split('/').map(plainUri).join('/') : undefined;
}

/** `vscode-vfs://github/` and `papers/a%20b.md`; a URI that is none is all path. */
function parts(uri: string): { readonly prefix: string; readonly path: string } {
  const prefix = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? ''; // "vscode-vfs://github", "untitled:"
  return { prefix, path: uri.slice(prefix.length) };
}

function respelled(segment: string): string {
  return encodeURIComponent(plainUri(segment));
}
