import { strict as assert } from 'node:assert';
import { rewrite } from '../../server/src/features/rewrite-back-references';
import { edited, movedBy } from '../../server/src/features/rewriting/moved';
import { readPaper } from '../../server/src/paper/read-paper';
import { sourceSpan } from '../../server/src/text/flow';
import { overlaps } from '../../server/src/text/span';
import { type PlantedPaper, Planter } from '../paper/guard/planted-paper';
import { print } from '../paper/guard/printed-paper';
import { Random } from '../support/random';

const read = (text: string) => readPaper('file:///paper.md', text);

describe('rewriting every citation of a planted paper', () => {
  for (const form of ['ibid', 'short', 'full'] as const) {
    it(`as ${form} leaves each with the work that it was written for`, () => {
      let written = 0;
      for (let seed = 0; seed < 8; seed++) {
        const paper = new Planter(new Random(seed)).paper({ notation: 'pandoc', renumbers: false, italic: '*' });
        const { text } = print(paper);
        const done = rewrite(read(text), { form, at: undefined }, read);
        if (!('edits' in done)) continue;
        written += done.edits.length;
        assert.deepEqual(wrongWorks(paper, done.edits), [], `seed ${seed}`);
      }
      assert.ok(written > 10, `${written} written`);
    });
  }
});

/** Citations that mean another work than the planted one, once the edits are made. */
function wrongWorks(paper: PlantedPaper, edits: Parameters<typeof movedBy>[0]): readonly string[] {
  const { text, places } = print(paper);
  const after = read(edited(text, edits));
  const moved = movedBy(edits);
  return paper.notes
    .flatMap(({ parts }) => parts)
    .flatMap(({ key, work, signal }) => {
      if (!work) return [];
      const { start } = moved({ start: places.get(key)!.start + signal.length, end: places.get(key)!.end });
      const here = after.citations.find((each) => overlaps(sourceSpan(each.place), { start, end: start + 1 }));
      const meant =
        here?.resolution.state === 'resolved' ? after.works[here.resolution.work]!.csl.author![0]!.family : '';
      return meant === work.family ? [] : [`${after.text.slice(start, start + 40)}: ${meant}, not ${work.family}`];
    });
}
