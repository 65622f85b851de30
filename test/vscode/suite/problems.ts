import * as vscode from 'vscode';
import { equal, eventually, includes, isTrue } from './support/assert';
import { codeOf, codesOf, findingsIn, open } from './support/editor';
import { extension } from './support/extension';

describe('problems', () => {
  it('has a specimen of each kind', async () => {
    const { uri } = await open('specimens.md');
    const expected = [
      'note-missing',
      'note-orphan',
      'ibid-without-antecedent',
      'acronym-undefined',
      'citation-missing',
    ];
    await eventually(() => includes(codesOf(uri).join(' '), ...expected));
  });

  it('points at the mark, says what is wrong, and where to read on', async () => {
    const document = await open('specimens.md');
    const missing = await eventually(() => {
      const found = findingsIn(document.uri).find((each) => codeOf(each) === 'crossref-missing');
      isTrue(found !== undefined, 'no crossref-missing');
      return found!;
    });
    equal(document.getText(missing.range), 'Table 4');
    equal(missing.severity, vscode.DiagnosticSeverity.Warning);
    includes(missing.message, 'Table 4');
    // Where the extension is served by a web server, the rule's page is no file that could be opened.
    if (extension().exports.host === 'node') {
      includes((missing.code as { target: vscode.Uri }).target.path, 'crossref-missing');
    }
  });

  it('leaves a clean paper alone', async () => {
    const clean = await open('01-shared-borders.md');
    const { uri } = await open('specimens.md');
    await eventually(() => isTrue(codesOf(uri).length > 0, 'nothing was checked yet'));
    equal(codesOf(clean.uri), []);
  });
});
