import { features as en } from './en/features';
import { features as es } from './es/features';
import type { FeatureWords } from './features';

/** The languages that Ibid speaks. */
export type Locale = 'en' | 'es';

/** The language for an editor's or an environment's locale (`es-MX`, `en_US.UTF-8`); English where it is neither. */
export function localeOf(tag: string | undefined): Locale {
  return /^es\b|^es_/i.test(tag ?? '') ? 'es' : 'en';
}

export function wordsFor(locale: Locale): FeatureWords {
  return locale === 'es' ? es : en;
}
