import * as vscode from 'vscode';
import { equal } from './support/assert';
import { open } from './support/editor';
import { extension } from './support/extension';

describe('the extension', () => {
  it('starts when a paper is opened, and its server answers', async () => {
    await open('01-shared-borders.md');
    const { ready } = await extension().activate();
    await ready;
    equal(extension().isActive, true);
  });

  it('runs in the host that this suite is for', () => {
    const isWeb = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
    equal(extension().exports.host, isWeb ? 'web' : 'node');
  });
});
