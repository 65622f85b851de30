import { strict as assert } from 'node:assert';
import { type RewriteOffer, rewrite, rewriteOffers } from '../../server/src/features/rewrite-back-references';
import { edited } from '../../server/src/features/rewriting/moved';
import { readPaper } from '../../server/src/paper/read-paper';

const MARLOW = 'Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003)';
const OSTROW = 'Lena Ostrow, “Pilots and Princes,” *Review of Coasts* 12, no. 3 (2011)';

describe('rewriting back-references', () => {
  it('writes one Ibid. as the short form or in full, and repeats its page where it gives none', () => {
    const paper = notes(`${MARLOW}, 12.`, '⟨Ibid.⟩');
    assert.deepEqual(become(paper, 'short'), [`${MARLOW}, 12.`, 'Marlow, *Harbors at Night*, 12.']);
    assert.deepEqual(become(paper, 'full'), [`${MARLOW}, 12.`, `${MARLOW}, 12.`]);
  });

  it('leaves the page, the signal and what else the note says where they stand', () => {
    const paper = notes(`${MARLOW}, 12.`, 'But see *⟨ibid.⟩*, pp. 14–15, on the tide.');
    assert.deepEqual(become(paper, 'short')[1], 'But see Marlow, *Harbors at Night*, pp. 14–15, on the tide.');
  });

  it('writes Ibid. where the source before is cited again, without a page that is the same', () => {
    const same = notes(`${MARLOW}, 12.`, '⟨Marlow, *Harbors at Night*, 12⟩.');
    assert.deepEqual(become(same, 'ibid')[1], 'Ibid.');
    const other = notes(`${MARLOW}, 12.`, 'See ⟨Marlow, *Harbors at Night*, 14⟩; the tide was late.');
    assert.deepEqual(become(other, 'ibid')[1], 'See ibid., 14; the tide was late.');
    const full = notes(`${MARLOW}, 12.`, `⟨${MARLOW}, 14⟩.`);
    assert.deepEqual(become(full, 'ibid')[1], 'Ibid., 14.');
  });

  it('writes op. cit. and supra by the name of the work', () => {
    const cited = [`${MARLOW}, 12.`, `${OSTROW}, 3.`];
    assert.equal(become(notes(...cited, '⟨Marlow, op. cit.⟩, 19.'), 'short')[2], 'Marlow, *Harbors at Night*, 19.');
    assert.equal(become(notes(...cited, '⟨Marlow, supra note 1⟩, at 19.'), 'full')[2], `${MARLOW}, at 19.`);
    assert.equal(become(notes(...cited, 'Cf. ⟨Ostrow, supra note 2⟩, at 5.'), 'ibid')[2], 'Cf. ibid., at 5.');
  });

  it('speaks the paper’s own language and takes its own words', () => {
    const paper = notes(
      'Ana Marlow y Jorge Ibarra, *Puertos de noche* (México: Siglo XXI, 2003), 12.',
      'Marlow e Ibarra, *Puertos*, 14.',
      '⟨Ibíd.⟩, 19.',
    );
    assert.deepEqual(become(paper, 'short')[2], 'Marlow e Ibarra, *Puertos*, 19.');
  });

  it('does not offer Ibid. behind several works, another work or a comment, nor for a whole work behind one of its pages', () => {
    const short = '⟨Marlow, *Harbors at Night*, 14⟩.';
    for (const before of [
      [`${MARLOW}, 12; ${OSTROW}, 3.`],
      [`${MARLOW}, 12.`, `${OSTROW}, 3.`],
      [`${MARLOW}, 12.`, 'The mayor kept no list of the crates.'],
    ]) {
      assert.ok(!offers(notes(...before, short)).includes('ibid'), before.join(' | '));
    }
    assert.ok(!offers(notes(`${MARLOW}, 12.`, '⟨Marlow, *Harbors at Night*⟩.')).includes('ibid'));
  });

  it('offers nothing where the meaning is not certain, nor for the first full reference', () => {
    assert.deepEqual(offers(notes(`${MARLOW}, 12; ${OSTROW}, 3.`, '⟨Ibid.⟩')), []);
    assert.deepEqual(offers(notes('The mayor kept no list.', '⟨Ibid.⟩')), []);
    assert.deepEqual(offers(notes(`⟨${MARLOW}, 12⟩.`, 'Ibid.')), []);
  });

  it('refuses what would no longer mean one work', () => {
    const paper = notes(
      'Ana Marlow, *Harbors: A History* (Boston: Quay Press, 2003), 12.',
      'Ana Marlow, *Harbors: A Memoir* (Boston: Quay Press, 2009), 3.',
      '⟨Ibid.⟩, 14.',
    );
    const [short] = offered(paper, 'short');
    assert.deepEqual(rewrite(paper.read, short!, readText), { refused: 'changes-meaning' });
    const [full] = offered(paper, 'full');
    assert.ok('edits' in rewrite(paper.read, full!, readText));
  });

  describe('of a whole paper', () => {
    const paper = notes(
      `${MARLOW}, 12.`,
      'Ibid.',
      'Ibid., 14.',
      `${OSTROW}, 3.`,
      '⟨Marlow, op. cit.⟩, 19; Ostrow, supra note 4, at 5.',
      'Marlow, *Harbors at Night*, 19.',
      'Marlow, *Harbors at Night*, 19.',
    );

    it('writes the short form everywhere', () => {
      assert.deepEqual(become(paper, 'short', 'all').slice(1), [
        'Marlow, *Harbors at Night*, 12.',
        'Marlow, *Harbors at Night*, 14.',
        `${OSTROW}, 3.`,
        'Marlow, *Harbors at Night*, 19; Ostrow, “Pilots and Princes”, at 5.',
        'Marlow, *Harbors at Night*, 19.',
        'Marlow, *Harbors at Night*, 19.',
      ]);
    });

    it('writes Ibid. wherever it means the same', () => {
      assert.deepEqual(become(paper, 'ibid', 'all').slice(4), [
        'Marlow, op. cit., 19; Ostrow, supra note 4, at 5.',
        'Marlow, *Harbors at Night*, 19.',
        'Ibid.',
      ]);
    });

    it('comes back to what it was, as far as the words can tell', () => {
      const short = notes(...become(paper, 'short', 'all').map((note) => note.replace(/^Marlow.*12/, '⟨$&⟩')));
      assert.deepEqual(become(short, 'ibid', 'all').slice(0, 4), [
        `${MARLOW}, 12.`,
        'Ibid.',
        'Ibid., 14.',
        `${OSTROW}, 3.`,
      ]);
    });
  });
});

