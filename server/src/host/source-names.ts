import picomatch from 'picomatch';
import { plainUri } from '../library/uris';

/**
 * The name of the work that a file is, by a setting: names of files or glob patterns, each with a key, a DOI or a title.
 * A pattern stands for files in any folder: `scan-17.md`, `scans/ruiz-*.pdf`.
 */
export function sourceNames(works: Readonly<Record<string, string>>): (uri: string) => string | undefined {
  const patterns = Object.entries(works).map(([pattern, work]) => ({
    isMeant: picomatch(`**/${pattern.replace(/^\.?\//, '')}`, { nocase: true, dot: true }),
    work,
  }));
  return (uri) => {
    if (patterns.length === 0) return undefined;
    const path = plainUri(uri.replace(/^[a-z][\w+.-]*:\/{0,3}/i, '')); // "papers/scan-17.md"
    return patterns.find(({ isMeant }) => isMeant(path))?.work;
  };
}
