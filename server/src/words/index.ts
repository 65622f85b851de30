import type { CommandLineWords } from './command-line';
import { commandLine as enCommandLine } from './en/command-line';
import { features as en } from './en/features';
import { ruleWords as enRules, type RuleWords } from './en/rules';
import { commandLine as esCommandLine } from './es/command-line';
import { features as es } from './es/features';
import { ruleWords as esRules } from './es/rules';
import type { FeatureWords } from './features';

/** Everything that a user reads, in one language. */
export interface Words {
  readonly features: FeatureWords;
  readonly rules: RuleWords;
  readonly commandLine: CommandLineWords;
}

/** The languages that Ibid speaks. */
export type Locale = 'en' | 'es';

/** The language for an editor's or an environment's locale (`es-MX`, `es_MX.UTF-8`); English where it is none of ours. */
export function localeOf(tag: string | undefined): Locale {
  return /^es(?:$|[-_.])/i.test(tag ?? '') ? 'es' : 'en';
}

export function wordsFor(locale: Locale): Words {
  return tables[locale];
}

const tables: Readonly<Record<Locale, Words>> = {
  en: { features: en, rules: enRules, commandLine: enCommandLine },
  es: { features: es, rules: esRules, commandLine: esCommandLine },
};
