// Writes docs/rules, the rules' settings in package.json and package.nls*.json, and the rules and the command line in the
// README, from their own records: `npm run docs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withOwnWords } from './readme.mjs';
import { rulePages } from './rule-pages.mjs';
import { type ManifestWords, withRuleSettings, withRuleWords } from './rule-settings.mjs';

const root = new URL('..', import.meta.url);

mkdirSync(new URL('docs/rules/', root), { recursive: true });
for (const [name, content] of rulePages()) writeFileSync(new URL(`docs/rules/${name}`, root), content);

const readme = new URL('README.md', root);
writeFileSync(readme, withOwnWords(readFileSync(readme, 'utf8')));

rewrite('package.json', withRuleSettings);
rewrite('package.nls.json', (words: ManifestWords) => withRuleWords(words, 'en'));
rewrite('package.nls.es.json', (words: ManifestWords) => withRuleWords(words, 'es'));

function rewrite<T>(name: string, change: (content: T) => T): void {
  const file = new URL(name, root);
  writeFileSync(file, `${JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8'))), null, 2)}\n`);
}
