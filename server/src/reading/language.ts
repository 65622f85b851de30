import { endOfWord, nextLetter } from '../text/letters';
import type { Language } from '../text/wording';

/** The language of a text, by its commonest small words; English where nothing speaks for another. */
export function detectLanguage(text: string): Language {
  const counts = new Map<Language, number>();
  const step = Math.max(1, Math.floor(text.length / SAMPLES));
  for (let at = 0; at < text.length; at += Math.max(step, SAMPLE)) {
    const sample = text.slice(at, at + SAMPLE).toLowerCase();
    for (let start = nextLetter(sample, 0); start < sample.length; ) {
      const end = endOfWord(sample, start);
      const language = end - start <= LONGEST ? BY_WORD.get(sample.slice(start, end)) : undefined;
      if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
      start = nextLetter(sample, end);
    }
  }
  let best: Language = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return best;
}

/** How many stretches of a long text are looked at, and how long each is. */
const SAMPLES = 16;
const SAMPLE = 600;

/** Small words that are common in one of the languages and rare in the others. */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'the of and to that is was which with their for',
  es: 'el los las y del una por con su para como más este',
  fr: 'le les et des une dans pour qui est sur par au avec',
  pt: 'o os do da dos das e não uma em ao pela são',
  de: 'der die und das den von zu mit ist nicht auf für ein',
  it: 'il di che gli della per un è sono nel alla dei con',
};

/** None of `WORDS` has more letters. */
const LONGEST = 5;

const BY_WORD = new Map<string, Language>();
for (const [language, words] of Object.entries(WORDS) as [Language, string][]) {
  for (const word of words.split(' ')) {
    // A word that two languages share speaks for neither.
    if (BY_WORD.has(word)) BY_WORD.delete(word);
    else BY_WORD.set(word, language);
  }
}
