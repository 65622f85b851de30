import type { CslItem } from '../../recognize/csl';
import { withRanges } from '../../text/ranges';

/** An item whose fields were told apart wrongly, where it is plain how, as it should be compared. */
export function mended(csl: CslItem): CslItem {
  return withWholeTitle(withItsTitle(csl));
}

/** "Constitution of Saltmarsh (1990), art. 94": what was taken for the author is the title, and the title a locator. */
function withItsTitle(csl: CslItem): CslItem {
  const [name, ...others] = csl.author ?? [];
  if (!name?.literal || others.length > 0 || !LOCATOR.test(csl.title ?? '')) return csl;
  const { author: _, volume: __, issue: ___, ...rest } = csl;
  return { ...rest, title: name.literal };
}

/** `art`, `chap.`, `para` */
const LOCATOR = /^(?:arts?|articles?|art[ií]culos?|chap|chapter|cap|para|paras|sec|section)\.?$/i;

/** "World Yearbook 2012: Altamira. Geneva: Watch on Prisons": the end of a title was taken for the start of the place. */
function withWholeTitle(csl: CslItem): CslItem {
  const [whole, end] = SENTENCE.exec(csl['publisher-place'] ?? '') ?? [];
  if (!whole || !end) return csl;
  const place = csl['publisher-place']!.slice(whole.length);
  const field = csl['container-title'] ? 'container-title' : 'title';
  return { ...csl, 'publisher-place': place, [field]: csl[field] ? `${csl[field]}: ${end}` : end };
}

/** `Altamira. ` before `Geneva`; not `St. ` before `Louis` */
const SENTENCE = withRanges(/^([^.]{0,80}\p{Ll}{4})\.\s(?=\p{Lu})/u);
