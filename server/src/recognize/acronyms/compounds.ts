import type { AcronymUse } from '../mentions';
import type { ShortForm } from './short-forms';

/**
 * The uses, each with the hyphenated capitals that it is a part of: `FARC` and `EP` of `FARC-EP`. All parts but single
 * letters must be uses; both lists are sorted.
 */
export function withCompounds(uses: AcronymUse[], shortForms: readonly ShortForm[]): AcronymUse[] {
  const compounds = shortForms.filter(({ shape, form }) => shape === 'joined' && COMPOUND.test(form));
  if (compounds.length === 0) return uses;
  const withThem = [...uses];
  let first = 0;
  for (const { start, end, form } of compounds) {
    while (first < uses.length && uses[first]!.span.end <= start) first++;
    let last = first;
    while (last < uses.length && uses[last]!.span.start < end) last++;
    const parts = form.split('-').filter(({ length }) => length > 1);
    if (last - first !== parts.length) continue;
    for (let i = first; i < last; i++)
      withThem[i] = { ...uses[i]!, compound: { span: { start, end }, shortForm: form } };
  }
  return withThem;
}

/** `HSB-W`, `HSB-CF`; three of a kind (`PRX-PAX-PRZ`) are a coalition of three. */
const COMPOUND = /^[A-ZÀ-Þ]{2,12}-[A-ZÀ-Þ]{1,12}$/;
