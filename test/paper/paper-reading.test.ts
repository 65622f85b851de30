import { strict as assert } from 'node:assert';
import { PaperReading, readPaper } from '../../server/src/paper/read-paper';
import { ReadingCache } from '../../server/src/reading/cache';
import { projection } from '../support/projection';
import { samplePapers } from '../support/samples';

const URI = 'file:///paper.md';

describe('a paper read step by step', () => {
  for (const { name, text } of samplePapers()) {
    it(`${name}: says by its structure what the whole paper says, and is the paper that is read at once`, () => {
      const reading = new PaperReading(URI, text);
      const { structure } = reading;
      const [pages, notes, markers] = [structure.pages, structure.notes, structure.markers].map((each) =>
        JSON.stringify(each),
      );
      let steps = 0;
      while (reading.step()) steps++;
      const paper = reading.paper();
      assert.equal(steps, paper.flows.length);
      assert.deepEqual(projection(paper), projection(readPaper(URI, text)));
      assert.equal(JSON.stringify(paper.pages), pages);
      assert.equal(JSON.stringify(paper.notes), notes);
      assert.equal(JSON.stringify(paper.markers), markers);
      assert.equal(paper.flows, structure.flows);
    });
  }

  it('may be left at any step: the next reading of the document is none the worse for it', () => {
    const { text } = samplePapers()[0]!;
    const cache = new ReadingCache();
    const edited = text.replace(/(?<=^[A-Z][a-z]+ )/m, 'hardly ');
    for (let steps = 0; steps < 12; steps += 3) {
      const left = new PaperReading(URI, text, cache);
      for (let step = 0; step < steps; step++) left.step();
      assert.deepEqual(projection(readPaper(URI, edited, cache)), projection(readPaper(URI, edited)));
    }
  });

  it('reads a paragraph again whose stars call other notes than before', () => {
    const paper = (call: string, ...notes: readonly string[]) =>
      [`They went home by two votes.${call} It was late.`, 'The quays slept on,** as before.', ...notes].join('\n\n');
    const cache = new ReadingCache();
    readPaper(URI, paper('*', '* By the old calendar.', '** By the new one.'), cache);
    const edited = paper('***', '*** By the old calendar.');
    assert.deepEqual(projection(readPaper(URI, edited, cache)), projection(readPaper(URI, edited)));
  });

  it('is tied together once, however often the paper is asked for', () => {
    const reading = new PaperReading(URI, samplePapers()[0]!.text);
    assert.equal(reading.paper(), reading.paper());
  });
});
