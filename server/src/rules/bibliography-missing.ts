import { namedFileUri } from '../library/bibliography/named-file';
import type { Rule } from './rule';

/** A bibliography file that the front matter names and that is not there. Nothing is asked where nobody can tell. */
export const bibliographyMissing: Rule<'bibliography-missing'> = {
  code: 'bibliography-missing',
  severity: 'warning',
  examples: {
    bad: `---
bibliography: missing.bib
              ^^^^^^^^^^^
---

# Ports and pipelines

The ports were closed within an hour [@ruiz2003, p. 12].
`,
    good: `---
bibliography: references.bib
---

# Ports and pipelines

The ports were closed within an hour [@ruiz2003, p. 12].
`,
  },
  check(paper, library, words) {
    return paper.bibliographies.flatMap(({ path, span }) => {
      const uri = namedFileUri(path, paper.uri);
      if (uri === undefined || library.bibliographies.file(uri)) return [];
      return library.fileExists?.(uri) === false ? [{ span, message: words.message(path) }] : [];
    });
  },
};
