import { fold } from '../../recognize/acronyms/letters';
import { initialsShare } from '../../recognize/acronyms/matching';
import { type Place, sourceSpan } from '../../text/flow';
import type { PlacedDefinition } from './found';

/**
 * The definitions of one short form that stand, in the order of the source. Where the letters of one match, another
 * that only its place speaks for is dropped, unless both give the same words; of several without letters, those that
 * share clearly fewer initials than the best.
 */
export function standingDefinitions(definitions: readonly PlacedDefinition[]): readonly PlacedDefinition[] {
  const sorted = [...definitions].sort((a, b) => sourceSpan(shortPlace(a)).start - sourceSpan(shortPlace(b)).start);
  if (sorted.length < 2) return sorted;
  const byLetters = sorted.filter(({ byShape }) => !byShape);
  if (byLetters.length > 0) {
    const longForms = new Set(byLetters.map(({ longForm }) => fold(longForm)));
    return sorted.filter(({ byShape, longForm }) => !byShape || longForms.has(fold(longForm)));
  }
  const shares = sorted.map(({ shortForm, longForm }) => initialsShare(shortForm, longForm));
  const best = Math.max(...shares);
  return sorted.filter((_, i) => shares[i]! * 2 >= best);
}

function shortPlace({ flow, short }: PlacedDefinition): Place {
  return { flow, span: short };
}
