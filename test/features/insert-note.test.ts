import { strict as assert } from 'node:assert';
import { insertNote } from '../../server/src/features/insert-note';
import { readPaper } from '../../server/src/paper/read-paper';

/** The text after a note was made at `<|>`, with `<|>` where its words go. */
function inserted(marked: string): string | undefined {
  const at = marked.indexOf('<|>');
  const made = insertNote(readPaper('file:///harbor.md', marked.replace('<|>', '')), at);
  return made && `${made.text.slice(0, made.cursor)}<|>${made.text.slice(made.cursor)}`;
}

describe('a new note', () => {
  it('is the first of a paper, in Pandoc’s notation at its end', () => {
    assert.equal(
      inserted('# Harbors\n\nCrates pile up.<|> Slowly.\n'),
      '# Harbors\n\nCrates pile up.[^1] Slowly.\n\n[^1]: <|>\n',
    );
  });

  it('has a label of its own among labels, and stands behind the note before it', () => {
    assert.equal(
      inserted(
        '# Harbors\n\nCrates pile up.[^a] Slowly.<|> Still.[^7]\n\n[^a]: Marlow saw them.\n\n[^7]: Reyes did.\n',
      ),
      '# Harbors\n\nCrates pile up.[^a] Slowly.[^8] Still.[^7]\n\n[^a]: Marlow saw them.\n\n[^8]: <|>\n\n[^7]: Reyes did.\n',
    );
  });

  it('has the next number among numbers, and those behind it are counted up', () => {
    assert.equal(
      inserted(
        '# Harbors\n\nCrates pile up.<sup>1</sup> Slowly.<|> Still.<sup>2</sup>\n\n---\n\n' +
          '<sup>1</sup> Marlow saw them.\n\n<sup>2</sup> Reyes did.\n',
      ),
      '# Harbors\n\nCrates pile up.<sup>1</sup> Slowly.<sup>2</sup> Still.<sup>3</sup>\n\n---\n\n' +
        '<sup>1</sup> Marlow saw them.\n\n<sup>2</sup> <|>\n\n<sup>3</sup> Reyes did.\n',
    );
  });

  it('comes before the first one where it is called before it', () => {
    assert.equal(
      inserted('Harbors\n\nCrates<|> pile up.¹ Slowly they rot.²\n\n¹ Marlow saw them.\n² Reyes did.\n'),
      'Harbors\n\nCrates¹ pile up.² Slowly they rot.³\n\n¹ <|>\n² Marlow saw them.\n³ Reyes did.\n',
    );
  });

  it('takes along the numbers in "supra note 2"', () => {
    const text = inserted(
      '# Harbors\n\nCrates<|> pile up.<sup>1</sup> Slowly.<sup>2</sup> Still.<sup>3</sup>\n\n---\n\n' +
        '<sup>1</sup> Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.\n\n<sup>2</sup> Nobody knows.\n\n' +
        '<sup>3</sup> Marlow, supra note 1, at 9.\n',
    );
    assert.match(text!, /<sup>4<\/sup> Marlow, supra note 2, at 9\./);
  });

  it('cannot stand inside another, nor in front matter', () => {
    assert.equal(inserted('Crates pile up.[^1]\n\n[^1]: Marlow <|>saw them.\n'), undefined);
    assert.equal(inserted('---\ntitle: Har<|>bors\n---\n\nCrates pile up.\n'), undefined);
  });
});
