import { strict as assert } from 'node:assert';
import { readPaper } from '../../server/src/paper/read-paper';
import { sourceSpan } from '../../server/src/text/flow';

const BODY = `# Delays at the ports

Jane Moss

The ports of the lakes lose an hour a day to paper, and nobody answers for it.<sup>1</sup> The brokers have said so for
years,<sup>2,3</sup> and the towns have said it longer.<sup>1</sup>

It is the same elsewhere, as the harbor board found in its own inquiry of that year.<sup>4</sup>
`;

const REFERENCES = `
## References

1. Moss J, Hale R. Delays at lake ports. *Journal of Ports*. 2004;3(2):4-9.
2. Hale R. *The paper border*. Toronto: Lakeside Press; 2001.
3. Quill A. Brokers and time. *Trade Letters*. 1999;12(1):1-8.
4. Harbor Board. *Annual inquiry*. Buffalo; 2005.
`;

describe('numeric citations', () => {
  it('a raised number that points into a numbered bibliography cites its entry', () => {
    assert.deepEqual(cited(BODY + REFERENCES), [
      '<sup>1</sup> → 1',
      '2 → 2',
      '3 → 3',
      '<sup>1</sup> → 1',
      '<sup>4</sup> → 4',
    ]);
  });

  it('so does a number in brackets', () => {
    const text = (BODY + REFERENCES).replace(/<sup>([\d,]+)<\/sup>/g, ' [$1]');
    assert.deepEqual(cited(text), ['1 → 1', '2 → 2', '3 → 3', '1 → 1', '4 → 4']);
  });

  it('without a bibliography the same marks call notes', () => {
    const paper = readPaper('file:///ports.md', BODY);
    assert.deepEqual(paper.citations, []);
    assert.equal(paper.markers.length, 5);
  });
});

/** Each citation as it stands in the source, and the number of the entry that it means. */
function cited(text: string): string[] {
  const paper = readPaper('file:///ports.md', text);
  assert.deepEqual(paper.markers, []);
  return paper.citations.map(({ place, resolution }) => {
    const { start, end } = sourceSpan(place);
    return `${text.slice(start, end)} → ${resolution.state === 'resolved' ? resolution.work + 1 : resolution.state}`;
  });
}
