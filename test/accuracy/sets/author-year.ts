import { readPaper } from '../../../server/src/paper/read-paper';
import { sourceSpan, sourceSpans } from '../../../server/src/text/flow';
import { overlaps } from '../../../server/src/text/span';
import { type GoldPaper, goldPapers } from '../../gold/back-references';
import { figuresOf, type Measurement, newTally, type Tally } from '../measurement';
import { entryByPattern } from '../rivals/entry-by-pattern';

/** Author–year citations with the entries that they mean. */
export const authorYear: Measurement = {
  title: 'Author–year citations and their entries',
  set: 'the author–year papers of test/gold/back-references, in English, German and Portuguese; labels written with the papers',
  method:
    'A citation is right where it is found and resolved to the entry that its label names; one that is resolved elsewhere counts against precision.',
  rival: 'a regular expression for name and year, and the first entry that opens with the name and has the year',
  published: 'citation to reference, GROBID, from PDF: F1 76 to 84',
  measure() {
    const [ours, rival] = [newTally(), newTally()];
    for (const paper of goldPapers().filter(({ citations }) => citations.length > 0)) {
      read(paper, ours);
      for (const { words, id, span } of paper.citations) {
        const entry = entryByPattern(paper.text.slice(span.end), words);
        rival.wanted++;
        if (entry === undefined) continue;
        rival.given++;
        const at = { start: entry + span.end, end: entry + span.end + 1 };
        if (paper.works.some((work) => work.id === id && overlaps(work.span, at))) rival.right++;
      }
    }
    return [{ name: 'three papers', cases: ours.wanted, ours: figuresOf(ours), rival: figuresOf(rival) }];
  },
};

function read({ name, text, citations, works }: GoldPaper, tally: Tally): void {
  const paper = readPaper(`file:///${name}`, text);
  for (const label of citations) {
    tally.wanted++;
    const found = paper.citations.find(
      ({ kind, place }) =>
        (kind === 'author-year' || kind === 'narrative') &&
        sourceSpans(place).some((span) => overlaps(span, label.span)),
    );
    if (found?.resolution.state !== 'resolved') continue;
    tally.given++;
    const entry = sourceSpan(paper.works[found.resolution.work]!.place);
    if (works.some((work) => work.id === label.id && overlaps(work.span, entry))) tally.right++;
  }
}
