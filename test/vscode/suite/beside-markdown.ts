import * as vscode from 'vscode';
import { equal, eventually, includes } from './support/assert';
import { open, remove, write } from './support/editor';

describe('beside the Markdown extension of VS Code', () => {
  const name = 'beside.md';
  const text = `# Harbors

The [Joint Harbor Office](01-shared-borders.md) (JHO) counts crates.[^1] The JHO is small.

## Crates

They are wooden.

[^1]: So it says.
`;
  let document: vscode.TextDocument;

  before(async () => {
    document = await open(await write(name, text));
  });
  after(() => remove(name));

  const ask = async <T>(command: string): Promise<readonly T[]> =>
    (await vscode.commands.executeCommand<T[] | undefined>(command, document.uri)) ?? [];

  it('each heading stands once in the outline', async () => {
    const names = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
      symbols.flatMap(({ name, children }) => [name.replace(/^#+ /, ''), ...names(children)]);
    await eventually(async () => {
      const found = names(await ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider'));
      equal(
        found.filter((each) => each === 'Harbors' || each === 'Crates'),
        ['Harbors', 'Crates'],
      );
      includes(found.join(), 'JHO');
    });
  });

  it('each link is one link', async () => {
    await eventually(async () => {
      const links = await ask<vscode.DocumentLink>('vscode.executeLinkProvider');
      const starts = links.map(({ range }) => document.offsetAt(range.start));
      equal(starts.length > 0 && new Set(starts).size === starts.length, true);
    });
  });

  it('each section folds once', async () => {
    await eventually(async () => {
      const ranges = await ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider');
      const starts = ranges.map(({ start }) => start);
      equal(starts.length > 0 && new Set(starts).size === starts.length, true);
    });
  });

  it('a heading is renamed once', async () => {
    await eventually(async () => {
      const position = document.positionAt(text.indexOf('Crates'));
      const renamed = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        position,
        'Boxes',
      );
      const places = renamed
        .entries()
        .flatMap(([uri, edits]) => edits.map(({ range }) => `${uri.path} ${range.start.line}`));
      equal(places, [`${document.uri.path} ${position.line}`]);
    });
  });

  it('the preview shows notes as links and acronyms as abbreviations', async () => {
    await eventually(async () => {
      const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      includes(html, '<abbr title="Joint Harbor Office"', 'href="#');
    });
  });
});
