import { strict as assert } from 'node:assert';
import { shifted } from '../../../server/src/paper/guard/shifted';
import type { Paper } from '../../../server/src/paper/paper';
import { readPaper } from '../../../server/src/paper/read-paper';
import { sourceSpan } from '../../../server/src/text/flow';
import { overlaps } from '../../../server/src/text/span';
import { Random } from '../../support/random';
import { noteEdits } from './note-edits';
import { type PlantedPaper, Planter, type Style } from './planted-paper';
import { type Printed, print } from './printed-paper';
import { meaningsOf } from './reader';

/** IBID_EDITS=2000 for the whole proof. */
const EDITS = Number(process.env.IBID_EDITS ?? 140);

const STYLES: readonly Style[] = [
  { notation: 'pandoc', renumbers: false, italic: '*' },
  { notation: 'pandoc', renumbers: true, italic: '*' },
  { notation: 'superscript', renumbers: true, italic: '*' },
  { notation: 'list', renumbers: true, italic: '_' },
];

describe(`guard of back-references, ${EDITS} random edits of notes`, function () {
  this.timeout(600_000);

  for (const [kind, { name, apply }] of noteEdits.entries()) {
    it(name, () => {
      const wrong: string[] = [];
      for (let count = kind; count < EDITS; count += noteEdits.length) {
        const planter = new Planter(new Random(count));
        const before = planter.paper(STYLES[planter.random.below(STYLES.length)]!);
        const after = apply(before, planter);
        wrong.push(...differences(before, after).map((line) => `seed ${count}: ${line}`));
      }
      assert.deepEqual(wrong, []);
    });
  }
});

/** What the guard says and should not, and what it should say and does not. */
function differences(before: PlantedPaper, after: PlantedPaper): string[] {
  const printed = print(after);
  const accepted = readPaper('file:///paper.md', print(before).text);
  const today = readPaper('file:///paper.md', printed.text);
  const found = reported(accepted, today, printed);
  const expected = expectedShifts(before, after);
  const says = (key: number): string => {
    const place = printed.places.get(key)!;
    return `“${printed.text.slice(place.start, place.end)}”`;
  };
  return [
    ...[...expected].filter((key) => !found.has(key)).map((key) => `not reported: ${says(key)}`),
    ...[...found].filter((key) => !expected.has(key)).map((key) => `reported: ${says(key)}`),
  ];
}

function reported(accepted: Paper, today: Paper, { places }: Printed): ReadonlySet<number> {
  const keys = shifted(accepted, today).map(({ citation }) => {
    const span = sourceSpan(citation.place);
    return [...places].find(([, each]) => overlaps(each, span))![0];
  });
  return new Set(keys);
}

/** The back-references that stood in the paper before, and whose reader is now led elsewhere than their writer meant. */
function expectedShifts(before: PlantedPaper, after: PlantedPaper): ReadonlySet<number> {
  const existed = new Set(before.notes.flatMap(({ parts }) => parts.map(({ key }) => key)));
  const meanings = meaningsOf(after);
  const parts = after.notes.flatMap((note) => note.parts);
  const shifts = parts.filter(
    ({ key, form, work }) => work && form !== 'full' && existed.has(key) && meanings.get(key) !== work.id,
  );
  return new Set(shifts.map(({ key }) => key));
}
