// Writes docs/rules and the rules' settings in package.json from the rules' own records: `npm run docs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rulePages } from './rule-pages.mjs';
import { withRuleSettings } from './rule-settings.mjs';

const root = new URL('..', import.meta.url);

mkdirSync(new URL('docs/rules/', root), { recursive: true });
for (const [name, content] of rulePages()) writeFileSync(new URL(`docs/rules/${name}`, root), content);

const manifest = new URL('package.json', root);
writeFileSync(manifest, `${JSON.stringify(withRuleSettings(JSON.parse(readFileSync(manifest, 'utf8'))), null, 2)}\n`);
