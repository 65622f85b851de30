import { distance } from 'fastest-levenshtein';
import { firmCitations } from '../library/all-citations';
import { filesOfPaper } from '../library/bibliography/files-of-paper';
import { meaningInFiles } from '../library/bibliography/meaning';
import type { LibraryView } from '../library/library';
import type { Citation, Paper, Work } from '../paper/paper';
import { foldName } from '../recognize/folded-name';
import type { AuthorYearCitation } from '../recognize/mentions';
import { familyNames, shortName } from '../recognize/references/names';
import { sourceSpan } from '../text/flow';
import type { RuleWords } from '../words/en/rules';
import { citationText } from './citation-text';
import { missingKeys } from './missing-keys';
import type { Problem, Rule } from './rule';
import { isMissing, lacksMost } from './unread-list';

/** A citation that neither the bibliography nor a bibliography file knows anything of. */
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
  check(paper, library, words) {
    return [...missingEntries(paper, library, words), ...missingKeys(paper, library, words)];
  },
};

/** Citations by author and year, or by number. */
function missingEntries(paper: Paper, library: LibraryView, words: RuleWords['citation-missing']): readonly Problem[] {
  const entries = paper.works.filter(({ where }) => where === 'entry');
  const missing = entries.length > 0 ? missingFromList(paper, library) : missingFromFiles(paper, library);
  return missing.map((citation) => {
    const near = nearestEntry(citation, entries);
    const related = near
      ? [{ uri: paper.uri, span: sourceSpan(near.place), message: words.near(shortName(near)) }]
      : [];
    return { span: sourceSpan(citation.place), message: words.message(citationText(citation)), related };
  });
}

function missingFromList(paper: Paper, library: LibraryView): readonly Citation[] {
  const missing = missingAmong(paper.citations, paper, library);
  return lacksMost(missing.length, paper) ? [] : missing;
}

function missingAmong(citations: readonly Citation[], paper: Paper, library: LibraryView): readonly Citation[] {
  return citations.filter((citation) => isMissing(citation) && !meaningInFiles(library, paper, citation));
}

/**
 * Where all entries stand in files, years and numbers in brackets are citations once some of them are; in a list that the
 * paper does not name, most.
 */
function missingFromFiles(paper: Paper, library: LibraryView): readonly Citation[] {
  const { lists } = filesOfPaper(library.bibliographies, paper);
  const isNamed = paper.bibliographies.length > 0 || lists.named.length > 0;
  if (!isNamed && lists.near.length === 0) return [];
  const all = firmCitations(paper);
  return (['author-year', 'numeric'] as const).flatMap((kind) => {
    const unknown = all.filter((citation) => citation.kind === kind && isMissing(citation));
    const missing = missingAmong(unknown, paper, library);
    const found = unknown.length - missing.length;
    return found >= 2 && (isNamed || found >= missing.length) ? missing : [];
  });
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
