import { strict as assert } from 'node:assert';
import { definition } from '../../server/src/features/definition';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { looseBackReferences } from '../../server/src/rules/back-references';
import { PaperBuilder } from '../support/paper';
import { samplePaper } from './sample';

/** The words that the definition leads to, up to the end of their line. */
function leadsTo(paper: Paper, words: string, into = 0, library = new Library()): readonly string[] {
  const found = definition(paper, library, paper.text.indexOf(words) + into);
  const papers = new Map([...library.papers, [paper.uri, paper]]);
  return (found?.targets ?? []).map(({ uri, range, selection }) => {
    assert.ok(range.start <= selection.start && selection.end <= range.end, 'the range holds the selection');
    const { text, lines } = papers.get(uri)!;
    return text.slice(selection.start, lines.endOf(lines.lineAt(selection.start))).slice(0, 20);
  });
}

describe('definition', () => {
  const paper = samplePaper();

  it('leads from a marker to its note and back', () => {
    assert.deepEqual(leadsTo(paper, '¹ The'), ['¹ Ana Marlow, Quiet ']);
    assert.deepEqual(leadsTo(paper, '¹ Ana'), ['¹ The JHO grew fast ']);
  });

  it('leads from an acronym to where the paper defines it', () => {
    assert.deepEqual(leadsTo(paper, 'JHO grew'), ['JHO) counts crates.¹']);
  });

  it('leads to where other papers define an acronym that this one does not', () => {
    const library = new Library();
    library.put(
      new PaperBuilder('The Old Sea Board (OSB).', 'file:///b.md').acronym('OSB', 'Old Sea Board', 1).build(),
    );
    const undefinedHere = new PaperBuilder('The OSB agrees.', 'file:///a.md').acronym('OSB', undefined, 1).build();
    library.put(undefinedHere);
    assert.deepEqual(leadsTo(undefinedHere, 'OSB', 1, library), ['OSB).']);
  });

  it('offers the acronym and the entry on a short form that names an author, the entry alone on the year', () => {
    assert.deepEqual(leadsTo(paper, 'JHO 2003', 1), ['JHO) counts crates.¹', 'Joint Harbor Office.']);
    assert.deepEqual(leadsTo(paper, '2003: 12', 1), ['Joint Harbor Office.']);
  });

  it('leads from a raised number at the end of a paragraph to its entry', () => {
    const list = '1. Moss J. Delays. *J Ports*. 2004;3(2):4-9.\n2. Hale R. *Piers*. Toronto: Lake Press; 2001.';
    const text = `# Ports\n\nIt sleeps.<sup>1</sup>\n\nIt wakes,<sup>2</sup> they say.\n\n## References\n\n${list}\n`;
    const numbered = readPaper('file:///n.md', text);
    assert.deepEqual(leadsTo(numbered, '>1<', 1), ['Moss J. Delays. *J P']);
    assert.deepEqual(leadsTo(numbered, '>2<', 1), ['Hale R. *Piers*. Tor']);
  });

  it('leads from a citation and from Ibid. to the work', () => {
    assert.deepEqual(leadsTo(paper, 'Marlow 2001', 2), ['Marlow, Ana. 2001. Q']);
    assert.deepEqual(leadsTo(paper, 'Ibid.', 2), ['Marlow, Ana. 2001. Q']);
  });

  it('leads from a name before several years to the first of its works', () => {
    const text =
      'Ports fell (Kern 1983a, 1983b).\n\n## References\n\nKern, Ann. 1983a. *Ice*. Rome: Mole.\n\nKern, Ann. 1983b. *Rain*. Rome: Mole.\n';
    const kern = readPaper('file:///kern.md', text);
    assert.deepEqual(leadsTo(kern, 'Kern 1983a', 1), ['Kern, Ann. 1983a. *I']);
    assert.deepEqual(leadsTo(kern, '1983b).', 1), ['Kern, Ann. 1983b. *R']);
  });

  it('leads nowhere from a citation without an entry or a table that is not there', () => {
    assert.deepEqual(leadsTo(paper, 'Reyes', 2), []);
    assert.deepEqual(leadsTo(paper, 'Table 9', 2), []);
  });

  it('leads from a cross-reference to its table', () => {
    assert.deepEqual(leadsTo(paper, 'Table 1 and', 2), ['Table 1. Crates by h']);
  });

  it('never offers more than four places, the likelier first', () => {
    const builder = new PaperBuilder('As in Sol. A1 A2 A3 A4 A5 A6');
    for (const entry of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']) builder.work(entry, entry, { type: 'book' });
    builder.citation('Sol', {
      resolution: { state: 'ambiguous', candidates: [5, 4, 3, 2, 1, 0], reason: 'several-entries' },
    });
    const targets = leadsTo(builder.build(), 'Sol', 1).map((words) => words.slice(0, 2));
    assert.deepEqual(targets, ['A6', 'A5', 'A4', 'A3']);
  });

  it('leads from "note 1 above" to the note where that cites several works', () => {
    const cited = 'Ann Lee, *Tides* (Boston: Quay Press, 1999), 4; Jane Poe, *Piers* (Boston: Quay Press, 2001), 9.';
    const both = readPaper(
      'file:///n.md',
      `Ports closed.[^1] Piers too.[^2]\n\n[^1]: ${cited}\n[^2]: See also note 1 above.\n`,
    );
    assert.deepEqual(leadsTo(both, 'note 1 above')[0], '[^1]: Ann Lee, *Tide');
    assert.deepEqual(
      looseBackReferences(both).map(({ anchor }) => anchor),
      [],
    );
  });

  it('leads from "supra note 2" to the note where the work is not known', () => {
    const builder = new PaperBuilder('Text.² See supra note 2. ² A remark.');
    const span = builder.span('supra note 2');
    builder.note('2', builder.span('²'), builder.span('²', 1), builder.span('A remark.')).citation('supra note 2', {
      kind: 'back-reference',
      resolution: { state: 'unknown', reason: 'note-disagrees' },
      mention: { span, anchor: span, form: 'supra', authors: [], note: '2' },
    });
    assert.deepEqual(leadsTo(builder.build(), 'supra', 1), ['² A remark.']);
  });
});
