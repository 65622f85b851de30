import { strict as assert } from 'node:assert';
import { noteRows } from '../../server/src/features/views/note-rows';
import { workName } from '../../server/src/features/work-name';
import { readPaper } from '../../server/src/paper/read-paper';
import { wordsFor } from '../../server/src/words';

const { features } = wordsFor('en');

describe('the name of a work', () => {
  it('tells the works of one author and year apart as the bibliography does', () => {
    assert.deepEqual(
      namesIn('Marlow, Ana. 2001a. *Quiet Docks*. Lisbon: Farol.', '-----. 2001b. *Loud Docks*. Lisbon: Farol.'),
      ['Marlow 2001a', 'Marlow 2001b'],
    );
  });

  it('holds every institution that the entry gives a short name to', () => {
    assert.deepEqual(namesIn('(JHO & JLB), Joint Harbor Office and Joint Lock Board. 2004. *Tides*. Lisbon: Farol.'), [
      'JHO and JLB 2004',
    ]);
  });

  it('of an issue of a newspaper is its day', () => {
    assert.deepEqual(
      namesIn('*Harbor Herald*, October 3, 2005. Lisbon.', '*Harbor Herald*, October 9, 2005. Lisbon.'),
      ['Harbor Herald, October 3, 2005', 'Harbor Herald, October 9, 2005'],
    );
  });
});

describe('the name of a note', () => {
  it('that stands inside its mark is that mark, since it has no number', () => {
    const paper = readPaper(
      'file:///a.md',
      'Cranes rest on Sundays.^[So says Marlow.] They work on Mondays.[^1]\n\n[^1]: No.\n',
    );
    assert.deepEqual(
      noteRows(paper, [], features).map(({ label, description }) => `${label} ${description}`),
      ['^[…] So says Marlow.', '1 No.'],
    );
  });

  it('below it stand the works that it cites, with page and title', () => {
    const text = 'Cranes rest.[^1]\n\n[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.\n';
    const [note] = noteRows(readPaper('file:///a.md', text), [], features);
    const cited = note!.children.find(({ kind }) => kind === 'work');
    assert.equal(`${cited?.label} | ${cited?.description}`, 'Marlow 2001 | page 4, Quiet Docks');
  });
});

function namesIn(...entries: readonly string[]): readonly string[] {
  const { works } = readPaper(
    'file:///a.md',
    `# Docks\n\nDocks are wet.\n\n## References\n\n${entries.join('\n\n')}\n`,
  );
  return works.map((work) => workName(work, features));
}
