import { allCitations } from '../library/all-citations';
import { type PrintedEntry, printedEntries } from '../library/bibliography/printed-entry';
import { citedPages } from '../library/sources/page-numbers';
import { type NumberedPage, printedPages } from '../library/sources/printed-pages';
import { type Source, sourceOf } from '../library/sources/source';
import type { Citation, Paper, Work } from '../paper/paper';
import type { CslItem } from '../recognize/csl';
import type { Locator } from '../recognize/mentions';
import { sourceSpan } from '../text/flow';
import type { RuleWords } from '../words/en/rules';
import type { Problem, Related, Rule, RuleLibrary } from './rule';

/** A page before the first or behind the last of the article or chapter that is cited, or behind the last of its paper. */
export const locatorOutsideWork: Rule<'locator-outside-work'> = {
  code: 'locator-outside-work',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003: 258). The pipelines were not (Stone 2001).
                                                 ^^^

## References

Ruiz, Ana. 2003. "Ports in a Storm." In Mary Field (ed.), *Harbors*. Boston: Harbor Press, pp. 1-23.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
    good: `# Ports and pipelines

The ports were closed within an hour (Ruiz 2003: 18). The pipelines were not (Stone 2001).

## References

Ruiz, Ana. 2003. "Ports in a Storm." In Mary Field (ed.), *Harbors*. Boston: Harbor Press, pp. 1-23.

Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.
`,
  },
  check(paper, library, words) {
    return allCitations(paper).flatMap((citation): Problem[] => {
      const { locator, place, resolution } = citation;
      // A citation that misses its entry by a year may well mean another work.
      if (locator?.label !== 'page' || (resolution.state === 'resolved' && resolution.mismatch)) return [];
      const outside =
        outsideReference(paper, library, citation, words) ?? outsidePaper(paper, library, citation, words);
      if (!outside) return [];
      const span = sourceSpan({ flow: place.flow, span: locator.span });
      return [{ span, message: words.message(locator.value, outside.pages), related: [outside.related] }];
    });
  },
};

/** The pages that the locator lies outside of, and where they are given. */
interface Outside {
  readonly pages: string;
  readonly related: Related;
}

type Words = RuleWords['locator-outside-work'];

/** By the pages that the work's own reference gives. */
function outsideReference(paper: Paper, library: RuleLibrary, citation: Citation, words: Words): Outside | undefined {
  const { locator } = citation;
  const entry = entryCited(paper, library, citation);
  const pages = entry && pagesOf(entry.work);
  const within = pages && pageRange(pages);
  if (!within || pagesCited(locator!.value).every(({ first, last }) => within.first <= first && last <= within.last))
    return undefined;
  return { pages, related: { uri: entry.paper.uri, span: sourceSpan(entry.work.place), message: words.entry } };
}

/** The work that a citation means, in its own paper or in a list that another one prints. */
function entryCited(paper: Paper, library: RuleLibrary, citation: Citation): PrintedEntry | undefined {
  const { resolution } = citation;
  if (resolution.state === 'resolved') return { paper, work: paper.works[resolution.work]! };
  const [entry, ...others] = printedEntries(library, paper, citation);
  return others.length === 0 && !entry?.mismatch ? entry : undefined;
}

/** By the page numbers of the cited paper itself, where the library has it. */
function outsidePaper(paper: Paper, library: RuleLibrary, citation: Citation, words: Words): Outside | undefined {
  const source = sourceOf(paper, library, citation);
  const pages = source && printedPages(source.paper);
  if (!source || !pages || !isPagedAs(source, pages.first, pages.last) || !isBehind(citation.locator!, pages.last))
    return undefined;
  const { first, last } = pages;
  const span = { start: last.start, end: last.start };
  return {
    pages: `${first.label}–${last.label}`,
    related: { uri: source.paper.uri, span, message: words.lastPage },
  };
}

function isBehind({ value }: Locator, last: NumberedPage): boolean {
  const [cited] = citedPages(value);
  return cited !== undefined && !cited.first.isRoman && cited.first.value > last.value;
}

/** A paper that came out in a journal or a book is cited by the pages there, which need not be those of its file. */
function isPagedAs({ work: { csl } }: Source, first: NumberedPage, last: NumberedPage): boolean {
  const given = csl.page === undefined ? undefined : pageRange(csl.page);
  if (given) return given.first <= first.value && last.value <= given.last;
  return !isPartOfMore(csl) || first.value > 2;
}

function isPartOfMore(csl: CslItem): boolean {
  return csl['container-title'] !== undefined || csl.volume !== undefined;
}

/**
 * The pages of the work as its reference gives them. Pages in a note may be those that the note cites, unless it has
 * both: `pp. 1-7, see p. 5`. Those of a whole book always are: `13–14, 85–98`.
 */
function pagesOf({ csl, where, reference: { locator } }: Work): string | undefined {
  const hasBoth = locator !== undefined && locator.value !== csl.page && isPartOfMore(csl);
  return where === 'entry' || hasBoth ? csl.page : undefined;
}

interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** First and last page of `137-162`, `58–9`, `235--262`; a single page may be where a work begins. */
function pageRange(pages: string): PageRange | undefined {
  return /^\d+\s?[-–—]{1,2}\s?\d+$/.test(pages.trim()) ? arabic(pages)[0] : undefined;
}

/** All of `58, 60–2 & 75`; of `58ff.`, `58 n. 3` and `58, Table 2` the first, since the rest counts other things; not `xii`. */
function pagesCited(locator: string): readonly PageRange[] {
  const pages = arabic(locator);
  return /^[\d\s,;&–—-]+$/.test(locator) ? pages : pages.slice(0, 1);
}

function arabic(pages: string): readonly PageRange[] {
  return citedPages(pages)
    .filter(({ first }) => !first.isRoman)
    .map(({ first, last }) => ({ first: first.value, last: last.value }));
}
