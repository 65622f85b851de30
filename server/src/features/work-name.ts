import type { Work } from '../paper/paper';
import type { CslItem, CslName } from '../recognize/csl';
import type { FeatureWords } from '../words/features';

/**
 * What a reader calls a work: `Axelrod and Keohane 1986`, `Curtis et al. 2004`, by the short name that its entry gives
 * (`CIDE & COMEXI 2004`), and by its title where it has no author.
 */
export function workName(work: Work, words: FeatureWords): string {
  const { csl, reference } = work;
  const names = namesOf(csl);
  const who = reference.aliases?.[0] ?? (names.length > 0 ? nameList(names, words) : titleOf(work));
  const when = yearOf(csl);
  return when && !who.endsWith(when) ? `${who} ${when}` : who;
}

/** The title, else the collection it stands in, else the work as printed. */
export function titleOf({ csl, place }: Work): string {
  return csl.title ?? csl['container-title'] ?? place.flow.text.slice(place.span.start, place.span.end);
}

function namesOf({ author, editor }: CslItem): readonly CslName[] {
  return author?.length ? author : (editor ?? []);
}

function nameList(names: readonly CslName[], { and }: FeatureWords): string {
  const [first = '', second = ''] = names.map(shortName);
  if (names.length > 2) return `${first} et al.`;
  return names.length === 2 ? `${first} ${and} ${second}` : first;
}

function shortName({ family, given, literal, ...name }: CslName): string {
  const particle = name['non-dropping-particle'];
  return literal ?? [particle, family ?? given].filter(Boolean).join(' ');
}

function yearOf({ issued }: CslItem): string | undefined {
  return issued?.['date-parts']?.[0]?.[0]?.toString() ?? issued?.literal;
}
