import type { BackReference } from '../../recognize/mentions';
import type { Language } from '../../text/wording';
import type { Paper } from '../paper';
import { remembering } from '../remembering';
import { withMarkup } from './markup';

/** The paper's own word for the source just before, as most of its notes write it: `Ibid.`, `*Ibid.*`, `Ebd.` */
export const ibidForm = remembering(({ citations, text, language }: Paper): string => {
  const counts = new Map<string, number>();
  for (const { kind, mention, place } of citations) {
    if (kind !== 'back-reference' || (mention as BackReference).form !== 'ibid') continue;
    const words = capitalized(withMarkup(text, place.flow, (mention as BackReference).anchor));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? DEFAULTS[language];
});

const DEFAULTS: Readonly<Record<Language, string>> = {
  en: 'Ibid.',
  es: 'Ibid.',
  fr: 'Ibid.',
  pt: 'Ibid.',
  de: 'Ebd.',
  it: 'Ibid.',
};

function capitalized(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
