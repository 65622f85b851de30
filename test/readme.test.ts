import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOwnWords } from '../scripts/readme.mjs';

const root = join(__dirname, '..');

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('has the rules and the usage of the command line as `npm run docs` writes them', () => {
    assert.equal(readme, withOwnWords(readme));
  });

  it('has every setting, and its default', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
    const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
    const expected = settings
      .filter(([name]) => !name.startsWith('ibid.rules.'))
      .map(([name, { default: value }]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    const rows = [...readme.matchAll(/^\| `(ibid\.[\w.]+)` +\| `([^`]+)` +\|/gm)]; // "| `ibid.files.exclude` | `[]` |"
    const listed = rows.map(([, name, value]) => `${name} ${value}`).filter((row) => !row.startsWith('ibid.rules.'));
    assert.deepEqual(listed.sort(), expected.sort());
  });
});

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default: unknown }>> }[];
  };
}
