import * as vscode from 'vscode';
import { equal, isTrue } from './support/assert';
import { open } from './support/editor';

describe('the extension', () => {
  it('starts when a paper is opened', async () => {
    const extension = vscode.extensions.getExtension('ibid.ibid');
    isTrue(extension !== undefined, 'the extension is not installed');
    await open('01-shared-borders.md');
    await extension!.activate();
    equal(extension!.isActive, true);
  });

  it('runs in the host that this suite is for', () => {
    const extension = vscode.extensions.getExtension('ibid.ibid')!;
    const web = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
    equal(extension.extensionUri.scheme === 'file', !web);
  });
});
