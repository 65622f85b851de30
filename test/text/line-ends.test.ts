import { strict as assert } from 'node:assert';
import { notesOf, outlineOf, read } from '../support/read';
import { realPapers, samplePapers } from '../support/samples';

describe('line ends of every system', () => {
  for (const { name, text } of [...samplePapers(), ...realPapers()]) {
    it(`${name} reads the same`, () => {
      const expected = wordsOf(text);
      for (const end of ['\r\n', '\r']) assert.deepEqual(wordsOf(text.replace(/\r?\n/g, end)), expected);
    });
  }
});

/** What a paper says, wherever it stands. */
function wordsOf(text: string): object {
  const paper = read(text);
  return {
    flows: paper.flows.map((flow) => [flow.kind, flow.text]),
    outline: outlineOf(paper),
    notes: notesOf(paper),
    pages: paper.pages.map(({ label }) => label),
    acronyms: paper.acronyms.map(({ shortForm, longForm, uses }) => [shortForm, longForm, uses.length]),
    works: paper.works.map(({ id }) => id),
    citations: paper.citations.map(({ kind, resolution }) => [kind, resolution]),
  };
}
