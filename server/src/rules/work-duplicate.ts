import { chapterLists } from '../paper/citations/chapter-lists';
import type { Paper, Work } from '../paper/paper';
import { shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import { lineNumber } from './line-number';
import type { Problem, Rule, RuleLibrary } from './rule';
import { authorsAndYear, sameWork } from './same-work';

/** An entry that says what an earlier one has said. */
export const workDuplicate: Rule<'work-duplicate'> = {
  code: 'work-duplicate',
  severity: 'information',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston, MA: Harbor Press.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
  },
  check(paper, library, words) {
    const before = new Map<string, Work[]>();
    const listOf = listsIn(paper);
    return paper.works.flatMap((work, index): Problem[] => {
      if (work.where !== 'entry') return [];
      const key = `${listOf(index)}:${authorsAndYear(work)}`;
      const others = before.get(key) ?? [];
      before.set(key, [...others.slice(-MOST), work]);
      const first = others.find((other) => sameWork(other, work)) ?? listedBefore(paper, library, index, listOf);
      if (!first) return [];
      const span = sourceSpan(first.place);
      const related = [{ uri: paper.uri, span, message: words.first }];
      return [
        {
          span: sourceSpan(work.place),
          message: words.message(shortName(work), lineNumber(paper, span.start)),
          related,
        },
      ];
    });
  },
};

/** Which list an entry stands in: a volume may list a work behind each chapter that cites it. */
function listsIn({ works, citations }: Paper): (work: number) => number {
  const citing = citations.filter(({ kind }) => kind === 'author-year').map(({ place }) => place.flow);
  const lists = chapterLists(works, citing);
  return (work) => lists.findIndex((list) => list.works.has(work));
}

/** An author with more works in one year than this is not compared with all of them. */
const MOST = 30;

/** An entry above that the library would take for the same work, were it another paper's. */
function listedBefore(
  paper: Paper,
  library: RuleLibrary,
  index: number,
  listOf: (work: number) => number,
): Work | undefined {
  const work = library.workOf(paper.uri, index);
  const twins = work ? library.duplicatesOf(work).filter(({ isListedTwice }) => isListedTwice) : [];
  const records = twins
    .flatMap((twin) => twin.work.records)
    .filter(({ uri, kind }) => uri === paper.uri && kind === 'work');
  const first = records
    .map((record) => record.index)
    .filter((other) => paper.works[other]?.where === 'entry' && other < index && listOf(other) === listOf(index));
  return first.length > 0 ? paper.works[Math.min(...first)] : undefined;
}
