import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulePages } from '../../server/src/host/node/rule-pages';

describe('the page about a rule', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ibid-pages-'));
    writeFileSync(join(folder, 'note-missing.md'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is in the repository where the project has one', () => {
    for (const repository of ['git+https://example.org/a/b.git', { url: 'https://example.org/a/b' }]) {
      assert.equal(rulePages(folder, repository)('x'), 'https://example.org/a/b/blob/HEAD/docs/rules/x.md');
    }
    assert.equal(rulePages(folder, 'github:a/b')('x'), 'https://github.com/a/b/blob/HEAD/docs/rules/x.md');
  });

  it('is else the one that is shipped, or none', () => {
    assert.match(rulePages(folder, undefined)('note-missing')!, /^file:.*note-missing\.md$/);
    assert.equal(rulePages(folder, undefined)('note-lost'), undefined);
  });
});
