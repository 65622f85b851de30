import { strict as assert } from 'node:assert';
import { type Flow, flowOffset, sourceSpans } from '../../server/src/text/flow';
import { flowsOf, read, sourceOf } from '../support/read';

const PROSE = 'The harbors of the north have been quiet for a long time, and their pilots have grown old with them';

/** The pieces of a flow are sorted and cover its text without a gap; each flow of every test is held to it. */
function assertWhole({ text, pieces }: Flow): void {
  let at = 0;
  for (const piece of pieces) {
    assert.equal(piece.at, at, text);
    at += piece.length;
  }
  assert.equal(at, text.length, text);
}

function reading(...lines: readonly string[]) {
  const paper = read(...lines);
  paper.flows.forEach(assertWhole);
  return paper;
}

describe('from a flow to its source', () => {
  it('plain text is its own source', () => {
    assert.deepEqual(sourceOf(reading('The pilots struck.'), 'pilots'), ['pilots']);
  });

  it('markup inside a name is part of its span', () => {
    const paper = reading('The Port *Security* **Board** met.');
    assert.equal(flowsOf(paper)[0], 'paragraph: The Port Security Board met.');
    assert.deepEqual(sourceOf(paper, 'Port Security Board'), ['Port *Security* **Board']);
  });

  it('a note mark inside a name is part of its span', () => {
    assert.deepEqual(sourceOf(reading('The Port Security[^1] Board met.', '', '[^1]: Lee.'), 'Port Security Board'), [
      'Port Security[^1] Board',
    ]);
  });

  it('a line end is a blank', () => {
    assert.deepEqual(sourceOf(reading('The Port Security', '  Board met.'), 'Port Security Board'), [
      'Port Security\n  Board',
    ]);
  });

  it('a word cut at a line end is one word', () => {
    assert.deepEqual(sourceOf(reading('They asked for an in-', 'terim board.'), 'interim'), ['in-\nterim']);
  });

  it('a soft hyphen is nothing', () => {
    assert.deepEqual(sourceOf(reading('They asked for an in\u00AD', 'terim bo\u00ADard.'), 'interim board'), [
      'in\u00AD\nterim bo\u00ADard',
    ]);
  });

  it('a hyphen that is the word’s own stays', () => {
    assert.equal(
      flowsOf(reading('They met at the US-', 'Mexico border.'))[0],
      'paragraph: They met at the US-Mexico border.',
    );
  });

  it('an entity maps as a whole', () => {
    const paper = reading('Research &amp; Development &#8212; and M&eacute;xico.');
    assert.equal(flowsOf(paper)[0], 'paragraph: Research & Development — and México.');
    assert.deepEqual(sourceOf(paper, '&'), ['&amp;']);
    assert.deepEqual(sourceOf(paper, 'México'), ['M&eacute;xico']);
  });

  it('a ligature maps as a whole', () => {
    const paper = reading('The oﬃcials of the ﬁrst port.');
    assert.equal(flowsOf(paper)[0], 'paragraph: The officials of the first port.');
    assert.deepEqual(sourceOf(paper, 'officials'), ['oﬃcials']);
    assert.deepEqual(sourceOf(paper, 'f'), ['ﬃ']);
  });

  it('an escaped character is itself', () => {
    assert.deepEqual(sourceOf(reading('A \\*star\\* and \\[brackets\\].'), '*star*'), ['*star\\*']);
  });

  it('the text of a link is text, its address is not', () => {
    const paper = reading('See [the Port Board](https://ports.example/board) today.');
    assert.equal(flowsOf(paper)[0], 'paragraph: See the Port Board today.');
    assert.deepEqual(
      paper.flows[0]!.links.map(({ target }) => target),
      ['https://ports.example/board'],
    );
  });

  it('a block quotation’s signs are no text', () => {
    const paper = reading('It says:', '', '> The Port', '> Board met.');
    assert.deepEqual(sourceOf(paper, 'Port Board'), ['Port\n> Board']);
  });

  it('a page break gives two spans', () => {
    const paper = reading(`${PROSE}, and with the Port`, '', '---', '', 'security board of the south.');
    assert.deepEqual(sourceOf(paper, 'the Port security board'), ['the Port', 'security board']);
  });

  it('an empty half leaves no gap', () => {
    for (const between of ['<!-- -->', '**', '&nbsp;']) {
      reading(`${PROSE}, and with the north-`, '', '---', '', between, '', 'ern board of the', '', '---', '', 'south.');
    }
  });
});

describe('from the source to a flow', () => {
  it('and back: every offset of plain pieces', () => {
    const paper = reading('The *Port* Board[^1] of', 'the north &amp; the in-', 'terim one.', '', '[^1]: Lee.');
    for (const flow of paper.flows) {
      for (let at = 0; at < flow.text.length; at++) {
        const [span] = sourceSpans({ flow, span: { start: at, end: at + 1 } });
        const back = flowOffset(flow, span!.start)!;
        assert.ok(back <= at && at - back <= 1, `${JSON.stringify(flow.text[at])} at ${at} came back at ${back}`);
      }
    }
  });

  it('markup belongs to no place of a flow', () => {
    const paper = reading('The pilots struck.<sup>1</sup> They waited.', '', '<sup>1</sup> Lee.');
    const flow = paper.flows[0]!;
    assert.equal(flowOffset(flow, paper.text.indexOf('sup')), undefined);
    assert.equal(flowOffset(flow, paper.text.indexOf('waited')), flow.text.indexOf('waited'));
  });
});

describe('every character a text may hold', () => {
  const lines = ['# Quiet Harbors', '', 'The pilots', 'struck.[^1]', '', '[^1]: Lee,', '    *Harbors*.', ''];

  it('line ends of every system', () => {
    const expected = flowsOf(reading(...lines));
    for (const end of ['\r\n', '\r'])
      assert.deepEqual(flowsOf(reading(lines.join(end))), expected, JSON.stringify(end));
  });

  it('line ends of every system, behind front matter', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const paper = reading(['---', 'title: Quiet Harbors', '---', '', 'They struck.'].join(end));
      assert.deepEqual(
        [paper.title, flowsOf(paper)],
        ['Quiet Harbors', ['paragraph: They struck.']],
        JSON.stringify(end),
      );
    }
  });

  it('a byte order mark', () => {
    assert.deepEqual(flowsOf(reading(`\uFEFF${lines.join('\n')}`)), flowsOf(reading(...lines)));
  });

  it('half a surrogate pair, and whole ones', () => {
    assert.deepEqual(flowsOf(reading('The \ud83d pilots 😀 struck.')), ['paragraph: The \ud83d pilots 😀 struck.']);
  });

  it('nothing at all', () => {
    for (const text of ['', ' ', '\n', '\r', '\uFEFF', '\0', '\n\n\n', '---', '#', '[^1]:', '> ', '|']) {
      assert.doesNotThrow(() => reading(text), JSON.stringify(text));
    }
  });
});
