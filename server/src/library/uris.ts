/**
 * A URI, or a part of one, with nothing escaped: a spelling for comparing, since clients and papers differ in what they
 * escape, and for people to read. What was never escaped stays as it is: `100%.bib`.
 */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The last part of a URI as people read it: `quiet harbors.md`. */
export function baseName(uri: string): string {
  return plainUri(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The URI of the folder that a file lies in, with a slash behind it; of a folder (with its slash) that folder itself. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
