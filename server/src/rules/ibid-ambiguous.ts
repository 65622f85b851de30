import { meaningInFiles } from '../library/bibliography/meaning';
import { shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import { looseBackReferences } from './back-references';
import type { Problem, Rule } from './rule';

/** A back-reference that can mean several works, or one that nobody could make out. */
export const ibidAmbiguous: Rule<'ibid-ambiguous'> = {
  code: 'ibid-ambiguous',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12; Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 40.
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
    return looseBackReferences(paper).flatMap(({ citation, reason, anchor, span, candidates }): Problem[] => {
      if (meaningInFiles(library, paper, citation)) return [];
      // That a source could not be read is no fault of the paper's.
      const isUnread = candidates.length < 2 && reason === 'unknown-source';
      if (candidates.length === 0 && !isUnread) return [];
      const works = candidates.map((index) => paper.works[index]!);
      const message = works.length > 1 ? words.several(anchor, works.map(shortName).join('; ')) : words.unread(anchor);
      const related = works.map((work) => ({
        uri: paper.uri,
        span: sourceSpan(work.place),
        message: words.candidate(shortName(work)),
      }));
      return [{ span, message, related, ...(isUnread && { severity: 'information' }) }];
    });
  },
};
