import * as vscode from 'vscode';
import type { ViewName, ViewRow } from '../../../server/src/lsp/custom-requests';
import { equal, eventually, includes, isTrue } from './support/assert';
import { edit, open, remove, write } from './support/editor';
import { extension } from './support/extension';

describe('views', () => {
  const rows = (view: ViewName): Promise<readonly ViewRow[]> => extension().exports.rows(view);
  const labels = (found: readonly ViewRow[]): string => found.map(({ label }) => label).join('\n');

  it('list the acronyms of the active paper, with their long forms', async () => {
    await open('01-shared-borders.md');
    await eventually(async () => {
      const found = (await rows('acronyms')).find(({ label }) => label === 'C-TPAT');
      includes(found?.description ?? '', 'Customs-Trade Partnership Against Terrorism');
    });
  });

  it('list its notes in order', async () => {
    await open('02-need-to-share.md');
    await eventually(async () => {
      const [first, , , fourth] = await rows('notes');
      includes(`${first?.label} ${first?.description}`, '1', 'National Commission on Terrorist Attacks');
      includes(`${fourth?.label} ${fourth?.description}`, '4', 'Ibid., 13');
    });
  });

  it('list the works that it cites, and below each the places that do', async () => {
    await open('07-what-a-minute-costs.md');
    await eventually(async () => {
      const found = (await rows('works')).find(({ label }) => label.includes('Flynn'));
      isTrue((found?.children.length ?? 0) > 0, `no citing place below ${JSON.stringify(found)}`);
    });
  });

  it('mark what leads nowhere', async () => {
    await open('specimens.md');
    await eventually(async () =>
      isTrue(
        (await rows('notes')).some(({ state }) => state === 'unresolved'),
        'nothing is marked',
      ),
    );
  });

  it('lead to the place on a click', async () => {
    const { uri } = await open('01-shared-borders.md');
    const row = await eventually(async () => {
      const found = (await rows('acronyms')).find(({ label }) => label === 'C-TPAT');
      isTrue(found !== undefined, 'no such row');
      return found!;
    });
    await vscode.commands.executeCommand('ibid.revealRow', 'acronyms', row.id);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.path, uri.path);
    includes(editor?.document.getText(editor.selection) ?? '', 'C-TPAT');
  });

  it('keep up with typing', async () => {
    const document = await open(await write('views.md', 'The Joint Harbor Office (JHO) counts. The JHO is small.\n'));
    await eventually(async () => equal(labels(await rows('acronyms')), 'JHO'));
    await edit(document, (all) =>
      all.insert(document.uri, document.positionAt(0), 'The Joint Lock Board (JLB) sits. The JLB is old. '),
    );
    await eventually(async () => includes(labels(await rows('acronyms')), 'JHO', 'JLB'));
    await document.save();
    await remove('views.md');
  });

  it('show all papers together where that is asked for', async () => {
    await open('01-shared-borders.md');
    await vscode.commands.executeCommand('ibid.showLibrary');
    await eventually(async () => includes(JSON.stringify(await rows('acronyms')), 'C-TPAT', 'CISEN'));
    await vscode.commands.executeCommand('ibid.showPaper');
    await eventually(async () => equal(JSON.stringify(await rows('acronyms')).includes('CISEN'), false));
  });
});
