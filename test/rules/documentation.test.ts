import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../../scripts/rule-pages.mjs';
import { type Manifest, withRuleSettings } from '../../scripts/rule-settings.mjs';
import { rules } from '../../server/src/rules';

const root = join(__dirname, '../..');

describe('documentation of the rules', () => {
  const pages = rulePages();

  it('is what `npm run docs` writes', () => {
    for (const [name, content] of pages)
      assert.equal(readFileSync(join(root, 'docs/rules', name), 'utf8'), content, name);
  });

  it('has no page of a rule that is gone', () => {
    assert.deepEqual(readdirSync(join(root, 'docs/rules')).sort(), [...pages.keys()].sort());
  });

  it('has a setting for every rule in package.json', () => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.deepEqual(manifest, withRuleSettings(manifest));
  });

  it('names every rule once', () => {
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
  });
});
