import { overlaps, type Span } from '../../text/span';
import type { Wording } from '../../text/wording';
import type { AcronymUse } from '../mentions';
import { addressFinder } from './addresses';
import { capitalizedStretches, isPlainWord } from './capitals';
import { withCompounds } from './compounds';
import { formulas } from './formulas';
import { isLookAlike } from './look-alikes';
import { authorsWithInitials } from './persons';
import type { ShortForm } from './short-forms';

/** The short forms that are acronyms by their shape and the words around them, whether defined or not. */
export function findUses(wording: Wording, shortForms: readonly ShortForm[]): AcronymUse[] {
  const { kind, text, styles } = wording;
  const shaped = shortForms.filter((short) => short.shape !== 'joined');
  if (shaped.length === 0) return [];
  const stretches = capitalizedStretches(kind, text, shaped);
  const code = styles.filter((style) => style.style === 'code');
  const authors = authorsWithInitials(kind, text);
  const inAddress = addressFinder(text);
  const uses = [stretches, code, formulas(text), authors ? [authors] : []]
    .reduce(outside, shaped)
    .filter((short) => !isPlainWord(short.form) && !isLookAlike(text, short) && !inAddress(short.start))
    .map(({ start, end, form }) => ({ span: { start, end }, shortForm: form }));
  return withCompounds(uses, shortForms);
}

/** The short forms that overlap none of the spans; both sorted by start. */
function outside(shortForms: readonly ShortForm[], spans: readonly Span[]): readonly ShortForm[] {
  if (spans.length === 0) return shortForms;
  const left: ShortForm[] = [];
  let first = 0;
  for (const short of shortForms) {
    while (first < spans.length && spans[first]!.end <= short.start) first++;
    if (first === spans.length || !overlaps(spans[first]!, short)) left.push(short);
  }
  return left;
}
