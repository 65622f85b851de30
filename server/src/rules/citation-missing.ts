import { distance } from 'fastest-levenshtein';
import type { Citation, Work } from '../paper/paper';
import type { AuthorYearCitation } from '../recognize/mentions';
import { foldName } from '../recognize/names';
import { familyNames, shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import { citationText } from './citation-text';
import type { Rule } from './rule';

/**
 * A citation that the bibliography knows nothing of. Keys (`[@welsh2004]`) point into a bibliography file, not into
 * the paper's own list.
 */
export const citationMissing: Rule<'citation-missing'> = {
  code: 'citation-missing',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003). The pipelines were not (Stone 2001), and nobody asked why (Moss 2002).
                                                                                                             ^^^^^^^^^

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
  },
  check(paper, _library, words) {
    const entries = paper.works.filter(({ where }) => where === 'entry');
    if (entries.length === 0) return [];
    return paper.citations.filter(isMissing).map((citation) => {
      const near = nearestEntry(citation, entries);
      const related = near
        ? [{ uri: paper.uri, span: sourceSpan(near.place), message: words.near(shortName(near)) }]
        : [];
      return { span: sourceSpan(citation.place), message: words.message(citationText(citation)), related };
    });
  },
};

function isMissing({ kind, resolution }: Citation): boolean {
  const leadsToEntry = kind === 'author-year' || kind === 'numeric';
  return leadsToEntry && resolution.state === 'unknown' && resolution.reason === 'no-entry';
}

/** An entry whose first author is spelled almost as the one who is cited. */
function nearestEntry({ mention }: Citation, entries: readonly Work[]): Work | undefined {
  const author = (mention as AuthorYearCitation | undefined)?.authors?.[0];
  if (author === undefined || author.length < SHORTEST) return undefined;
  const cited = foldName(author);
  return entries.slice(0, MOST).find((entry) => {
    const [name = ''] = familyNames(entry.csl);
    return name.length >= SHORTEST && distance(cited, foldName(name)) <= 2;
  });
}

/** Short names are all alike. */
const SHORTEST = 5;
/** More entries than this are not compared letter by letter. */
const MOST = 2000;
