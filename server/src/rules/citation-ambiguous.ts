import { allCitations } from '../library/all-citations';
import { type PrintedEntry, printedEntries } from '../library/bibliography/printed-entry';
import { isTentative } from '../paper/citations';
import type { Citation, Paper } from '../paper/paper';
import { shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import { citationText } from './citation-text';
import type { Problem, Rule, RuleLibrary } from './rule';
import { sameWork } from './same-work';

/** A citation that fits several entries equally well. */
export const citationAmbiguous: Rule<'citation-ambiguous'> = {
  code: 'citation-ambiguous',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).
                                                                          ^^^^^^^^^^

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.

Stone, Paul. 2001. *Winter Without Heat*. Boston: Harbor Press.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001a), and the winter was long
(Stone 2001b).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001a. *Oil and Water*. Boston: Harbor Press.

Stone, Paul. 2001b. *Winter Without Heat*. Boston: Harbor Press.
`,
  },
  check(paper, library, words) {
    return allCitations(paper).flatMap((citation): Problem[] => {
      const { kind, place } = citation;
      if (kind !== 'author-year') return [];
      const candidates = candidatesOf(paper, library, citation).slice(0, MOST);
      if (candidates.length < 2) return [];
      const works = candidates.map(({ work }) => work);
      // One work that is listed twice is the bibliography's fault, and only entries can be told apart by a letter.
      const isTwice = works.every((work) => sameWork(work, works[0]!));
      if (isTwice || works.some(({ where }) => where !== 'entry')) return [];
      const titles = works.map((work) => (work.csl.title ? `“${work.csl.title}”` : shortName(work)));
      const related = candidates.map(({ work, paper: { uri } }, i) => ({
        uri,
        span: sourceSpan(work.place),
        message: words.candidate(titles[i]!),
      }));
      return [{ span: sourceSpan(place), message: words.message(citationText(citation), titles.join('; ')), related }];
    });
  },
};

const MOST = 4;

/** The entries that a citation may mean, in its own paper or in the lists that other papers print. */
function candidatesOf(paper: Paper, library: RuleLibrary, citation: Citation): readonly PrintedEntry[] {
  const { resolution } = citation;
  if (resolution.state === 'ambiguous') {
    return resolution.candidates.map((index) => ({ paper, work: paper.works[index]! }));
  }
  return isTentative(citation) ? [] : printedEntries(library, paper, citation);
}
