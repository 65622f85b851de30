/** The URI of the file that a paper (`base` is its URI) names by a path; undefined for an address on the web. */
export function namedFileUri(path: string, base: string): string | undefined {
  const forward = path.replaceAll('\\', '/');
  if (/^[a-z][a-z\d+.-]+:/i.test(forward)) return forward.startsWith('file:') ? forward : undefined;
  const rooted = /^[a-z]:\//i.test(forward) ? `/${forward}` : forward; // "C:/papers/references.bib"
  const encoded = rooted.split('/').map(encodeURIComponent).join('/').replace('%3A', ':');
  return URL.canParse(encoded, base) ? new URL(encoded, base).href : undefined;
}
