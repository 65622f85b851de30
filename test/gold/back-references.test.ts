import { strict as assert } from 'node:assert';
import { backReferenceAccuracy } from '../bench/back-references';
import { readMarks } from './back-references';
import { scored } from './back-references-score';

const PAPER = `# Ports

The quays were let.[^1] Then they were not.[^2] Both were seen.[^3] Nobody knows.[^4]

[^1]: ⟦work MARSH|Ann Marsh, *Ports of Call* (Toronto: Harper Press, 2004), 12⟧.
[^2]: See ⟦ibid = MARSH|Ibid., 15⟧.
[^3]: ⟦ibid = MARSH|Ibid.⟧; ⟦work KERN ~|Robert Kern, *Rules at Sea* (Boston: Free Press, 2006), 3⟧.
[^4]: ⟦ibid ? MARSH KERN|Ibid., 4⟧.
`;

const figures = (source: string) =>
  scored(readMarks('en-ports.md', source)).map(({ given, detail }) => [given, detail]);

describe('gold papers of back-references', () => {
  it('are papers once their labels are taken out', () => {
    const { text, works, backReferences, language } = readMarks('en-ports.md', PAPER);
    assert.ok(text.includes('\n[^2]: See Ibid., 15.\n'));
    assert.equal(language, 'en');
    assert.deepEqual(
      works.map(({ id, unreadable, span }) => [id, unreadable, text.slice(span.start, span.end).slice(0, 11)]),
      [
        ['MARSH', false, 'Ann Marsh, '],
        ['KERN', true, 'Robert Kern'],
      ],
    );
    assert.deepEqual(
      backReferences.map(({ form, words, meaning, works: ids }) => [form, words, meaning, ...ids]),
      [
        ['ibid', 'Ibid., 15', 'work', 'MARSH'],
        ['ibid', 'Ibid.', 'work', 'MARSH'],
        ['ibid', 'Ibid., 4', 'ambiguous', 'MARSH', 'KERN'],
      ],
    );
  });

  it('say of each back-reference how it fared', () => {
    assert.deepEqual(figures(PAPER), [
      ['right', 'MARSH wanted, MARSH given'],
      ['right', 'MARSH wanted, MARSH given'],
      ['reported', 'MARSH or KERN wanted, KERN or MARSH given'],
    ]);
  });

  it('a wrong work, a work for what is ambiguous and one that nobody labeled are wrong', () => {
    assert.deepEqual(figures(PAPER.replace('ibid = MARSH|Ibid., 15', 'ibid = KERN|Ibid., 15'))[0], [
      'wrong',
      'KERN wanted, MARSH given',
    ]);
    assert.deepEqual(figures(PAPER.replace('ibid = MARSH|Ibid., 15', 'ibid -|Ibid., 15'))[0]![0], 'wrong');
    assert.deepEqual(figures(PAPER.replace('⟦ibid = MARSH|Ibid., 15⟧', 'Ibid., 15')).at(-1), [
      'wrong',
      'no label, MARSH given',
    ]);
  });

  it('one that the engine does not see counts as missed', () => {
    const blind = PAPER.replace('See ⟦ibid = MARSH|Ibid., 15⟧', '⟦short = MARSH|That book⟧');
    assert.deepEqual(figures(blind)[0], ['nothing', 'MARSH wanted, nothing given']);
  });

  it('labels that make no sense are refused', () => {
    assert.throws(() => readMarks('en-ports.md', '⟦ibdi = A|Ibid.⟧'), /no such label: ibdi/);
    assert.throws(() => readMarks('en-ports.md', '⟦ibid = A B|Ibid.⟧'), /no such meaning: = A B/);
    assert.throws(() => readMarks('en-ports.md', '⟦ibid = A|Ibid.'), /never ends/);
    assert.throws(() => readMarks('en-ports.md', 'Ibid.⟧'), /never began/);
  });
});

describe('back-references on the gold papers', () => {
  const rows = backReferenceAccuracy();

  it('are resolved as people do', () => {
    const { precision, recall, reported, cases } = rows.find(({ name }) => name === 'all')!;
    assert.ok(cases >= 700, `${cases} cases`);
    assert.ok(precision >= 98, `precision ${precision.toFixed(1)}`);
    assert.ok(recall >= 95, `recall ${recall.toFixed(1)}`);
    assert.ok(reported >= 95, `reported ${reported.toFixed(1)}`);
  });

  for (const { name, precision, recall, cases } of rows) {
    it(`${name}: enough cases, few mistakes`, () => {
      assert.ok(cases >= 20, `${cases} cases`);
      assert.ok(precision >= 95 && recall >= 90, `precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}`);
    });
  }
});
