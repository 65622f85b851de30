import { strict as assert } from 'node:assert';
import { Inquiry } from '../../server/src/library/inquiry';
import { Reports } from '../../server/src/lsp/reports';
import { wordsFor } from '../../server/src/words';
import { libraryOf, paperAt } from '../support/volume';

const BROKEN = 'Crates pile up.[^1] They rot.[^2]\n\n[^1]: Ana Marlow saw them.\n';

describe('the findings that are kept', () => {
  const library = libraryOf({ 'ports.md': BROKEN, 'docks.md': BROKEN });
  let checked = 0;
  const reports = new Reports({
    papers: { paper: (uri) => library.paper(uri), document: (uri) => library.paper(uri), spelling: (uri) => uri },
    inquiry: () => {
      checked++;
      return new Inquiry(library, library, () => true);
    },
    ruleSettings: (
      (settings) => () =>
        settings
    )({ words: wordsFor('en').rules }),
    accepted: () => undefined,
    rulePage: () => undefined,
  });

  it('are those of the papers that are there: a paper that comes back is checked again', () => {
    const [ports, docks] = ['ports.md', 'docks.md'].map((path) => paperAt(library, path));
    const first = [ports!, docks!, ports!].map((paper) => reports.report(paper).findings.length);
    assert.deepEqual([first, checked], [[1, 1, 1], 2]);
    reports.prune((uri) => uri === docks!.uri);
    reports.report(docks!);
    assert.equal(checked, 2);
    reports.report(ports!);
    assert.equal(checked, 3);
  });
});
