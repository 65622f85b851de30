import { type Position as EditorPosition, Range as EditorRange } from 'vscode';
import type { Range } from '../../../server/src/lsp/custom-requests';

/** A position as a plain value: a message to a web worker loses the getters of VS Code's own. */
export function plainPosition({ line, character }: EditorPosition): Range['start'] {
  return { line, character };
}

export function editorRange({ start, end }: Range): EditorRange {
  return new EditorRange(start.line, start.character, end.line, end.character);
}
