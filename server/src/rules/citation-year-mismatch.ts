import type { AuthorYearCitation } from '../recognize/mentions';
import { shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import { citationText } from './citation-text';
import { mismatches } from './mismatches';
import type { Fix, Rule } from './rule';

/** Author and entry agree, year or date do not. */
export const citationYearMismatch: Rule<'citation-year-mismatch'> = {
  code: 'citation-year-mismatch',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2002).
                                                                          ^^^^^^^^^^

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
    mended: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
  },
  check(paper, library, words) {
    return mismatches(paper, library, ['year', 'date']).map(({ citation, mismatch, work, uri }) => {
      const { expected, what } = mismatch;
      const related = [{ uri, span: sourceSpan(work.place), message: words.entry }];
      const year = (citation.mention as AuthorYearCitation | undefined)?.yearSpan;
      const fixes: Fix[] = [];
      // `2004`, `2004a`; a whole date may need other words around it.
      if (what === 'year' && year && /^\d{4}[a-z]?$/.test(expected)) {
        const span = sourceSpan({ flow: citation.place.flow, span: year });
        fixes.push({ title: words.fix(expected), edits: [{ span, newText: expected }] });
      }
      return {
        span: sourceSpan(citation.place),
        message: words.message(citationText(citation), what === 'year' ? shortName(work) : expected),
        related,
        fixes,
      };
    });
  },
};
