import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreement, type LabelledField, type LabelledReference } from './references-agreement';

const folder = join(process.env.IBID_DATA ?? '../shared', 'datasets/references');
const FOUR = ['author', 'year', 'title', 'container'] as const;

describe('reference strings that people have labelled', () => {
  it('of many disciplines: author, year, title and container', function () {
    const rows = labelled('anystyle-core') ?? this.skip();
    const right = rows.map(agreement);
    const share = (field: LabelledField) => right.filter((fields) => fields[field]).length / rows.length;
    const least = { author: 0.93, year: 0.98, title: 0.88, container: 0.84 } as const;
    for (const field of FOUR) assert.ok(share(field) >= least[field], `${field} ${share(field)}`);
    const all = right.filter((fields) => FOUR.every((field) => fields[field])).length / rows.length;
    assert.ok(all >= 0.77, `all four ${all}`);
  });

  it('of German footnotes: the fields that the labels have, all together', function () {
    const rows = labelled('excite-de-footnotes') ?? this.skip();
    const whole = rows.filter((row) => {
      const right = agreement(row);
      return FOUR.every((field) => row.fields[field] === undefined || right[field]);
    });
    assert.ok(whole.length / rows.length >= 0.62, `all together ${whole.length / rows.length}`);
  });
});

function labelled(name: string): readonly LabelledReference[] | undefined {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) {
    console.log(`      no data at ${path}: not measured`);
    return undefined;
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledReference);
}
