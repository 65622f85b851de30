import { rules } from '../server/src/rules/index';
import type { Severity } from '../server/src/rules/rule';
import { type Locale, wordsFor } from '../server/src/words/index';

/** One setting a rule, as an extension's manifest describes it. */
export function ruleSettings(): Readonly<Record<string, Setting>> {
  return Object.fromEntries(
    rules.map(({ code }, order) => [
      `ibid.rules.${code}`,
      {
        type: 'string',
        enum: ['default', 'off', 'error', 'warning', 'information', 'hint'],
        default: 'default',
        markdownDescription: `%${keyOf(code)}%`,
        scope: 'resource',
        order,
      },
    ]),
  );
}

/** The manifest with the section `Rules` of its settings written anew, and nothing else touched. */
export function withRuleSettings(manifest: Manifest): Manifest {
  const before = [manifest.contributes?.configuration ?? []].flat();
  const rest = before.filter(({ title }) => title !== TITLE);
  const section = { title: TITLE, properties: ruleSettings() };
  return { ...manifest, contributes: { ...manifest.contributes, configuration: [...rest, section] } };
}

/** The words of a manifest in one language with those of the rules' settings written anew, and nothing else touched. */
export function withRuleWords(words: ManifestWords, locale: Locale): ManifestWords {
  const others = Object.entries(words).filter(([key]) => !key.startsWith(PREFIX));
  return Object.fromEntries([...others, ...ruleDescriptions(locale)]);
}

/** `package.nls.json` or one of its translations: what stands between percent signs in the manifest, and its words. */
export type ManifestWords = Readonly<Record<string, string>>;

function ruleDescriptions(locale: Locale): readonly (readonly [string, string])[] {
  const { rules: says } = wordsFor(locale);
  const { byDefault, severities } = DEFAULTS[locale];
  return rules.map(({ code, severity }) => [keyOf(code), `${says[code].says}. ${byDefault}: ${severities[severity]}.`]);
}

const DEFAULTS: Readonly<Record<Locale, { byDefault: string; severities: Readonly<Record<Severity, string>> }>> = {
  en: {
    byDefault: 'Default',
    severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  },
  es: {
    byDefault: 'Valor predeterminado',
    severities: { error: 'error', warning: 'advertencia', information: 'información', hint: 'sugerencia' },
  },
};

function keyOf(code: string): string {
  return `${PREFIX}${code}.description`;
}

const PREFIX = 'ibid.rules.';
const TITLE = '%configuration.rules.title%';

interface Setting {
  readonly type: 'string';
  readonly enum: readonly string[];
  readonly default: string;
  readonly markdownDescription: string;
  readonly scope: 'resource';
  readonly order: number;
}

interface Section {
  readonly title?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The part of `package.json` that matters here. */
export interface Manifest {
  readonly contributes?: { readonly configuration?: Section | readonly Section[] };
}
