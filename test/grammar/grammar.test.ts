import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPaper } from '../../server/src/paper/read-paper';
import { sourceSpans } from '../../server/src/text/flow';
import { overlaps, type Span } from '../../server/src/text/span';
import { type Colored, type Host, type Tokenize, tokenizer } from './tokenize';

const ROOT = join(__dirname, '../..');
const EXTENSIONS = '.vscode-test/server/node_modules/code-server/lib/vscode/extensions';
/** VS Code's own grammars, where the tests in a real VS Code are installed. */
const VSCODE: Host = {
  'text.html.markdown': `${EXTENSIONS}/markdown-basics/syntaxes/markdown.tmLanguage.json`,
  'text.html.derivative': `${EXTENSIONS}/html/syntaxes/html-derivative.tmLanguage.json`,
  'text.html.basic': `${EXTENSIONS}/html/syntaxes/html.tmLanguage.json`,
};

/** Each line, and under it what is colored, and how. */
const COLORS = readFileSync(join(__dirname, 'colors.txt'), 'utf8');

/** VS Code gives up on lines of more than 20,000 characters. */
const HOSTILE = [
  '(',
  '[',
  '[^',
  '^[',
  '<sup>',
  '<sup>1,',
  '$^{',
  '(Welsh and ',
  '(Welsh, ',
  'Aaa ',
  '(A',
  '[@',
  '[@a;',
  '¹,',
  '*',
  '\\*',
  'Ibid',
  'see ',
  ' ',
];

describe('grammars', () => {
  const hosts: { readonly name: string; readonly host?: Host }[] = [{ name: 'Markdown' }];
  if (existsSync(join(ROOT, EXTENSIONS))) hosts.push({ name: "Markdown by VS Code's own grammar", host: VSCODE });

  it('color plain text', async () => colorsAsDrawn(await tokenizer('plaintext'), COLORS));

  for (const { name, host } of hosts) {
    describe(name, () => {
      let tokenize: Tokenize;
      before(async () => {
        tokenize = await tokenizer('markdown', host);
      });

      it('is colored in the same places', () => colorsAsDrawn(tokenize, COLORS));

      it('is colored inside emphasis, headings, lists, quotations and tables', () => {
        const source = '# Title[^1]\n\n- *Ibid.*, 9\n\n> So.[^2]\n\n| So.[^3] | x |\n|---|---|\n| b | **So.**[^4] |\n';
        assert.deepEqual(textsOf(tokenize(source)), ['[^1]', 'Ibid.', '[^2]', '[^3]', '[^4]']);
      });

      it('is colored in notes that Markdown takes for HTML', () => {
        const source = '<sup>2</sup> *Ibid.*, 9.\n\n<sup>&lt;sup>3</sup> Ibid., 12; <b title="Ibid.">x</b>\n';
        assert.deepEqual(textsOf(tokenize(source)), ['<sup>2</sup>', 'Ibid.', '<sup>&lt;sup>3</sup>', 'Ibid.']);
      });

      it('is colored in a note of one word, which Markdown takes for the target of a link', () => {
        assert.deepEqual(textsOf(tokenize('[^1]: Ibid.\n')), ['[^1]:', 'Ibid.']);
      });

      it('leaves code, links and front matter to Markdown', () => {
        const source = '`So.[^1]` [Ibid.](x.md) <https://x.example/a[^1]>\n\n```\nSo.[^1] Ibid.\n```\n';
        assert.deepEqual(textsOf(tokenize(source)), []);
      });
    });
  }

  for (const name of readdirSync(join(ROOT, 'corpus')).filter(
    (file) => /\.(?:md|txt)$/.test(file) && file !== 'README.md',
  ))
    it(`color nothing in ${name} that a reader would not`, async () => {
      const tokenize = await tokenizer(name.endsWith('.txt') ? 'plaintext' : 'markdown');
      assert.deepEqual(astray(tokenize, readFileSync(join(ROOT, 'corpus', name), 'utf8')).wrong, []);
    });

  it('color next to nothing in real papers that a reader would not', async function () {
    const folder = resolve(ROOT, process.env.IBID_DATA ?? '../shared', 'papers');
    if (!existsSync(folder)) {
      console.log('      no real papers here');
      this.skip();
    }
    const tokenize = await tokenizer('markdown');
    const counts = readdirSync(folder).map((name) => astray(tokenize, readFileSync(join(folder, name), 'utf8')));
    const all = counts.reduce((sum, { all }) => sum + all, 0);
    const wrong = counts.reduce((sum, { wrong }) => sum + wrong.length, 0);
    assert.ok(wrong <= all * 0.05, `${wrong} of ${all}`);
  });

  for (const piece of HOSTILE)
    it(`read a line of ${JSON.stringify(piece)} in linear time`, async () => {
      const tokenize = await tokenizer('plaintext');
      const small = timeOf(tokenize, piece, 5_000);
      const large = timeOf(tokenize, piece, 20_000);
      // Four times the text; a quadratic reading would take sixteen times as long.
      assert.ok(large < 150 || large < 9 * small, `${small.toFixed()} ms, then ${large.toFixed()} ms`);
    });
});

/** Milliseconds of computing, which do not grow where the machine has other work. */
function timeOf(tokenize: Tokenize, piece: string, length: number): number {
  const line = piece.repeat(length / piece.length);
  const start = process.cpuUsage();
  tokenize(line);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function colorsAsDrawn(tokenize: Tokenize, drawing: string): void {
  const drawn: string[] = [];
  const lines: string[] = [];
  for (const line of drawing.split('\n')) {
    const carets = /^( *)(\^+) (\S+)$/.exec(line);
    if (!carets) lines.push(line);
    else {
      const start = carets[1]!.length;
      const text = lines.at(-1)!.slice(start, start + carets[2]!.length);
      drawn.push(`${lines.at(-1)} ${start} ${text} ${carets[3]}`);
    }
  }
  // Each line is a paragraph of its own.
  const found = lines.flatMap((line) =>
    tokenize(line)
      .filter(({ scope }) => !scope.startsWith('punctuation'))
      .map(({ start, text, scope }) => `${line} ${start} ${text} ${scope}`),
  );
  assert.deepEqual(found, drawn);
}

function textsOf(colored: readonly Colored[]): string[] {
  return colored.map(({ text }) => text);
}

/** What is colored and means nothing of its kind to a reader. */
function astray(tokenize: Tokenize, text: string): { readonly all: number; readonly wrong: readonly string[] } {
  const paper = readPaper('', text);
  const meant: Readonly<Record<string, readonly Span[]>> = {
    note: [
      ...paper.markers.map(({ span }) => span),
      ...paper.notes.flatMap(({ opening, parts }) => [opening, ...parts]),
    ],
    citation: paper.citations.flatMap(({ place }) => sourceSpans(place)),
    acronym: paper.acronyms.flatMap(({ definitions }) => definitions.flatMap(({ short }) => sourceSpans(short))),
  };
  const colored = tokenize(text).filter(({ scope }) => !scope.startsWith('punctuation'));
  const wrong = colored.filter(({ line, start, end, scope }) => {
    const at = paper.lines.starts[line]!;
    const kind = scope.includes('note') ? 'note' : scope.includes('acronym') ? 'acronym' : 'citation';
    return !meant[kind]!.some((span) => overlaps(span, { start: at + start, end: at + end }));
  });
  return { all: colored.length, wrong: wrong.map(({ line, text: words }) => `line ${line + 1}: ${words}`) };
}
