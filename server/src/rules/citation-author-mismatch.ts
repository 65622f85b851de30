import { sourceSpan } from '../text/flow';
import { citationText } from './citation-text';
import { mismatches } from './mismatches';
import type { Rule } from './rule';

/** Year and one author agree with an entry, the other authors do not, or not to the letter. */
export const citationAuthorMismatch: Rule<'citation-author-mismatch'> = {
  code: 'citation-author-mismatch',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone and Moss 2001).
                                                                          ^^^^^^^^^^^^^^^^^^^

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul and Mary Field. 2001. *Oil and Water*. Boston: Harbor Press.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone and Field 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul and Mary Field. 2001. *Oil and Water*. Boston: Harbor Press.
`,
  },
  check(paper, library, words) {
    return mismatches(paper, library, ['author', 'spelling', 'order']).map(({ citation, mismatch, work, uri }) => ({
      span: sourceSpan(citation.place),
      severity: mismatch.what === 'author' ? 'warning' : 'information',
      message: words.message(citationText(citation), mismatch.expected),
      related: [{ uri, span: sourceSpan(work.place), message: words.entry }],
    }));
  },
};
