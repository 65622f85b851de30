import { en } from './en';
import { es } from './es';
import type { GraphWords } from './words';

/** The words in a language of VS Code (`es`, `en-US`); English where it is none of ours. */
export function graphWords(language: string): GraphWords {
  return /^es\b/i.test(language) ? es : en;
}
