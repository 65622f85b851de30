import { strict as assert } from 'node:assert';
import { hover } from '../../server/src/features/hover';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { wordsFor } from '../../server/src/words';
import { PaperBuilder } from '../support/paper';
import { samplePaper } from './sample';

const { features } = wordsFor('en');

function hoverAt(paper: Paper, words: string, into = 1, library = new Library()): string {
  const offset = paper.text.indexOf(words) + into;
  return hover(paper, library, offset, features)?.markdown ?? '';
}

describe('hover', () => {
  const paper = samplePaper();

  it('shows the whole note at its marker, its markup as words and no HTML', () => {
    const shown = hoverAt(paper, '¹ The JHO', 0);
    assert.match(shown, /^\*\*Note 1\*\*/);
    assert.match(shown, /Ana Marlow, Quiet Docks .*2001\), 4\./);
    assert.ok(shown.includes('\\<b\\>bold\\</b\\> claim with 2 \\* 3 \\* 4'), shown);
  });

  it('shows what the Ibid. of a note stands for', () => {
    const shown = hoverAt(paper, '²\n\n¹', 0);
    assert.match(shown, /Ibid\., 9\./);
    assert.match(shown, /Marlow, Ana\. 2001\. Quiet Docks/);
    assert.match(shown, /Page 9/);
  });

  it('shows at a note where it is called', () => {
    assert.match(hoverAt(paper, '¹ Ana', 0), /“The Joint Harbor Office \(JHO\) counts crates\.”/);
  });

  it('says what an acronym stands for, where, and how often it is used', () => {
    const shown = hoverAt(paper, 'JHO grew');
    assert.match(shown, /\*\*JHO\*\*: Joint Harbor Office/);
    assert.match(shown, /Defined on line 5\.\n\n“… The Joint Harbor Office \(JHO\) …”\n\nUsed 3 times\./);
  });

  it('gives the long form of other papers where it differs, and not where only its case does', () => {
    const library = new Library();
    library.put(
      new PaperBuilder('joint harbor office (JHO)', 'file:///b.md').acronym('JHO', 'joint harbor office', 1).build(),
    );
    library.put(new PaperBuilder('Joint Hat Order (JHO)', 'file:///c.md').acronym('JHO', 'Joint Hat Order', 1).build());
    const shown = hoverAt(paper, 'JHO grew', 1, library);
    assert.match(shown, /In other papers:\n\n- Joint Hat Order \(c\.md\)$/);
  });

  it('shows both the acronym and the work where an acronym is the author', () => {
    const shown = hoverAt(paper, 'JHO 2003');
    assert.match(shown, /^\*\*JHO\*\*: Joint Harbor Office/);
    assert.match(shown, /Crates and Counts\. Lisbon\.\n\nPage 12/);
  });

  it('shows the work alone at the year', () => {
    assert.match(hoverAt(paper, '2003: 12'), /^\*\*Joint Harbor Office 2003\*\*/);
  });

  it('says why a citation leads nowhere', () => {
    assert.equal(hoverAt(paper, 'Reyes'), 'No entry in this paper fits.');
  });

  it('shows the caption at a reference to a table, and says where there is no such table', () => {
    assert.equal(hoverAt(paper, 'Table 1 and'), '**Table 1**\n\nCrates by harbor');
    assert.equal(hoverAt(paper, 'Table 9'), 'This paper has nothing of that name.');
  });

  it('counts the citations of an entry', () => {
    assert.match(hoverAt(paper, 'Marlow, Ana'), /Cited 2 times/);
  });

  it('has nothing to say about plain words', () => {
    assert.equal(hoverAt(paper, 'counts'), '');
  });

  it('lists the candidates of an ambiguous citation', () => {
    const text = 'So it is (Sol 2001). Sol, Ana. 2001. One. Sol, Eva. 2001. Two.';
    const ambiguous = new PaperBuilder(text)
      .work('a', 'Sol, Ana. 2001. One.', { type: 'book' })
      .work('b', 'Sol, Eva. 2001. Two.', { type: 'book' })
      .citation('Sol 2001', { resolution: { state: 'ambiguous', candidates: [1, 0], reason: 'several-entries' } })
      .build();
    const shown = hoverAt(ambiguous, 'Sol 2001');
    assert.match(shown, /More than one entry fits\.\n\nIt may mean:\n\n- Sol, Eva.*\n- Sol, Ana/);
  });
});
