import { strict as assert } from 'node:assert';
import type { Paper } from '../server/src/paper/paper';
import { readPaper } from '../server/src/paper/read-paper';
import { ReadingCache } from '../server/src/reading/cache';
import { projection } from './support/projection';
import { Random } from './support/random';
import { edits } from './support/random-edits';
import { realPapers, samplePapers } from './support/samples';

/** How many edits each paper gets. */
const EDITS = Number(process.env.IBID_EDITS ?? 40);

/** After so many edits the text is as it was at first: an edit too, and it keeps the paper one. */
const UNDO_AFTER = 25;

const URI = 'file:///paper.md';

describe('editing', function () {
  this.timeout(3_600_000);
  for (const { name, text } of [...samplePapers(), ...realPapers()]) {
    it(`${name}: after each of ${EDITS} random edits a reading that reuses blocks equals a fresh one`, () => {
      const random = new Random(name.length);
      const cache = new ReadingCache();
      readPaper(URI, text, cache);
      let edited = text;
      for (let count = 1; count <= EDITS; count++) {
        const edit = random.pick(edits);
        const before = edited;
        edited = count % UNDO_AFTER === 0 ? text : edit.apply(edited, random);
        assertSame(readPaper(URI, edited, cache), readPaper(URI, edited), `edit ${count}: ${edit.name}`, before);
      }
    });

    it(`${name}: typing in one paragraph rereads one paragraph`, () => {
      const random = new Random(text.length);
      const cache = new ReadingCache();
      const paper = readPaper(URI, text, cache);
      for (let count = 1; count <= EDITS; count++) {
        const at = insideWord(paper, random);
        const edited = `${text.slice(0, at)}e${text.slice(at)}`;
        readPaper(URI, edited, cache);
        assert.ok(cache.reread <= 2, `${cache.reread} units were read again at ${JSON.stringify(around(text, at))}`);
        readPaper(URI, text, cache);
      }
    });
  }
});

/** A place inside a long word of running text, where a letter more changes nothing else. */
function insideWord({ flows }: Paper, random: Random): number {
  const paragraphs = flows.filter(({ kind, text }) => kind === 'paragraph' && text.length > 200);
  for (;;) {
    const { text, pieces } = random.pick(paragraphs);
    const words = [...text.matchAll(/(?<![\p{L}\d])\p{Ll}{6,}(?![\p{L}\d])/gu)];
    const word = words[random.below(words.length)];
    const piece = word && pieces.find(({ at, length }) => at <= word.index && word.index + 6 <= at + length);
    if (piece && piece.source.end - piece.source.start === piece.length) {
      return piece.source.start + word.index - piece.at + 4;
    }
  }
}

function assertSame(reused: Paper, fresh: Paper, what: string, before: string): void {
  const [actual, expected] = [reused, fresh].map((paper) => JSON.stringify(projection(paper))) as [string, string];
  if (actual === expected) return;
  const at = [...actual].findIndex((character, i) => character !== expected[i]);
  const place = [...fresh.text].findIndex((character, i) => character !== before[i]);
  assert.fail(
    `${what}, at ${JSON.stringify(around(fresh.text, place))}:\n` +
      `reused …${actual.slice(at - 80, at + 80)}\nfresh  …${expected.slice(at - 80, at + 80)}`,
  );
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 30), at + 30);
}
