import * as vscode from 'vscode';
import type { Api } from '../../../../client/src/start';

/** The extension under test, as another extension would meet it. */
export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('ibid.ibid');
  if (!found) throw new Error('the extension is not installed');
  return found;
}
