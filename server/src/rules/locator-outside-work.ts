import type { Citation, Paper, Work } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import type { Problem, Rule } from './rule';

/** A page before the first or behind the last of the article or chapter that is cited. */
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
  check(paper, _library, words) {
    return paper.citations.flatMap((citation): Problem[] => {
      const { locator, place } = citation;
      const work = citedWork(paper, citation);
      const pages = work && pagesOf(work);
      if (!work || !pages || locator?.label !== 'page') return [];
      const within = pageRange(pages);
      const cited = pageRange(locator.value) ?? onePage(locator.value);
      if (!within || !cited || (within.first <= cited.first && cited.last <= within.last)) return [];
      const span = sourceSpan({ flow: place.flow, span: locator.span });
      const related = [{ uri: paper.uri, span: sourceSpan(work.place), message: words.entry }];
      return [{ span, message: words.message(locator.value, pages), related }];
    });
  },
};

function citedWork(paper: Paper, { resolution }: Citation) {
  // A citation that misses its entry by a year may well mean another work.
  return resolution.state === 'resolved' && !resolution.mismatch ? paper.works[resolution.work] : undefined;
}

/**
 * The pages of the work as its reference gives them. Pages in a note may be those that the note cites, unless it has
 * both: `pp. 1-7, see p. 5`.
 */
function pagesOf({ csl, where, reference }: Work): string | undefined {
  const isItsOwn = where === 'entry' || (reference.locator !== undefined && reference.locator.value !== csl.page);
  return isItsOwn ? csl.page : undefined;
}

interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** First and last page of `137-162`, `58–9`, `235--262`; a single page may be where a work begins. */
function pageRange(pages: string): PageRange | undefined {
  const match = /^(\d{1,5})\s?[-–—]{1,2}\s?(\d{1,5})$/.exec(pages.trim());
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return Number(whole) < Number(first) ? undefined : { first: Number(first), last: Number(whole) };
}

/** `58`; not `58ff`, `xii` or `3 and 6`. */
function onePage(page: string): PageRange | undefined {
  return /^\d{1,5}$/.test(page) ? { first: Number(page), last: Number(page) } : undefined;
}
