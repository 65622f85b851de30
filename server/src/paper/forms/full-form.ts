import { withoutEnding } from '../../text/endings';
import type { Paper, Work } from '../paper';
import { locatorStart } from './locator-words';
import { withMarkup } from './markup';

/** A work as the paper prints it where it is given in full, without a page and without the full stop. */
export function fullForm({ text }: Paper, { place: { flow, span }, reference }: Work): string {
  const { locator } = reference;
  const end = locator ? locatorStart(flow.text, span.start, locator) : span.end;
  // An address may stand behind the page.
  const rest = locator ? flow.text.slice(locator.span.end, span.end) : '';
  return [withMarkup(text, flow, { start: span.start, end }), rest]
    .map((words) => withoutEnding(words, ' ,;:.'))
    .join('');
}
