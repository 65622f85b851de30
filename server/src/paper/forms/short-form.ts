import type { BackReference } from '../../recognize/mentions';
import { familyNames, yearOf } from '../../recognize/references/names';
import { withoutEnding } from '../../text/endings';
import type { Language } from '../../text/wording';
import type { Paper, Work } from '../paper';
import { remembering } from '../remembering';
import { italicSign, withMarkup } from './markup';

/**
 * What a later note calls a work by, without a page: the name that the paper itself uses (`Ruiz, *Ports*`, an announced
 * title), else author and shortened title, or author and year where the paper cites so. Undefined for a work without an
 * author that has no name of its own.
 */
export function shortForm(paper: Paper, work: number): string | undefined {
  const { csl } = paper.works[work]!;
  const names = namesIn(paper.language, familyNames(csl));
  const year = yearOf(csl);
  if (names !== '' && year !== undefined && citesByYear(paper)) return `${names} ${year}`;
  const own = ownNames(paper).get(work);
  if (own !== undefined) return own;
  const title = titleOf(paper, paper.works[work]!);
  return names === '' || title === undefined ? undefined : `${names}, ${title}`;
}

/** Names as a sentence of that language joins them. */
function namesIn(language: Language, names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} et al.`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${AND[language]} ${names.at(-1)}` : (names[0] ?? '');
}

const AND: Readonly<Record<Language, string>> = { en: 'and', es: 'y', fr: 'et', pt: 'e', de: 'und', it: 'e' };

const citesByYear = remembering(({ citations }: Paper): boolean => {
  const byYear = citations.filter(({ kind, resolution }) => kind === 'author-year' && resolution.state === 'resolved');
  return byYear.length > 1;
});

/** How the paper calls its works in later notes, by work. */
const ownNames = remembering(({ text, citations }: Paper): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  for (const { kind, resolution, mention, place } of citations) {
    if (kind !== 'back-reference' || resolution.state !== 'resolved' || names.has(resolution.work)) continue;
    const { form, anchor } = mention as BackReference;
    if (form !== 'short' && form !== 'hereinafter') continue;
    names.set(resolution.work, withMarkup(text, place.flow, anchor).replace(/,(["”’»]?)$/, '$1'));
  }
  return names;
});

/** The title without its subtitle, at most its first words, set as the full reference sets it. */
function titleOf({ text, language }: Paper, { csl, reference, place: { flow } }: Work): string | undefined {
  const span = reference.parts.title;
  if (csl.title === undefined || !span) return undefined;
  const short = shortened(csl.title, language);
  const style = flow.styles.find(
    (each) => each.style === 'italic' && each.start <= span.start && each.end > span.start,
  );
  if (style) {
    const sign = italicSign(text, flow, style);
    return `${sign}${short}${sign}`;
  }
  const [opening, closing] = QUOTES.find(([sign]) => flow.text[span.start - 1] === sign) ?? ['', ''];
  return `${opening}${short}${closing}`;
}

const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
] as const;

/** "The Price of a Stamp: A History" is called "Price of a Stamp" (Chicago Manual of Style 17, 14.33). */
function shortened(title: string, language: Language): string {
  const main = withoutEnding(title.split(/[:.?!]\s/, 1)[0]!, '.,;:');
  const words = main.split(' ');
  if (language === 'en' && words.length > 2 && /^(?:an?|the)$/i.test(words[0]!)) words.shift();
  if (words.length <= MOST_WORDS) return words.join(' ');
  const kept = words.slice(0, MOST_WORDS);
  while (kept.length > 1 && kept.at(-1)!.length <= 3) kept.pop();
  return kept.join(' ');
}

const MOST_WORDS = 5;
