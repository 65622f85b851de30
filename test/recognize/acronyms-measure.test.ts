import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognizeAcronyms } from '../../server/src/recognize/acronyms';
import { acronymsUn } from '../accuracy/sets/acronyms-un';
import { wording } from '../support/wording';

// The data is not part of the project; without it these measurements are skipped.
const data = process.env.IBID_DATA ?? '../shared';
const gold = join(data, 'gold');

describe('acronyms on the UN sentences of SDU@AAAI-22', () => {
  it('macro F1 of short and long forms', function () {
    this.timeout(120_000);
    const rows = acronymsUn.measure();
    if (!rows) return skip(this);
    const least = {
      'english-legal': 85.4,
      'english-legal, held back': 84.7,
      spanish: 88.9,
      'spanish, held back': 88.4,
    };
    for (const { name, ours } of rows) assert.ok(ours.F1! >= least[name as keyof typeof least], `${name} ${ours.F1}`);
  });
});

describe('acronyms on papers with truth', () => {
  it('finds every definition that stands on one line, and no other', function () {
    if (!existsSync(gold)) return skip(this);
    for (const name of readdirSync(gold).filter((file) => file.endsWith('.json'))) {
      const truth: Truth = JSON.parse(readFileSync(join(gold, name), 'utf8'));
      const lines = readFileSync(join(data, 'papers', truth.file), 'utf8').split('\n');
      const found = lines.flatMap((line, i) =>
        recognizeAcronyms(wording(withoutMarkup(line))).definitions.map(
          ({ shortForm, longForm }) => `${i + 1} ${shortForm}: ${longForm}`,
        ),
      );
      const wanted = truth.acronyms.flatMap(({ short, definitions }) =>
        definitions.map(({ line, long }) => `${line} ${short}: ${long}`),
      );
      assert.deepEqual(found.sort(), wanted.sort(), name);
    }
  });
});

function skip(context: Mocha.Context): void {
  console.log(`      no data at ${data}: not measured`);
  context.skip();
}

interface Truth {
  readonly file: string;
  readonly acronyms: readonly {
    readonly short: string;
    readonly definitions: readonly { readonly line: number; readonly long: string }[];
  }[];
}

function withoutMarkup(line: string): string {
  return line.replace(/<sup>.*?<\/sup>|<[^>]*>|^#+ |\*/g, '');
}
