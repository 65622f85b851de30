import * as vscode from 'vscode';
import { equal, eventually } from './support/assert';
import { definitionsAt, inWorkspace, open, remove, write } from './support/editor';

describe('papers that come and go', () => {
  const user = 'files-user.md';
  const definer = 'files-definer.md';
  let document: vscode.TextDocument;

  const leadsTo = (words: readonly string[]): Promise<void> =>
    eventually(async () => {
      const targets = await definitionsAt(document, 'the JW<|>Q,');
      equal(
        targets.filter(({ file }) => file === definer).map((target) => target.words),
        words,
      );
    });

  before(async () => {
    document = await open(
      await write(user, '# Rates\n\nRates are set by the JWQ, which nobody has seen.[^1]\n\n[^1]: So.\n'),
    );
  });
  after(() => remove(user));

  it('knows nothing of a paper that is not there', () => leadsTo([]));

  it('leads to a paper that was added', async () => {
    await write(definer, '# Wharves\n\nThe Joint Wharf Quorum (JWQ) meets. The JWQ is old.\n');
    await leadsTo(['JWQ) meets. The JWQ is old.']);
  });

  it('follows it when it changes', async () => {
    await write(definer, '# Wharves\n\nA body, the Joint Wharf Quorum (JWQ), sits. The JWQ is old.\n');
    await leadsTo(['JWQ), sits. The JWQ is old.']);
  });

  it('forgets it when it is deleted', async () => {
    await vscode.workspace.fs.delete(inWorkspace(definer));
    await leadsTo([]);
  });
});
