import { isSpanish } from '../../recognize/acronyms/languages';
import { initialsShare } from '../../recognize/acronyms/matching';
import { type Place, sourceSpan } from '../../text/flow';
import { foldInPlace } from '../../text/folding';
import type { PlacedDefinition } from './found';

/**
 * The definitions of one short form that stand, in the order of the source. Where the letters of one match, another
 * that only its place speaks for is dropped, unless both give the same words or the letters are those of a name in
 * Spanish and the other is its translation; of several without letters, those that
 * share clearly fewer initials than the best.
 */
export function standingDefinitions(definitions: readonly PlacedDefinition[]): readonly PlacedDefinition[] {
  const sorted = [...definitions].sort((a, b) => sourceSpan(shortPlace(a)).start - sourceSpan(shortPlace(b)).start);
  if (sorted.length < 2) return sorted;
  const spelled = sorted.filter(isSpelled).map(({ longForm, original }) => original?.longForm ?? longForm);
  if (spelled.length > 0) {
    const longForms = new Set(spelled.map(foldInPlace));
    const areSpanish = spelled.every(isSpanish);
    return sorted.filter((each) => {
      const { shortForm, longForm } = each;
      if (isSpelled(each) || longForms.has(foldInPlace(longForm))) return true;
      return areSpanish && !isSpanish(longForm) && initialsShare(shortForm, longForm) >= TRANSLATED;
    });
  }
  const shares = sorted.map(({ shortForm, longForm }) => initialsShare(shortForm, longForm));
  const best = Math.max(...shares);
  return sorted.filter((_, i) => shares[i]! * 2 >= best);
}

/** Whether the letters are those of its name, or of the name in the other language beside it. */
function isSpelled({ byShape, original }: PlacedDefinition): boolean {
  return !byShape || original !== undefined;
}

/** What share of the letters a translation keeps at least: `National Human Rights Commission` for `CNDH`. */
const TRANSLATED = 0.5;

function shortPlace({ flow, short }: PlacedDefinition): Place {
  return { flow, span: short };
}
