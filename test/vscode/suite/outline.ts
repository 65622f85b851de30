import * as vscode from 'vscode';
import { eventually, isTrue } from './support/assert';
import { open } from './support/editor';

describe('outline', () => {
  const symbolsOf = async (document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> =>
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    )) ?? [];

  const everyName = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] =>
    symbols.flatMap(({ name, children }) => [name, ...everyName(children)]);

  const has =
    (paper: string, ...names: readonly string[]) =>
    async (): Promise<void> => {
      const document = await open(paper);
      await eventually(async () => {
        const found = everyName(await symbolsOf(document));
        const missing = names.filter((name) => !found.some((each) => each.includes(name)));
        isTrue(missing.length === 0, `missing ${JSON.stringify(missing)} in ${JSON.stringify(found)}`);
      });
    };

  it(
    'has sections, tables, notes, acronyms and works',
    has('07-what-a-minute-costs.md', 'The bad afternoon', 'Table 1', 'Notes', 'Acronyms', 'C-TPAT', 'Works', 'Flynn'),
  );
  it('has headings that no markup marks', has('04-the-price-of-partnership.txt', 'Notes', 'Works'));
});
