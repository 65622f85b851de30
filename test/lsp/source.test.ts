import { strict as assert } from 'node:assert';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  FileChangeType,
  type Hover,
  type Location,
  type LocationLink,
} from 'vscode-languageserver';
import { EDITOR, LspClient } from '../support/lsp-client';
import { MemorySource } from '../support/memory-source';

const RUIZ = 'file:///papers/ruiz.md';
const PORTS = 'file:///papers/ports.md';

const FILES = {
  [RUIZ]: `---
title: Quiet Harbors of the North
author: Ana Ruiz
date: 2003
---

# Quiet Harbors of the North

[p. 7]

The harbors have been quiet for a long time.[^1]

[p. 8]

The pilots sold their boats.

[^1]: The pilots say so.
`,
  [PORTS]: `# Ports

The pilots left (Ruiz 2003: 8).

## References

Ruiz, Ana. 2003. *Quiet Harbors of the North*. Boston: Harbor Press.
`,
};

describe('language server, across papers', () => {
  let client: LspClient;
  beforeEach(async () => {
    const capabilities = {
      ...EDITOR,
      textDocument: { ...EDITOR.textDocument, implementation: { linkSupport: true } },
    };
    client = await LspClient.start({ host: { source: new MemorySource(FILES) }, capabilities });
    client.open(PORTS, FILES[PORTS]!);
  });
  afterEach(() => client.stop());

  it('goes to the cited paper, at the page', async () => {
    const { capabilities } = client.result;
    assert.ok(capabilities.implementationProvider && capabilities.callHierarchyProvider);
    const [link] = await client.at<LocationLink[]>('textDocument/implementation', PORTS, 2, 20);
    assert.equal(link!.targetUri, RUIZ);
    assert.deepEqual(link!.targetSelectionRange.start, { line: 12, character: 0 });
    assert.equal(await client.at('textDocument/implementation', PORTS, 0, 3), null);
  });

  it('offers the entry and the paper as definitions', async () => {
    const links = await client.at<LocationLink[]>('textDocument/definition', PORTS, 2, 20);
    assert.deepEqual(
      links.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange.start.line]),
      [
        [PORTS, 6],
        [RUIZ, 12],
      ],
    );
  });

  it('shows who cites whom', async () => {
    const [item] = await client.at<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', PORTS, 2, 20);
    assert.deepEqual([item!.name, item!.uri], ['Quiet Harbors of the North', RUIZ]);
    const [caller] = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    assert.deepEqual([caller!.from.uri, caller!.fromRanges.map(({ start }) => start.line)], [PORTS, [2]]);
    const called = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: caller!.from,
    });
    assert.deepEqual(
      called.map(({ to, fromRanges }) => [to.uri, fromRanges[0]!.start]),
      [[RUIZ, { line: 2, character: 17 }]],
    );
  });
});

describe('files whose works a setting names', () => {
  const SCAN = 'file:///papers/scan-17.md';
  const PDF = 'file:///papers/scan-17.pdf';

  it('are gone to, and linked to', async () => {
    const source = new MemorySource({ [PORTS]: FILES[PORTS]!, [SCAN]: 'The pilots sold their boats.', [PDF]: '%PDF' });
    const settings = { library: { sources: { 'scan-17.*': 'Quiet Harbors of the North' } } };
    const client = await LspClient.start({ host: { source }, settings });
    client.open(PORTS, FILES[PORTS]!);
    const [location] = await client.at<Location[]>('textDocument/implementation', PORTS, 2, 20);
    assert.equal(location!.uri, SCAN);
    const shown = await client.at<Hover>('textDocument/hover', PORTS, 2, 20);
    assert.match((shown.contents as { value: string }).value, /\(file:\/\/\/papers\/scan-17\.pdf#page=8\)/);
    source.files.delete(PDF);
    source.files.set('file:///papers/other.pdf', '%PDF');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: PDF, type: FileChangeType.Deleted }] });
    const later = await client.at<Hover>('textDocument/hover', PORTS, 2, 20);
    assert.doesNotMatch((later.contents as { value: string }).value, /pdf/);
    await client.stop();
  });
});

describe('a client that knows no links', () => {
  it('is given locations', async () => {
    const client = await LspClient.start({ host: { source: new MemorySource(FILES) }, capabilities: {} });
    client.open(PORTS, FILES[PORTS]!);
    const [location] = await client.at<Location[]>('textDocument/implementation', PORTS, 2, 20);
    assert.equal(location!.uri, RUIZ);
    await client.stop();
  });
});
