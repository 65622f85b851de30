import { strict as assert } from 'node:assert';
import { definition } from '../../server/src/features/definition';
import { hover } from '../../server/src/features/hover';
import { implementation } from '../../server/src/features/implementation';
import type { Target } from '../../server/src/features/target';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { wordsFor } from '../../server/src/words';

const CITED = `---
title: Quiet Harbors of the North
author: Ana Ruiz
date: 2003
---

# Quiet Harbors of the North

[p. 7]

The harbors of the north have been quiet for a long time.[^1]

[p. 9]

A harbor that is closed in haste is seldom reopened in haste. The pilots sold their boats.

[^1]: The pilots say so.
`;

const CITING = `# Ports

The pilots left (Ruiz 2003: 9). It was quiet (Ruiz 2003: 7–8), and nobody came (Ruiz 2003: 8). The rule is known:
"A harbor that is closed in haste is never reopened in haste" (Ruiz 2003). It holds.[^2] Others agree.[^3]

[^2]: Ana Ruiz, *Quiet Harbors of the North* (Boston: Harbor Press, 2003), 9.

[^3]: Paul Stone, *Oil and Water* (Boston: Harbor Press, 2001), 9.

## References

Ruiz, Ana. 2003. *Quiet Harbors of the North*. Boston: Harbor Press.
`;

const citing = readPaper('file:///papers/ports.md', CITING);
const cited = readPaper('file:///papers/ruiz%20(2003).md', CITED);
const library = new Library();
library.put(citing);
library.put(cited);

/** The words where each target's cursor goes, with the file's name where it is the cited paper. */
function shown(targets: readonly Target[] | undefined): readonly string[] {
  return (targets ?? []).map(({ uri, range, selection }) => {
    assert.ok(range.start <= selection.start && selection.end <= range.end, 'the range holds the selection');
    const paper: Paper = uri === cited.uri ? cited : citing;
    return `${paper === cited ? 'cited: ' : ''}${paper.text.slice(selection.start, selection.start + 20)}`;
  });
}

describe('go to the cited paper', () => {
  const leadsTo = (words: string) => shown(implementation(citing, library, CITING.indexOf(words) + 1)?.targets);

  it('leads to the page that is cited', () => {
    assert.deepEqual(leadsTo('Ruiz 2003: 9'), ['cited: [p. 9]\n\nA harbor tha']);
    assert.deepEqual(leadsTo('Ruiz 2003: 7'), ['cited: [p. 7]\n\nThe harbors ']);
  });

  it('leads to the page before, where the number of the page is lost', () => {
    assert.deepEqual(leadsTo('Ruiz 2003: 8'), ['cited: [p. 7]\n\nThe harbors ']);
  });

  it('leads to the words that stand quoted', () => {
    assert.deepEqual(leadsTo('Ruiz 2003). It holds'), ['cited: A harbor that is clo']);
  });

  it('leads from the marker of a note, and from an entry', () => {
    assert.deepEqual(leadsTo('[^2] Others'), ['cited: [p. 9]\n\nA harbor tha']);
    assert.deepEqual(leadsTo('Ruiz, Ana. 2003'), ['cited: Quiet Harbors of the']);
  });

  it('leads from the quotation itself to its words', () => {
    assert.deepEqual(leadsTo('haste is never'), ['cited: A harbor that is clo']);
    assert.deepEqual(leadsTo('The rule is known'), []);
  });

  it('leads nowhere where the library does not have the work, or from other things', () => {
    assert.deepEqual(leadsTo('[^3]\n'), []);
    assert.deepEqual(leadsTo('[^3]: Paul'), []);
    assert.deepEqual(leadsTo('Ports'), []);
    assert.deepEqual(leadsTo('quiet (Ruiz'), []);
  });

  it('is offered by the definition, behind the entry', () => {
    const found = definition(citing, library, CITING.indexOf('Ruiz 2003: 9') + 1);
    assert.deepEqual(shown(found?.targets), ['Ruiz, Ana. 2003. *Qu', 'cited: [p. 9]\n\nA harbor tha']);
  });
});

describe('hover on a citation of a paper in the library', () => {
  const says = (words: string) => hover(citing, library, CITING.indexOf(words) + 1, wordsFor('en').features)!.markdown;

  it('links to the paper and its page, by the line', () => {
    const link = '[Quiet Harbors of the North](file:///papers/ruiz%20%282003%29.md#L13), page 9';
    assert.match(says('Ruiz 2003: 9'), new RegExp(link.replace(/[[\]().]/g, '\\$&')));
  });

  it('says so where the page is only the nearest one', () => {
    assert.match(says('Ruiz 2003: 8'), /page 8 is lost in it; page 7 is the nearest/);
  });

  it('shows the quotation and the words quoted, with what differs in bold', () => {
    const text = says('Ruiz 2003). It holds');
    assert.match(text, /> “A harbor that is closed in haste is \*\*never\*\* reopened in haste”/);
    assert.match(text, /> “A harbor that is closed in haste is \*\*seldom\*\* reopened in haste\.”/);
  });

  it('shows the same on the quotation itself', () => {
    assert.match(says('haste is never'), /^In the library: .*\n\nQuoted here:/);
  });

  it('shows the words quoted in their sentence', () => {
    const paper = readPaper(
      'file:///papers/tides.md',
      CITING.replace('is never reopened', 'is seldom').replace('"A harbor', '"harbor').replace(' in haste" (', '" ('),
    );
    const both = new Library();
    both.put(paper);
    both.put(cited);
    const text = hover(paper, both, paper.text.indexOf('Ruiz 2003). It') + 1, wordsFor('en').features)!.markdown;
    assert.match(text, /> “A harbor that is closed in haste is seldom reopened in haste\.”/);
  });

  it('says nothing of the library where it does not have the work', () => {
    assert.doesNotMatch(says('Paul Stone'), /In the library/);
  });
});
