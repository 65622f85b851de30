import { headingMeant, realSections } from '../../paper/cross-references/headings';
import type { Paper } from '../../paper/paper';
import type { Locator } from '../../recognize/mentions';
import type { Span } from '../../text/span';
import { citedPage } from './cited-page';

/** The part of a paper that a locator leads to. */
export interface CitedPlace {
  /** What is cited there, by CSL's name, and its number as the paper has it. */
  readonly kind: string;
  readonly label: string;
  /** In the source. */
  readonly span: Span;
  /** It is what is cited, not only the nearest page whose number is known. */
  readonly isExact: boolean;
}

/** Where a locator leads in the paper that is cited: to a page, a section, a chapter, a note, a table or figure. */
export function citedPlace(paper: Paper, locator: Locator): CitedPlace | undefined {
  const { label: kind, value } = locator;
  if (kind === 'page') {
    const page = citedPage(paper, value);
    return page && { kind, ...page };
  }
  const label = /^\S{1,12}/.exec(value)?.[0].replace(/[.,;]+$/, '') ?? ''; // "4" of "4 and 6"
  const span = spanOf(paper, kind, label);
  return span && { kind, label, span, isExact: true };
}

function spanOf(paper: Paper, kind: string, label: string): Span | undefined {
  if (kind === 'section' || kind === 'chapter') {
    const heading = headingMeant({ kind, label, span: { start: 0, end: 0 } }, realSections(paper.outline), [], 0);
    return heading && { start: heading.span.start, end: heading.sectionEnd };
  }
  if (kind === 'note') return only(paper.notes.filter((note) => note.label === label))?.opening;
  if (kind === 'figure') return only(paper.figures.filter((figure) => figure.label === label))?.span;
  return undefined;
}

/** Numbers may start again: what is there twice is not said by its number. */
function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
