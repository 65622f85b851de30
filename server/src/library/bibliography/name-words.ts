import { foldName } from '../../recognize/folded-name';

/** The words of names, folded for comparing, each once, parted by blanks: `muller weiss`. */
export function nameWords(names: string): string {
  return [...new Set(foldName(names).split(' '))].filter((word) => word.length > 1).join(' ');
}
