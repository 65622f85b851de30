import { meaningInFiles } from '../library/bibliography/meaning';
import { looseBackReferences } from './back-references';
import type { Rule } from './rule';

/** A back-reference that means nothing. */
export const ibidWithoutAntecedent: Rule<'ibid-without-antecedent'> = {
  code: 'ibid-without-antecedent',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Nobody had told the pilots, who waited outside until the morning.
[^2]: Ibid., 14.
      ^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.
[^2]: Ibid., 14.
`,
  },
  check(paper, library, words) {
    return looseBackReferences(paper).flatMap(({ citation, reason, anchor, span, mention }) => {
      if (meaningInFiles(library, paper, citation)) return [];
      if (reason === 'no-antecedent') return [{ span, message: words.nothing(anchor) }];
      if (reason === 'comment-note') return [{ span, message: words.afterComment(anchor) }];
      if (reason !== 'no-entry') return [];
      const author = mention.authors.join(', ');
      return [{ span, message: author ? words.noWork(anchor, author) : words.nothing(anchor) }];
    });
  },
};
