import type { Span } from '../../text/span';
import type { AcronymDefinition } from '../mentions';
import type { LongForm } from './long-form';
import type { ShortForm } from './short-forms';

/** The mention that ties a short form to its long form. */
export function definition(text: string, short: ShortForm, long: LongForm, original?: LongForm): AcronymDefinition {
  return {
    short: { start: short.start, end: short.end },
    shortForm: short.form,
    ...wordsAt(text, long),
    ...(long.byShape ? { byShape: true } : {}),
    ...(original
      ? { original: { span: wordsAt(text, original).long, longForm: wordsAt(text, original).longForm } }
      : {}),
  };
}

function wordsAt(text: string, { start, end }: Span): { readonly long: Span; readonly longForm: string } {
  return { long: { start, end }, longForm: text.slice(start, end) };
}
