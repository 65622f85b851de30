import { titlesDiffer } from '../library/linking/titles-differ';
import type { LibraryWork } from '../library/work';
import type { Paper, Work } from '../paper/paper';
import { shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import type { RuleWords } from '../words/en/rules';
import { outvoting } from './outvoting';
import type { Problem, Related, Rule, RuleLibrary } from './rule';

/** One work, dated or called otherwise by another paper. */
export const workConflict: Rule<'work-conflict'> = {
  code: 'work-conflict',
  severity: 'information',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2004).

## References

Ruiz, Ana. 2004. *Ports in a Storm: Harbors after the Flood*. Boston: Harbor Press.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
=== quays.md
# Quays

Nobody closed the quays (Ruiz 2003).

## References

Ruiz, Ana. 2003. *Ports in a Storm: Harbors after the Flood*. Boston: Harbor Press.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003).

## References

Ruiz, Ana. 2003. *Ports in a Storm: Harbors after the Flood*. Boston: Harbor Press.
=== quays.md
# Quays

Nobody closed the quays (Ruiz 2003).

## References

Ruiz, Ana. 2003. *Ports in a Storm: Harbors after the Flood*. Boston: Harbor Press.
`,
  },
  check(paper, library, words) {
    return paper.works.flatMap((work, index) => {
      const linked = library.workOf(paper.uri, index);
      const others = linked ? givenElsewhere(paper, library, linked) : [];
      return others.length === 0 ? [] : (yearProblem(work, others, words) ?? titleProblem(work, others, words) ?? []);
    });
  },
};

/** A work as another paper gives it. */
interface Given {
  readonly paper: Paper;
  readonly work: Work;
}

/** Each other paper's first record of the work. */
function givenElsewhere(paper: Paper, library: RuleLibrary, { records }: LibraryWork): readonly Given[] {
  const first = new Map(
    records
      .filter(({ kind }) => kind === 'work')
      .map((record) => [record.uri, record] as const)
      .reverse(),
  );
  first.delete(paper.uri);
  return [...first.values()].flatMap(({ uri, index }) => {
    const other = library.paper(uri);
    return other ? [{ paper: other, work: other.works[index]! }] : [];
  });
}

function yearProblem(work: Work, others: readonly Given[], words: RuleWords['work-conflict']): Problem | undefined {
  const year = yearOf(work);
  if (year === undefined) return undefined;
  const [against] = outvoting(
    year,
    others.flatMap((other) => yearOf(other.work) ?? []),
  );
  if (!against) return undefined;
  const otherwise = others.filter((other) => yearOf(other.work) !== undefined && yearOf(other.work) !== year);
  const message = words.year(shortName(work), String(against.value));
  return { span: sourceSpan(work.place), message, related: otherwise.map(relatedTo(words)) };
}

function titleProblem(work: Work, others: readonly Given[], words: RuleWords['work-conflict']): Problem | undefined {
  const otherwise = others.filter((other) => titlesDiffer(work, other.work));
  if (otherwise.length === 0 || otherwise.length * 2 < others.length + 1) return undefined;
  const message = words.title(shortName(work), otherwise[0]!.work.csl.title!);
  return { span: sourceSpan(work.place), message, related: otherwise.map(relatedTo(words)) };
}

function relatedTo(words: RuleWords['work-conflict']): (other: Given) => Related {
  return ({ paper, work }) => ({ uri: paper.uri, span: sourceSpan(work.place), message: words.there });
}

/** What is still to come has no year that another could contradict. */
function yearOf({ csl }: Work): number | undefined {
  return csl.issued?.['date-parts']?.[0]?.[0];
}
