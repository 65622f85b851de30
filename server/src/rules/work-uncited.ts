import { addTo } from '../paper/grouping';
import type { Paper, Work } from '../paper/paper';
import { shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import type { Rule, RuleLibrary } from './rule';
import { authorsAndYear, sameWork } from './same-work';
import { SOURCES_CONSULTED, sectionTitle } from './section-title';

/** An entry that no citation needs. */
export const workUncited: Rule<'work-uncited'> = {
  code: 'work-uncited',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Moss, Clara. 2002. *Winter Without Heat*. Boston: Harbor Press.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. *Ports in a Storm*. Boston: Harbor Press.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
  },
  check(paper, library, words) {
    const entries = paper.works.flatMap((work, index) => (work.where === 'entry' ? [{ work, index }] : []));
    const cited = citedWorks(paper, library);
    const isCitedElsewhere = twinsOf(paper, cited.atAll);
    if (!listsWhatIsCited(entries.length, cited.byEntry.size)) return [];
    return entries.flatMap(({ work, index }) => {
      const span = sourceSpan(work.place);
      const section = sectionTitle(paper, span.start);
      if (cited.atAll.has(index) || FURTHER_READING.test(section) || SOURCES_CONSULTED.test(section)) return [];
      const name = shortName(work);
      return name === '' || !isDated(work) || isCitedElsewhere(work) ? [] : [{ span, message: words.message(name) }];
    });
  },
};

/** Indexes of the works that anything in the paper, or another paper, may mean, and of those meant by author and year or by number. */
function citedWorks(
  { citations, uri }: Paper,
  library: RuleLibrary,
): {
  readonly atAll: ReadonlySet<number>;
  readonly byEntry: ReadonlySet<number>;
} {
  const elsewhere = library.citedEntries(uri);
  const atAll = new Set(elsewhere);
  const byEntry = new Set(elsewhere);
  for (const { kind, resolution } of citations) {
    const works =
      resolution.state === 'resolved'
        ? [resolution.work]
        : resolution.state === 'ambiguous'
          ? resolution.candidates
          : [];
    for (const work of works) {
      atAll.add(work);
      if (kind === 'author-year' || kind === 'numeric') byEntry.add(work);
    }
  }
  return { atAll, byEntry };
}

/** Tells whether an entry gives a work that is cited by another entry of it, in the list of another chapter. */
function twinsOf({ works }: Paper, cited: ReadonlySet<number>): (work: Work) => boolean {
  const byKey = new Map<string, Work[]>();
  for (const [index, work] of works.entries()) if (cited.has(index)) addTo(byKey, authorsAndYear(work), work);
  return (work) => byKey.get(authorsAndYear(work))?.some((twin) => sameWork(twin, work)) ?? false;
}

/** An entry that has no year, nor what stands for one, is being written, or is none. */
function isDated({ csl, place: { flow } }: Work): boolean {
  return csl.issued !== undefined || UNDATED.test(flow.text);
}

/** `n.d.`, `forthcoming`, `s.f.`, `o. J.`, `im Erscheinen` */
const UNDATED = /\b(?:n\. ?d\.|s\. ?[fd]\.|o\. ?J\.|forthcoming|in press|im Erscheinen|en prensa|à paraître)/i;

/** Whether the bibliography is a list of what is cited: enough of it is, by author and year or by number. */
function listsWhatIsCited(entries: number, cited: number): boolean {
  return cited >= 2 && cited * 2 >= entries;
}

// `Further Reading`, `Select Bibliography`, `Suggested reading`, `Lecturas recomendadas`, `Weiterführende Literatur`
const FURTHER_READING =
  /\b(?:further|select(?:ed)?|suggested|recommended|additional|lecturas|recomendad[ao]s?|weiterführende)\b/i;