interface Marked {
  readonly text: string;
  readonly read: ReturnType<typeof readPaper>;
  /** Where the angle brackets stood. */
  readonly asked: { readonly start: number; readonly end: number };
}

/** A paper with nothing but these notes; angle brackets mark the citation in hand. */
function notes(...texts: readonly string[]): Marked {
  const sentences = texts.map((_, i) => `On the ${i + 1}th day the port was closed.[^${i + 1}]`).join(' ');
  const source = `# Ports\n\n${sentences}\n\n${texts.map((text, i) => `[^${i + 1}]: ${text}`).join('\n')}\n`;
  const start = source.indexOf('⟨');
  const text = source.replace(/[⟨⟩]/g, '');
  return { text, read: readPaper('file:///paper.md', text), asked: { start, end: source.indexOf('⟩') - 1 } };
}

function readText(text: string): ReturnType<typeof readPaper> {
  return readPaper('file:///paper.md', text);
}

function offered({ read, asked }: Marked, form: RewriteOffer['form']): readonly RewriteOffer[] {
  return rewriteOffers(read, asked).filter((offer) => offer.form === form && offer.at !== undefined);
}

function offers({ read, asked }: Marked): readonly string[] {
  return rewriteOffers(read, asked)
    .filter(({ at }) => at !== undefined)
    .map(({ form }) => form);
}

/** The notes once the citation in hand, or every one, has that form. */
function become(paper: Marked, form: RewriteOffer['form'], scope?: 'all'): readonly string[] {
  const found = rewriteOffers(paper.read, paper.asked).find(
    (offer) => offer.form === form && (offer.at === undefined) === (scope === 'all'),
  );
  assert.ok(found, `${form} is not offered`);
  const done = rewrite(paper.read, found, readText);
  assert.ok('edits' in done, JSON.stringify(done));
  return [...edited(paper.text, done.edits).matchAll(/^\[\^\d+\]: (.*)$/gm)].map((match) => match[1]!);
}
