import { strict as assert } from 'node:assert';
import { readPaper } from '../../server/src/paper/read-paper';

describe('lists of notes', () => {
  it('are whole though a mark in the text lost its superscript', () => {
    const text = `# The harbor

The plan was approved.<sup>1</sup> The largest part went to cranes.2 Others shared the rest.<sup>3</sup>

## Notes

1. Jane Moss, *Plans* (Boston: Quay Press, 2000), 12.
2. Peter Stone, *Cranes* (Boston: Quay Press, 2001), 10.
3. Ibid., 13.
`;
    assert.deepEqual(pairs(text), ['1 → Jane Moss', '2 → Peter Sto', '3 → Ibid., 13']);
  });

  it('are whole though few marks are left and some notes are printed in another way', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const body = items.map((item) => `The harbor paid its pilots${item < 4 ? `<sup>${item}</sup>` : ''} and the ice.`);
    const notes = items.map(
      (item) => `${item}${item === 5 || item === 7 ? '.' : ''} Moss, *Plans* (Boston, 2000), ${item}.`,
    );
    const text = ['# The harbor', ...body, '## Notes', ...notes].join('\n\n');
    assert.equal(readPaper('file:///p.md', text).notes.length, items.length);
  });

  it('are whole though a line begins with a year, which Markdown takes for the number of an item', () => {
    const text = `# The harbor

The plan was approved.<sup>1</sup> The largest part went to cranes.<sup>2</sup> Others slept.<sup>3</sup>

## Notes

1. Jane Moss, "Plans," *Quay Review*, 28 January
2000. See also her speech.
2. Peter Stone, "Cranes," *Quay Review*, March 14,
2001.
3. Eve Roe, *Sleep* (Boston: Quay Press, 2002).
`;
    const { notes } = readPaper('file:///p.md', text);
    assert.deepEqual(
      notes.map(({ flow }) => flow.text.slice(-12)),
      [' her speech.', 'ch 14, 2001.', 'ress, 2002).'],
    );
  });

  it('start again with each chapter, behind a starred note: a raised number before a capital calls', () => {
    const text = `# The harbor

Ann Lee†

## I. Ice

The plan was approved.¹ The largest part went to cranes.²

## II. Tides

Others shared the rest, and nobody asked why.¹ Between 2013 and 2015 the tolls rose.² They fell again.

## Notes

† The author thanks the pilots.

1. Jane Moss, *Plans* (Boston: Quay Press, 2000), 12.

2. Peter Stone, *Cranes* (Boston: Quay Press, 2001), 10.

1. Eve Roe, *Sleep* (Boston: Quay Press, 2002), 4.

2. Ibid., 7.
`;
    assert.deepEqual(pairs(text), [
      '† → The autho',
      '1 → Jane Moss',
      '2 → Peter Sto',
      '1 → Eve Roe, ',
      '2 → Ibid., 7.',
    ]);
  });

  it('start again with each chapter, which a line above its first note names', () => {
    const text = `# The harbor

## I. Ice

The plan was approved.<sup>1</sup> The largest part went to cranes.<sup>2</sup>

## II. Tides

Others shared the rest.<sup>1</sup> Nobody asked.<sup>2</sup>

## Notes

**Chapter I**

1. Jane Moss, *Plans* (Boston: Quay Press, 2000), 12.

2. Peter Stone, *Cranes* (Boston: Quay Press, 2001), 10.

**Chapter II**

1. Port Board, *Accounts* (Boston: Quay Press, 2004),

annex 2, pp. 4-9.

2. Ibid., 13.
`;
    assert.deepEqual(pairs(text), ['1 → Jane Moss', '2 → Peter Sto', '1 → Port Boar', '2 → Ibid., 13']);
    const { notes, outline } = readPaper('file:///p.md', text);
    assert.deepEqual(
      outline.slice(-3).map(({ level, title }) => `${level} ${title}`),
      ['2 Notes', '3 Chapter I', '3 Chapter II'],
    );
    assert.match(notes[1]!.flow.text, /, 10\.$/);
    assert.match(notes[2]!.flow.text, /2004\), annex 2, pp\. 4-9\.$/);
  });

  it('are notes under References too, where one begins with Ibid.', () => {
    const text = `# The harbor

Traffic peaked in spring.[1] The port paid a third.[2] Nobody asked.[3]

## References

[1] Ann Moss, *Traffic* (Boston: Quay Press, 2003), 4.

[2] *Ibid.*, p. 9.

[3] Moss (2003), p. 12.
`;
    assert.deepEqual(pairs(text), ['1 → Ann Moss,', '2 → Ibid., p.', '3 → Moss (200']);
    assert.equal(readPaper('file:///p.md', text).works.length, 1);
  });

  it('are called with the page of the work, too', () => {
    const text = `# The harbor

Traffic peaked in spring [1]. The port paid a third [2, p. 12]. Nobody asked [1, pp. 88–
90].

## Endnotes

[1] Ann Moss, *Traffic* (Boston: Quay Press, 2003).

[2] Port Board, *Accounts* (Boston: Quay Press, 2004).
`;
    assert.deepEqual(pairs(text), ['1 → Ann Moss,', '2 → Port Boar', '1 → Ann Moss,']);
  });

  it('are none under References where Id. stands for an author', () => {
    const text = `# The harbor

Traffic peaked in spring.[1] The port paid a third.[2]

## References

[1] Ann Moss, *Traffic* (Boston: Quay Press, 2003).

[2] Id., *Later Traffic* (Boston: Quay Press, 2005).
`;
    assert.deepEqual(pairs(text), []);
  });

  it('come before a numbered list in the body', () => {
    const text = `# The harbor

Traffic peaked in spring.[1] The port paid a third.[2] The board asks for two things:

1. Amend the statute.
2. Publish the contracts.

## Endnotes

[1] Ann Moss, *Traffic* (Boston: Quay Press, 2003), 4.

[2] Port Board, *Accounts* (Boston: Quay Press, 2004), 9.
`;
    assert.deepEqual(pairs(text), ['1 → Ann Moss,', '2 → Port Boar']);
  });

  it('may stand on lines of their own without a full stop', () => {
    const text = `# Water

Ann Moss<sup>1</sup>, Peter Stone<sup>2</sup>

<sup>1</sup> With thanks to the coast
<sup>2</sup> Unpublished tables, in their drawer

The reservoirs stood empty.
`;
    assert.deepEqual(pairs(text), ['1 → With than', '2 → Unpublish']);
  });
});

describe('rules around the notes of a page', () => {
  it('the one behind the notes ends the page, and the rest of a cut note follows the next one above a foot', () => {
    const text = `# Accounts

The department kept two ledgers for the same bridge and nobody compared them until the audit of the year,<sup>1</sup> when the board

---

<sup>1</sup> The minister's account stresses the work that the department had done, in particular the

---

found that neither was complete. The toll was raised and the towns accepted it.<sup>2</sup> The list was ignored by the

---

ledger of the northern office.

<sup>2</sup> Port Board, *Accounts* (Boston: Quay Press, 2004), 9.

---

smaller harbors, which had one clerk each.
`;
    const paper = readPaper('file:///accounts.md', text);
    assert.match(paper.notes[0]!.flow.text, /in particular the ledger of the northern office\.$/);
    assert.ok(paper.flows.some((flow) => flow.kind === 'paragraph' && flow.text.includes('when the board found that')));
  });
});

/** Each marker and the head of the note that it calls. */
function pairs(text: string): string[] {
  const { markers, notes } = readPaper('file:///harbor.md', text);
  return markers.map(({ label, note }) => `${label} → ${note === null ? 'none' : notes[note]!.flow.text.slice(0, 9)}`);
}
