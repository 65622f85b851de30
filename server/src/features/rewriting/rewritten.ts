import { citingPage } from '../../paper/forms/citing-page';
import { locatorWords, ownLocator } from '../../paper/forms/locator-words';
import { type Rewriting, rewriting } from '../../paper/forms/rewriting';
import type { Citation, Paper } from '../../paper/paper';
import { asIbid } from './as-ibid';
import { type Form, formOf, isRewritable, naming } from './form';

/** A citation and the edit that writes it in another form. */
export interface Rewritten {
  readonly citation: Citation;
  readonly edit: Rewriting;
}

/** Undefined where the citation has that form already, or cannot have it. */
export function rewritten(paper: Paper, citation: Citation, form: Form): Rewritten | undefined {
  if (!isRewritable(paper, citation) || formOf(citation) === form) return undefined;
  const edit = form === 'ibid' ? asIbid(paper, citation) : named(paper, citation, form);
  return edit && { citation, edit };
}

/** `Ibid.` alone stands for the page before; any other form must give it. */
function named(paper: Paper, citation: Citation, form: 'short' | 'full'): Rewriting | undefined {
  const words = naming(paper, citation, form);
  if (words === undefined) return undefined;
  if (ownLocator(citation)) return rewriting(paper, citation, words);
  const cited = citingPage(paper, citation);
  return rewriting(paper, citation, words, cited ? locatorWords(cited) : '');
}
