import type { AcronymDefinition } from '../mentions';
import type { LongForm } from './long-form';
import type { ShortForm } from './short-forms';

/** The mention that ties a short form to its long form. */
export function definition(text: string, short: ShortForm, long: LongForm, original?: LongForm): AcronymDefinition {
  return {
    short: { start: short.start, end: short.end },
    shortForm: short.form,
    long: { start: long.start, end: long.end },
    longForm: text.slice(long.start, long.end),
    ...(long.byShape ? { byShape: true } : {}),
    ...(original
      ? {
          original: {
            span: { start: original.start, end: original.end },
            longForm: text.slice(original.start, original.end),
          },
        }
      : {}),
  };
}
