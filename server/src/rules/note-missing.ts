import { isPandoc } from './pandoc-notes';
import type { Rule } from './rule';

/**
 * A marker that calls nothing. A label in Pandoc notation cannot be anything else; where most raised numbers have no
 * note, they are exponents or figures of a table, or the notes were lost with the page feet.
 */
export const noteMissing: Rule<'note-missing'> = {
  code: 'note-missing',
  severity: 'error',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]
                                                                 ^^^^

[^1]: Port Authority, *Annual Report*, 2003.
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Port Authority, *Annual Report*, 2003.
[^2]: Pipeline Board, *Annual Report*, 2003.
`,
  },
  check(paper, _library, words) {
    if (paper.notesUnreadable) return [];
    const loose = paper.markers.filter(({ note }) => note === null);
    const isEvident = loose.length * 2 <= paper.markers.length;
    return loose
      .filter((marker) => isEvident || isPandoc(marker))
      .map((marker) => ({ span: marker.span, message: words.message(marker.label) }));
  },
};
