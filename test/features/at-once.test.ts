import { strict as assert } from 'node:assert';
import { definition, definitionAtOnce } from '../../server/src/features/definition';
import { hover, hoverAtOnce } from '../../server/src/features/hover';
import { Library } from '../../server/src/library/library';
import type { Paper, Structure } from '../../server/src/paper/paper';
import { PaperReading } from '../../server/src/paper/read-paper';
import { wordsFor } from '../../server/src/words';
import { samplePapers } from '../support/samples';

const { features } = wordsFor('en');

const TEXT = `# Ports

The tide came early.[^a] Nobody had counted on it.[^b] The pilots^[Ana Marlow (JHO) met them.] knew.[^c]

The Joint Harbor Office (JHO)[^d] knew more.[^e]

[^a]: Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003), 12.
[^b]: Ibid., 14.
[^c]: See supra note 1.
[^d]: Its pilots are few.
`;

describe('what is told while a paper is still being read', () => {
  const { structure } = new PaperReading('file:///ports.md', TEXT);
  const at = (words: string) => hoverAtOnce(structure, TEXT.indexOf(words), features)?.markdown;

  it('the words of a note at its marker, and the passage at the note', () => {
    assert.equal(at('[^d] knew'), '**Note d**\n\nIts pilots are few.');
    assert.match(at('[^d]: ')!, /“The Joint Harbor Office \(JHO\)”/);
    assert.match(at('[^e]')!, /no note e/i);
  });

  it('nothing of a note that says nothing without those before it', () => {
    assert.equal(at('[^b] The'), undefined);
    assert.equal(at('[^c]\n'), undefined);
  });

  it('nothing of words, and of a note that stands among them', () => {
    for (const words of ['Joint', 'JHO', 'tide', '^[Ana', 'Ana Marlow (']) assert.equal(at(words), undefined, words);
  });

  for (const { name, text } of samplePapers()) {
    it(`${name}: what is told at once is how the whole paper's answer begins, and leads where it leads`, () => {
      const reading = new PaperReading('file:///paper.md', text);
      const places = marks(reading.structure);
      const paper = reading.paper();
      const library = new Library();
      library.put(paper);
      let told = 0;
      for (const offset of places) {
        const atOnce = hoverAtOnce(reading.structure, offset, features);
        const whole = hover(paper, library, offset, features)!;
        if (atOnce) {
          told++;
          assert.deepEqual(atOnce.span, whole.span);
          assert.ok(whole.markdown.startsWith(atOnce.markdown), `${atOnce.markdown}\n≠\n${whole.markdown}`);
        }
        assert.deepEqual(definitionAtOnce(reading.structure, offset), definition(paper, library, offset));
      }
      assert.ok(told >= places.length / 2, `${told} of ${places.length}`);
      assert.equal(backReferencesTold(paper, reading.structure), 0);
    });
  }
});

/** Where the markers and the notes stand, those inside their marks left out. */
function marks({ markers, notes }: Structure): readonly number[] {
  return [...markers.map(({ notation, span }) => ({ notation, span })), ...notes.map(spanOfOpening)]
    .filter(({ notation }) => notation !== 'inline')
    .map(({ span }) => span.start);
}

function spanOfOpening({ notation, opening }: Structure['notes'][number]) {
  return { notation, span: opening };
}

/** How many markers are answered at once whose notes say *Ibid.* and the like: of those the paper alone knows the meaning. */
function backReferencesTold({ citations, notes, markers }: Paper, structure: Structure): number {
  const pointing = citations.flatMap(({ mention, note }) =>
    note !== undefined && mention && 'form' in mention && mention.form !== 'short' ? notes[note]!.markers : [],
  );
  return pointing.filter((marker) => hoverAtOnce(structure, markers[marker]!.span.start, features)).length;
}
