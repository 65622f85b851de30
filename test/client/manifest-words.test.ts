import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ManifestWords, withRuleWords } from '../../scripts/rule-settings.mjs';

/** Our name is the same in every language. */
const PRODUCT = 'Ibid';

/** What VS Code shows of a manifest. */
const VISIBLE = new Set([
  'altText',
  'category',
  'contents',
  'contextualTitle',
  'deprecationMessage',
  'description',
  'displayName',
  'enumDescriptions',
  'enumItemLabels',
  'label',
  'markdownDeprecationMessage',
  'markdownDescription',
  'markdownEnumDescriptions',
  'name',
  'shortTitle',
  'title',
]);

const manifest = read<Manifest>('package.json');
const english = read<ManifestWords>('package.nls.json');
const spanish = read<ManifestWords>('package.nls.es.json');

interface Manifest {
  readonly displayName: string;
  readonly description: string;
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('words of the manifest', () => {
  const said = [...visible({ displayName: manifest.displayName, description: manifest.description })].concat([
    ...visible(manifest.contributes, 'contributes'),
  ]);
  const keys = new Set(said.flatMap(({ words }) => keyOf(words) ?? []));

  it('are none that a user sees and no translation holds', () => {
    const literal = said.filter(({ words }) => keyOf(words) === undefined && words !== PRODUCT);
    assert.deepEqual(
      literal.map(({ path, words }) => `${path}: ${words}`),
      [],
    );
  });

  it('are all there in English', () => {
    assert.deepEqual(
      [...keys].filter((key) => !english[key]),
      [],
    );
  });

  it('are the same in Spanish, and no more of them than are used', () => {
    assert.deepEqual(Object.keys(english).sort(), [...keys].sort());
    assert.deepEqual(Object.keys(spanish).sort(), [...keys].sort());
  });

  it('lead to the same commands in both languages', () => {
    for (const key of keys) assert.deepEqual(commandsIn(spanish[key]!), commandsIn(english[key]!), key);
  });

  it('lead to commands that are there', () => {
    const own = new Set(manifest.contributes.commands.map(({ command }) => command));
    const missing = Object.values(english)
      .flatMap(commandsIn)
      .filter((command) => command.startsWith('ibid.') && !own.has(command));
    assert.deepEqual(missing, []);
  });

  it('describe the rules as `npm run docs` writes them', () => {
    assert.deepEqual(english, withRuleWords(english, 'en'));
    assert.deepEqual(spanish, withRuleWords(spanish, 'es'));
  });
});

/** Every stretch of words that a user sees, and where in the manifest it stands. */
function* visible(node: unknown, path = '', isVisible = false): Iterable<{ path: string; words: string }> {
  if (typeof node === 'string') {
    if (isVisible) yield { path, words: node };
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      const inherits = Array.isArray(node) && isVisible;
      yield* visible(value, path ? `${path}.${key}` : key, inherits || VISIBLE.has(key));
    }
  }
}

/** `ibid.notes.name` for `%ibid.notes.name%` */
function keyOf(words: string): string | undefined {
  return /^%([\w.-]+)%$/.exec(words)?.[1];
}

function commandsIn(words: string): string[] {
  return [...words.matchAll(/\(command:([\w.]+)/g)].map((match) => match[1]!);
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, '../..', name), 'utf8'));
}
