import { strict as assert } from 'node:assert';
import type { Hover, LocationLink } from 'vscode-languageserver';
import type { BeginPaper } from '../../server/src/lsp/open-papers';
import { PaperReading } from '../../server/src/paper/read-paper';
import { LspClient } from '../support/lsp-client';

const URI = 'file:///papers/harbor.md';

const TEXT = `# Harbors

The Joint Harbor Office (JHO) counts crates.[^1] The JHO grew.[^2]

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.
[^2]: Ibid., 9.
`;

describe('language server, while an open paper is being read', () => {
  let client: LspClient;
  /** Readings to the end. */
  let papers = 0;
  /** A paper so long that its reading never ends by itself: only who needs all of it gets it. */
  const begin: BeginPaper = (uri, text, cache) => {
    const reading = new PaperReading(uri, text, cache);
    const paper = () => {
      papers++;
      return reading.paper();
    };
    return { structure: reading.structure, step: () => true, paper };
  };
  const hoverAt = (line: number, character: number) => client.at<Hover>('textDocument/hover', URI, line, character);
  const wordsOf = ({ contents }: Hover) => (contents as { value: string }).value;

  beforeEach(async () => {
    papers = 0;
    client = await LspClient.start({ host: { begin } });
    client.open(URI, TEXT);
  });
  afterEach(() => {
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    return client.stop();
  });

  it('tells a note at its marker, and goes there, before the paper is read', async () => {
    const shown = await hoverAt(2, 45);
    assert.match(wordsOf(shown), /Ana Marlow, Quiet Docks/);
    assert.deepEqual(shown.range, { start: { line: 2, character: 44 }, end: { line: 2, character: 48 } });
    const [link] = await client.at<LocationLink[]>('textDocument/definition', URI, 2, 45);
    assert.equal(link!.targetSelectionRange.start.line, 4);
    assert.equal(papers, 0);
  });

  it('lets what the editor asks by itself wait, and answers what a person asks meanwhile', async () => {
    const symbols = client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.match(wordsOf(await hoverAt(2, 45)), /Quiet Docks/);
    assert.equal(papers, 0);
    assert.match(wordsOf(await hoverAt(2, 63)), /stands for.*Marlow/s); // an Ibid. needs the whole paper
    assert.equal(papers, 1);
    assert.notEqual(await symbols, null);
  });

  it('reads on at once for an acronym', async () => {
    assert.match(wordsOf(await hoverAt(2, 26)), /Joint Harbor Office/);
    assert.equal(papers, 1);
  });
});
