import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognizeAcronyms } from '../../server/src/recognize/acronyms';
import type { Span } from '../../server/src/text/span';
import { wording } from '../support/wording';

// The data is not part of the project; without it these measurements are skipped.
const data = process.env.IBID_DATA ?? '../shared';
const sentences = join(data, 'datasets/acronyms');
const gold = join(data, 'gold');

describe('acronyms on the UN sentences of SDU@AAAI-22', () => {
  for (const [file, least] of [
    ['english-legal', 0.82],
    ['spanish', 0.875],
  ] as const) {
    it(`reads ${file} with a macro F1 of ${least} and more`, function () {
      const path = join(sentences, `${file}.train.json`);
      if (!existsSync(path)) return skip(this);
      assert.ok(macroF1(JSON.parse(readFileSync(path, 'utf8'))) >= least);
    });
  }
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

interface Sentence {
  readonly text: string;
  readonly acronyms: readonly (readonly [number, number])[];
  readonly 'long-forms': readonly (readonly [number, number])[];
}

function withoutMarkup(line: string): string {
  return line.replace(/<sup>.*?<\/sup>|<[^>]*>|^#+ |\*/g, '');
}

/** Precision and recall over exact spans, the mean of short and long forms of each, and F1 of those. */
function macroF1(all: readonly Sentence[]): number {
  const short = { hits: 0, found: 0, wanted: 0 };
  const long = { hits: 0, found: 0, wanted: 0 };
  for (const sentence of all) {
    const { text } = sentence;
    const { definitions, uses } = recognizeAcronyms(wording(text.replaceAll('*', '+')));
    count(
      short,
      sentence.acronyms,
      uses.map(({ span }) => withEnding(text, span)),
    );
    count(
      long,
      sentence['long-forms'],
      definitions.map((definition) => definition.long),
    );
  }
  const mean = (of: 'found' | 'wanted') => (short.hits / short[of] + long.hits / long[of]) / 2;
  return (2 * mean('found') * mean('wanted')) / (mean('found') + mean('wanted'));
}

function count(
  tally: { hits: number; found: number; wanted: number },
  wanted: readonly (readonly [number, number])[],
  found: readonly Span[],
): void {
  const truth = new Set(wanted.map(([start, end]) => `${start} ${end}`));
  const given = new Set(found.map(({ start, end }) => `${start} ${end}`));
  tally.wanted += truth.size;
  tally.found += given.size;
  for (const span of given) if (truth.has(span)) tally.hits++;
}

/** The data counts a plural or possessive s as a part of the short form. */
function withEnding(text: string, { start, end }: Span): Span {
  const ending = /^(?:['’]?s)(?![a-z])/.exec(text.slice(end, end + 3));
  return { start, end: end + (ending?.[0].length ?? 0) };
}
