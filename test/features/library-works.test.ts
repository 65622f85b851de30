import { strict as assert } from 'node:assert';
import { hover } from '../../server/src/features/hover';
import { references } from '../../server/src/features/references';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { features as words } from '../../server/src/words/en/features';

const MOSS = `# The Long Ebb

Ida Moss

March 1999

${'The water went out in the night, and nobody who lived on the quays saw it go or was asked about it. '.repeat(3)}
It came back.[^1]

[^1]: As Nora Falk says in *Quays* (Hull: Estuary Press, 1990), 4.
`;

const TIDES = `# Tides

Some saw it coming (Moss 1999: 12). So says the quay.[^1] And again.[^2]

[^1]: I. Moss, *The Long Ebb: Harbors in Decline* (Hull: Estuary Press, 1999), 12.

[^2]: Ibid., 14.

## References

Moss, Ida. 1999. *The Long Ebb: Harbors in Decline*. Hull: Estuary Press.
`;

const QUAYS = `# Quiet quays

Nobody asked.[^1]

[^1]: Ida Moss, *The Long Ebb: Harbors in Decline* (Hull: Estuary Press, 1999), 40.
`;

function setUp() {
  const papers = [
    ['ebb', MOSS],
    ['tides', TIDES],
    ['quays', QUAYS],
  ].map(([name, text]) => readPaper(`file:///${name}.md`, text!));
  const library = new Library();
  for (const paper of papers) library.put(paper);
  const [ebb, tides, quays] = papers;
  return { library, ebb: ebb!, tides: tides!, quays: quays! };
}

/** Each place by its paper and line (from 1), a star where it introduces the work. */
function placesAt(library: Library, paper: Paper, at: string): readonly string[] {
  return references(paper, library, paper.text.indexOf(at) + 1).map(({ uri, span, introduces }) => {
    const line = library.paper(uri)!.lines.lineAt(span.start) + 1;
    return `${uri.slice(8, -3)}:${line}${introduces ? '*' : ''}`;
  });
}

describe('a work in several papers', () => {
  const { library, ebb, tides, quays } = setUp();

  it('has all its citations as references, whatever their form, the paper’s own first', () => {
    assert.deepEqual(placesAt(library, quays, 'Ida Moss'), [
      'quays:5*',
      'ebb:1*',
      'tides:3',
      'tides:5',
      'tides:7',
      'tides:11*',
    ]);
    assert.deepEqual(placesAt(library, tides, 'Moss 1999'), [
      'tides:3',
      'tides:5',
      'tides:7',
      'tides:11*',
      'ebb:1*',
      'quays:5*',
    ]);
    assert.deepEqual(placesAt(library, tides, 'Ibid.'), placesAt(library, tides, 'Moss 1999'));
  });

  it('that is a paper has them as references of the paper’s title', () => {
    assert.deepEqual(placesAt(library, ebb, 'Long Ebb'), [
      'ebb:1*',
      'quays:5*',
      'tides:3',
      'tides:5',
      'tides:7',
      'tides:11*',
    ]);
  });

  it('says in its hover who else cites it', () => {
    const shown = (paper: Paper, at: string) =>
      hover(paper, library, paper.text.indexOf(at) + 1, words)?.markdown ?? '';
    assert.match(shown(tides, 'Moss 1999'), /Also cited by Quiet quays\./);
    assert.match(shown(quays, 'Ida Moss'), /Also cited by Tides\./);
    assert.doesNotMatch(shown(ebb, 'Nora Falk'), /Also cited/);
  });

  it('says in its hover which work may be the same', () => {
    const alike = readPaper('file:///alike.md', QUAYS.replace('Harbors in Decline', 'Harbors in Trouble'));
    library.put(alike);
    const shown = hover(alike, library, alike.text.indexOf('Ida Moss') + 1, words)?.markdown ?? '';
    library.delete(alike.uri);
    assert.match(shown, /May be the same work:\n\n- Ida Moss, The Long Ebb: Harbors in Decline .*\(Quiet quays\)/);
  });
});
