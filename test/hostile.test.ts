import { strict as assert } from 'node:assert';
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

describe('hostile text', function () {
  this.timeout(600_000);
  for (const [group, pieces] of Object.entries(hostilePieces)) {
    for (const [shape, { separator, repeats }] of Object.entries(SHAPES)) {
      it(`${group}, ${shape}: ${repeats.toLocaleString('en')} repeats of each piece are read in linear time`, () => {
        for (const piece of pieces) assertLinear(piece + separator, repeats);
      });
    }
  }
});

function assertLinear(piece: string, repeats: number): void {
  const floor = FLOOR * repeats;
  let whole = spent(piece, repeats);
  if (whole < floor) return;
  let half = spent(piece, repeats / 2);
  // What else the machine does can only make a measure longer; the first measures are those of cold code.
  for (let tries = 1; tries < 3 && whole > floor && whole > half * LIMIT; tries++) {
    half = Math.max(half, spent(piece, repeats / 2));
    whole = Math.min(whole, spent(piece, repeats));
  }
  const took = `twice the text took ${(whole / half).toFixed(1)} times as long (${Math.round(whole)} ms)`;
  assert.ok(whole <= floor || whole <= half * LIMIT, `${JSON.stringify(piece)}: ${took}`);
}

/** Milliseconds of the processor's time for reading and checking a paper made of one piece. */
function spent(piece: string, repeats: number): number {
  const text = `The Ports of the North\n\n${repeated(piece, repeats)}\n`;
  const before = process.cpuUsage();
  const paper = readPaper('file:///hostile.md', text);
  checkPaper(paper, ruleLibrary(paper));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The piece again and again; each `%d` in it counts, up to four figures: what is longer is no number of a page. */
function repeated(piece: string, repeats: number): string {
  if (!piece.includes('%d')) return piece.repeat(repeats);
  return Array.from({ length: repeats }, (_, i) => piece.replaceAll('%d', String((i % 9999) + 1))).join('');
}
