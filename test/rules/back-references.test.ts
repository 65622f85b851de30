import { strict as assert } from 'node:assert';
import { findingsOn } from '../support/rule-findings';

describe('rules for back-references', () => {
  it('say nothing about an Ibid. that means one work', () => {
    assert.deepEqual(
      notes('Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.', 'Ibid.', 'Ibid., 14.'),
      [],
    );
  });

  it('blame the first of a chain that means nothing', () => {
    const found = notes('Nobody had told the pilots, who waited outside.', 'Ibid.', 'Ibid., 14.', 'Ibid.');
    assert.deepEqual(found, ['ibid-without-antecedent warning «Ibid.»']);
  });

  it('do not blame the paper for a source that could not be read', () => {
    const found = notes('[The harbor that slept](https://ports.example.org/asleep).', 'Ibid.');
    assert.deepEqual(
      found.filter((finding) => finding.includes('warning')),
      [],
    );
  });

  it('do not blame the paper for one source of two that could not be read', () => {
    const both = 'Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12; Mole, 512 U.S. at 4.';
    assert.deepEqual(notes(both, 'Ibid.'), ['ibid-ambiguous information «Ibid.»']);
  });

  it('do not blame an op. cit. whose author stands in a note before', () => {
    const found = notes('As Ruizmendoza told the pilots, nobody was awake.', 'Ruizmendoza, op. cit., 14.');
    assert.deepEqual(found, []);
  });

  it('blame an op. cit. whose author stands nowhere', () => {
    const found = notes('Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.', 'Stonefield, op. cit., 14.');
    assert.deepEqual(found, ['ibid-without-antecedent warning «op. cit.»']);
  });

  it('blame a note that does not cite the author', () => {
    const found = notes(
      'Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.',
      'Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 40.',
      'Stone, supra note 1, at 41.',
    );
    assert.deepEqual(found, ['backref-missing warning «supra note 1»']);
  });

  it('blame no note that another chapter’s has the number of', () => {
    const chapter = (publisher: string) => `## Of ${publisher}

The ports were closed.[1] The pipelines were not.[2] The harbor slept.[3]

[1] Ann Moss, *Ports in a Storm* (Boston: ${publisher}, 2003), 12.
[2] Nobody had told the pilots.
[3] ${publisher}, supra note 1, at 14.
`;
    assert.deepEqual(findingsOn(`${chapter('Quay Press')}\n${chapter('Pier Books')}`), []);
  });

  it('say nothing of a pointer to a whole note, but ask which of its works a page is in', () => {
    const both =
      'Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12; Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 40.';
    assert.deepEqual(notes(both, 'On the word itself, see supra note 1.'), []);
    assert.deepEqual(notes(both, 'Supra note 1, at 14.'), ['ibid-ambiguous warning «Supra note 1»']);
  });

  it('name the one of several notes that is not there', () => {
    const found = notes(
      'Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.',
      'Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 40.',
      'See supra notes 1 and 40.',
    );
    assert.deepEqual(found, ['backref-missing warning «supra notes 1 and 40»']);
  });

  it('blame the first of a chain of Id. alone', () => {
    const found = notes('Nobody had told the pilots, who waited outside.', 'Id. at 4.', 'Id. at 5.');
    assert.deepEqual(found, ['ibid-without-antecedent warning «Id.»']);
  });

  it('say nothing of a short title that fits no work', () => {
    const found = notes('Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.', 'Stone, *Oil and Rust*, 9.');
    assert.deepEqual(found, []);
  });

  it('do not ask an excerpt for the notes before its first', () => {
    const text = `# Ports

The ports were closed.<sup>41</sup> The pipelines were not.<sup>42</sup>

<sup>41</sup> Ibid., 12.

<sup>42</sup> Stone, supra note 7, at 41.
`;
    assert.deepEqual(findingsOn(text), []);
  });
});

/** The findings on a paper with nothing but the given notes. */
function notes(...texts: readonly string[]): string[] {
  const sentences = texts.map((_, i) => `The port of the ${i + 1}th day was closed.[^${i + 1}]`);
  const list = texts.map((text, i) => `[^${i + 1}]: ${text}`);
  return findingsOn(`# Ports and pipelines\n\n${sentences.join(' ')}\n\n${list.join('\n')}\n`);
}
