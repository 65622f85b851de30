import { strict as assert } from 'node:assert';
import { indexFiles } from '../../server/src/host/indexing';
import { Library } from '../../server/src/library/library';
import { MemorySource } from '../support/memory-source';
import { PaperBuilder } from '../support/paper';

describe('indexing', () => {
  const read = (uri: string, text: string) => new PaperBuilder(text, uri).build();
  const files = ['file:///a.md', 'file:///b.md', 'file:///c.md'];
  const source = new MemorySource({ 'file:///a.md': 'A', 'file:///c.md': 'C' });

  it('reads every file, says how far it is, and names what vanished', async () => {
    const library = new Library();
    const progress: string[] = [];
    const skipped: string[] = [];
    await indexFiles(files, {
      source,
      library,
      read,
      onProgress: (done, total) => progress.push(`${done}/${total}`),
      onSkipped: ({ uri, skipped: { reason } }) => skipped.push(`${uri} ${reason}`),
    });
    assert.deepEqual([...library.papers.keys()], ['file:///a.md', 'file:///c.md']);
    assert.deepEqual(progress, ['1/3', '2/3', '3/3']);
    assert.deepEqual(skipped, ['file:///b.md gone']);
  });

  it('ends where it is when it is cancelled', async () => {
    const library = new Library();
    await indexFiles(files, { source, library, read, isCancelled: () => library.papers.size > 0 });
    assert.deepEqual([...library.papers.keys()], ['file:///a.md']);
  });

  it('leaves to the editor what the editor has open', async () => {
    const library = new Library();
    await indexFiles(files, { source, library, read, isTaken: (uri) => uri === 'file:///a.md' });
    assert.deepEqual([...library.papers.keys()], ['file:///c.md']);
  });
});
