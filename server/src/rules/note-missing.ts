import { isPandoc } from './pandoc-notes';
import type { Rule } from './rule';
import { unwrittenNotes } from './unwritten-notes';

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
    mended: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Port Authority, *Annual Report*, 2003.

[^2]:\u0020
`,
  },
  check(paper, _library, words) {
    if (paper.notesUnreadable) return [];
    const loose = paper.markers.filter(({ note }) => note === null);
    if (loose.length === 0) return [];
    const unwritten = unwrittenNotes(paper);
    const isEvident = loose.length * 2 <= paper.markers.length;
    return loose
      .filter((marker) => isEvident || isPandoc(marker))
      .map((marker) => {
        const edit = unwritten.get(marker);
        return {
          span: marker.span,
          message: words.message(marker.label),
          fixes: edit ? [{ title: words.fix(marker.label), edits: [edit] }] : [],
        };
      });
  },
};
