import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { nextRange } from '../../client/src/commands/next-range';
import { base64 } from '../../client/src/server/base64';
import { isTooOften } from '../../client/src/server/too-often';

const at = (line: number, character = 0) => ({ start: { line, character }, end: { line, character: character + 3 } });

describe('the next unresolved reference', () => {
  const ranges = [at(2), at(2, 10), at(9)];
  it('is the first behind the cursor, and the first of all behind the last', () => {
    assert.equal(nextRange(ranges, { line: 0, character: 0 }, 'next'), 0);
    assert.equal(nextRange(ranges, { line: 2, character: 0 }, 'next'), 1);
    assert.equal(nextRange(ranges, { line: 9, character: 0 }, 'next'), 0);
  });

  it('is the last before the cursor when going back', () => {
    assert.equal(nextRange(ranges, { line: 9, character: 0 }, 'previous'), 1);
    assert.equal(nextRange(ranges, { line: 2, character: 0 }, 'previous'), 2);
  });

  it('is none where everything leads somewhere', () => {
    assert.equal(nextRange([], { line: 0, character: 0 }, 'next'), undefined);
  });
});

describe('a server that stops', () => {
  it('is started again four times in three minutes', () => {
    const now = 1e6;
    assert.equal(
      isTooOften(
        [1, 2, 3, 4].map((second) => now - second * 1000),
        now,
      ),
      false,
    );
    assert.equal(
      isTooOften(
        [0, 1, 2, 3, 4].map((second) => now - second * 1000),
        now,
      ),
      true,
    );
    assert.equal(
      isTooOften(
        [0, 1, 2, 3, 4].map((minute) => now - minute * 60_000),
        now,
      ),
      false,
    );
  });
});

describe('bytes on their way to the server', () => {
  it('are Base64, however many', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    assert.equal(base64(bytes), Buffer.from(bytes).toString('base64'));
  });
});

describe('the manifest', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly contributes: {
      readonly commands: readonly { readonly command: string; readonly category: string }[];
      readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
      readonly keybindings: readonly { readonly command: string }[];
    };
  };
  const declared = contributes.commands.map(({ command }) => command);

  it('offers only commands that it declares', () => {
    const offered = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    const unknown = offered.flatMap(({ command }) => (command && !declared.includes(command) ? [command] : []));
    assert.deepEqual(unknown, []);
  });

  it('declares each command once', () => {
    assert.equal(new Set(declared).size, declared.length);
  });
});
