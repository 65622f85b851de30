import { workspace } from 'vscode';

/**
 * Where the documents live that a user writes: on the disk, in none yet, and in the file systems of virtual
 * workspaces. Not the other side of a comparison (`git:`), not an output channel.
 */
export function paperSchemes(): readonly string[] {
  const ofFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set([...KNOWN, ...ofFolders])];
}

const KNOWN = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-userdata', 'vscode-test-web', 'memfs'];

export const PAPER_LANGUAGES = ['markdown', 'plaintext'];

/** The documents that Ibid reads as papers. */
export function paperSelector(): { readonly scheme: string; readonly language: string }[] {
  return selector(PAPER_LANGUAGES);
}

/** Bibliography files that VS Code knows by their language; others are followed on the disk. */
export function bibliographySelector(): { readonly scheme: string; readonly language: string }[] {
  return selector(['bibtex']);
}

function selector(languages: readonly string[]): { readonly scheme: string; readonly language: string }[] {
  return paperSchemes().flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}
