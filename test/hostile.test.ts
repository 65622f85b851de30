import { strict as assert } from 'node:assert';
import { wordCounts } from '../server/src/features/word-counts';
import { readPaper } from '../server/src/paper/read-paper';
import { checkPaper } from '../server/src/rules';
import { hostilePieces } from './support/hostile-pieces';
import { ruleLibrary } from './support/rule-paper';

/** How often each piece is repeated on one line; `IBID_REPEATS` gives another number. */
const REPEATS = Number(process.env.IBID_REPEATS ?? 20_000);

/** What stands between the repeats, and how many there are. */
const SHAPES = {
  'on one line': { separator: '', repeats: REPEATS },
  'line by line': { separator: '\n', repeats: REPEATS / 4 },
  'block by block': { separator: '\n\n', repeats: REPEATS / 4 },
};

/** In milliseconds of the processor's time for each repeat: what is done sooner is fast enough, however it grows. */
const FLOOR = 0.02;

/** Twice the text may take so many times as long: linear, with room for the garbage collector. */
const LIMIT = 3.2;

/** Where a run of one sign may stand, `%s`, with words behind it: what looks for its end must not begin at each sign. */
const FRAMES = {
  'a paragraph': 'Ports %s of the North',
  'a heading': '# Ports %s of the North\n\nIt froze.',
  'a bold line': '**Ports %s of the North**\n\nIt froze.',
  'a byline': '# Ports\n\nAnn Lee%sof the North\n\nIt froze.',
  'an address': 'See https://a.example/b%sc for it.',
  'a note': 'It froze.[^1]\n\n[^1]: Ann Lee, “Ports,” *Quay%sNorth* 3 (2001): 4.',
  'an entry': 'It froze (Lee 2001).\n\n## References\n\nLee, Ann. 2001. *Ports%sNorth*. Boston: Quay.',
  'a table': '| Port | Ice |\n| --- | --- |\n| North %s of it | 3 |',
} as const;

const SIGNS = [' ', '\t', '.', ',', '-', '—', '\\', '“', '’', '(', '#', '*', '_', '1', 'A', 'a'] as const;

describe('hostile text', function () {
  this.timeout(600_000);
  for (const [group, pieces] of Object.entries(hostilePieces)) {
    for (const [shape, { separator, repeats }] of Object.entries(SHAPES)) {
      it(`${group}, ${shape}: ${repeats.toLocaleString('en')} repeats of each piece are read in linear time`, () => {
        for (const piece of pieces) assertLinear(piece, (times) => repeated(piece + separator, times), repeats);
      });
    }
  }

  for (const [place, frame] of Object.entries(FRAMES))
    it(`a run of one sign in ${place} is read in linear time`, () => {
      for (const sign of SIGNS)
        assertLinear(sign, (times) => frame.replace('%s', () => sign.repeat(times)), 4 * REPEATS);
    });
});

function assertLinear(piece: string, made: (repeats: number) => string, repeats: number): void {
  const floor = FLOOR * repeats;
  let whole = spent(made(repeats));
  if (whole < floor) return;
  let half = spent(made(repeats / 2));
  // What else the machine does can only make a measure longer; the first measures are those of cold code.
  for (let tries = 1; tries < 3 && whole > floor && whole > half * LIMIT; tries++) {
    half = Math.max(half, spent(made(repeats / 2)));
    whole = Math.min(whole, spent(made(repeats)));
  }
  const took = `twice the text took ${(whole / half).toFixed(1)} times as long (${Math.round(whole)} ms)`;
  assert.ok(whole <= floor || whole <= half * LIMIT, `${JSON.stringify(piece)}: ${took}`);
}

/** Milliseconds of the processor's time for reading, checking and counting a paper with these words. */
function spent(words: string): number {
  const text = `The Ports of the North\n\n${words}\n`;
  const before = process.cpuUsage();
  const paper = readPaper('file:///hostile.md', text);
  checkPaper(paper, ruleLibrary(paper));
  wordCounts(paper);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The piece again and again; each `%d` in it counts, up to four figures: what is longer is no number of a page. */
function repeated(piece: string, repeats: number): string {
  if (!piece.includes('%d')) return piece.repeat(repeats);
  return Array.from({ length: repeats }, (_, i) => piece.replaceAll('%d', String((i % 9999) + 1))).join('');
}
