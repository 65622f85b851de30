import { isPandoc } from './pandoc-notes';
import type { Rule } from './rule';

/**
 * A marker that calls nothing. A label in Pandoc notation cannot be anything else; a raised number in a paper without
 * any note may be an exponent, or its notes were lost with the page feet, and then there is nothing to mend.
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
    return paper.markers
      .filter((marker) => marker.note === null && (isPandoc(marker) || paper.notes.length > 0))
      .map((marker) => ({ span: marker.span, message: words.message(marker.label) }));
  },
};
