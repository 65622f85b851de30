import { strict as assert } from 'node:assert';
import { definition } from '../../server/src/features/definition';
import { documentHighlight } from '../../server/src/features/document-highlight';
import { hover } from '../../server/src/features/hover';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { references } from '../../server/src/features/references';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { features as words } from '../../server/src/words/en/features';

const paper = readPaper(
  'file:///papers/quays.md',
  `# Quays

The quays were let.[^1] So were the cranes.[^2] Nobody objected.[^3] The pilots did.[^4] They were heard.[^5] Later they were not.[^6] One asked why.[^7]

[^1]: Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003), 12.
[^2]: Ibid., 14.
[^3]: *Ibid*.
[^4]: Marlow, op. cit., 20; see also supra note 1, at 9.
[^5]: Lena Ostrow, *Pilots and Princes* (New York: Lantern House, 2011), 7; Jon Vale, *Cranes* (Leeds: Dock, 1999), 3.
[^6]: Ibid., 8.
[^7]: Nobody, op. cit., 3.
`,
);

const at = (words: string) => paper.text.indexOf(words) + 1;
const shown = (words_: string) => hover(paper, new Library(), at(words_), words)!.markdown;
const lineOf = (offset: number) => paper.lines.lineAt(offset) + 1;

describe('back-references in an editor', () => {
  it('are followed by what they stand for, where no name stands with them', () => {
    const hints = inlayHints(paper, { start: 0, end: paper.text.length }, words);
    assert.deepEqual(
      hints.map(({ at, label }) => `${lineOf(at)} …${paper.text.slice(at - 5, at)}${label}`),
      ['6 …., 14→ Marlow 2003', '7 …bid*.→ Marlow 2003', '8 … at 9→ Marlow 2003'],
    );
  });

  it('have no hint outside the lines that are shown', () => {
    assert.deepEqual(inlayHints(paper, { start: 0, end: 60 }, words), []);
  });

  it('tell the chain that leads to the work', () => {
    assert.match(shown('*Ibid*'), /Marlow 2003/);
    assert.match(shown('*Ibid*'), /Note 3 → note 2 → note 1/);
    assert.match(shown('Ibid., 14'), /Harbors at Night/);
  });

  it('leave out the middle of a long chain', () => {
    const numbers = Array.from({ length: 9 }, (_, i) => i + 1);
    const notes = numbers.map(
      (n) => `[^${n}]: ${n === 1 ? 'Lena Marlow, *Quiet Docks* (Lisbon: Farol, 2003), 4.' : 'Ibid.'}`,
    );
    const text = `# Docks\n\n${numbers.map((n) => `Crates pile up.[^${n}]`).join(' ')}\n\n${notes.join('\n')}\n`;
    const long = readPaper('file:///docks.md', text);
    const last = hover(long, new Library(), text.lastIndexOf('Ibid'), words)!;
    assert.match(last.markdown, /Note 9 → note 8 → note 7 → note 6 → … → note 1$/m);
  });

  it('tell the candidates and why there are several, the likelier first', () => {
    const text = shown('Ibid., 8');
    assert.match(text, /several works/);
    assert.match(text, /Vale, .*Cranes.*\n.*Ostrow, .*Pilots and Princes/s);
    const { targets } = definition(paper, new Library(), at('Ibid., 8'))!;
    assert.deepEqual(
      targets.map(({ selection }) => paper.text.slice(selection.start, selection.start + 4)),
      ['Jon ', 'Lena'],
    );
  });

  it('tell that no work has that name', () => {
    assert.match(shown('Nobody, op'), /No work that comes before goes by that name/);
  });

  it('light up with their whole chain, or with what they may mean', () => {
    const lines = (words: string) =>
      documentHighlight(paper, at(words)).map(({ span, kind }) => `${lineOf(span.start)} ${kind}`);
    assert.deepEqual(lines('*Ibid*'), ['5 write', '6 read', '7 read', '8 read', '8 read']);
    assert.deepEqual(lines('Ibid., 8'), ['9 write', '9 write', '10 read']);
    assert.deepEqual(lines('Nobody, op'), ['11 read']);
  });

  it('are among the references of their work', () => {
    const places = references(paper, new Library(), at('Ana Marlow'));
    assert.deepEqual(
      places.map(({ span }) => lineOf(span.start)),
      [5, 6, 7, 8, 8],
    );
  });
});
