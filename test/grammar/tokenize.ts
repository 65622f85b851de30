import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const ROOT = join(__dirname, '../..');

/** A stretch of a line that a grammar of ours gives a scope; offsets are those of the line. */
export interface Colored {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without the end that names us: `constant.numeric.note.marker`. */
  readonly scope: string;
}

/** Reads lines with the grammars as the manifest contributes them: those of plain text, or those injected into a host's Markdown. */
export async function tokenizer(language: 'plaintext' | 'markdown', host = STAND_IN): Promise<Tokenize> {
  const registry = new Registry({
    onigLib: wasm(),
    loadGrammar: async (scope) => {
      const path = host[scope] ?? contributed().find(({ scopeName }) => scopeName === scope)?.path;
      return path ? parseRawGrammar(readFileSync(join(ROOT, path), 'utf8'), path) : null;
    },
    getInjections: (scope) =>
      contributed()
        .filter(({ injectTo }) => injectTo?.includes(scope))
        .map(({ scopeName }) => scopeName),
  });
  const grammar = await registry.loadGrammar(language === 'plaintext' ? 'text.plain.ibid' : 'text.html.markdown');
  return (text) => coloredIn(grammar!, text);
}

export type Tokenize = (text: string) => readonly Colored[];

/** The grammars that a host brings along, by the scopes that they give. */
export type Host = Readonly<Record<string, string>>;

/** A host with no more than the scopes of VS Code's Markdown grammar that ours look at. */
const STAND_IN: Host = { 'text.html.markdown': 'test/grammar/markdown-stand-in.tmLanguage.json' };

function coloredIn(grammar: IGrammar, text: string): readonly Colored[] {
  const colored: Colored[] = [];
  let stack = INITIAL;
  for (const [line, words] of text.split(/\r?\n/).entries()) {
    const { tokens, ruleStack } = grammar.tokenizeLine(words, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.findLast((scope) => scope.endsWith('.ibid') && scope !== 'text.plain.ibid');
      if (!own) continue;
      const scope = own.slice(0, -'.ibid'.length);
      const last = colored.at(-1);
      if (last && last.line === line && last.end === startIndex && last.scope === scope)
        colored[colored.length - 1] = { ...last, end: endIndex, text: last.text + words.slice(startIndex, endIndex) };
      else colored.push({ line, start: startIndex, end: endIndex, text: words.slice(startIndex, endIndex), scope });
    }
  }
  return colored;
}

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

function contributed(): readonly Contribution[] {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).contributes.grammars;
}

let loaded: Promise<void> | undefined;

/** The library's WebAssembly may be loaded only once in a process. */
async function wasm(): Promise<{
  createOnigScanner: typeof createOnigScanner;
  createOnigString: typeof createOnigString;
}> {
  loaded ??= loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  await loaded;
  return { createOnigScanner, createOnigString };
}
