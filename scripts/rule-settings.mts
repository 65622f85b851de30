import { rules } from '../server/src/rules/index';
import { ruleWords } from '../server/src/words/en/rules';

/** One setting a rule, as an extension's manifest describes it. */
export function ruleSettings(): Readonly<Record<string, Setting>> {
  return Object.fromEntries(
    rules.map(({ code, severity }, order) => [
      `ibid.rules.${code}`,
      {
        type: 'string',
        enum: ['default', 'off', 'error', 'warning', 'information', 'hint'],
        default: 'default',
        markdownDescription: `${ruleWords[code].says}. Default: ${severity}.`,
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

const TITLE = 'Rules';

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
