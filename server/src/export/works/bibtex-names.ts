import type { CslName } from '../../recognize/csl';
import { oneLine, texText } from './entry-text';

/**
 * Names as BibTeX reads them: `de Landa, Diego and Jennings, Jr., Edward T. and {Centro de Estudios}`. What its rules
 * for particles would tear apart stands in braces: an institution, `{Ortega y Gasset}, José`.
 */
export function bibtexNames(people: readonly CslName[]): string {
  return people.map(nameOf).filter(Boolean).join(' and ');
}

function nameOf({ literal, family, given, suffix, 'non-dropping-particle': particle }: CslName): string {
  if (literal !== undefined || family === undefined) return whole(literal ?? given ?? '');
  const last = [particle && texText(particle), part(family)].filter(Boolean).join(' ');
  if (suffix) return `${last}, ${part(suffix)}, ${given ? part(given) : ''}`;
  if (given) return `${last}, ${part(given)}`;
  // Without a comma the words before the last one would be given names.
  return particle || last.includes(' ') ? `${last},` : last;
}

function part(words: string): string {
  return IN_BRACES.test(` ${oneLine(words)}`) ? whole(words) : texText(words);
}

function whole(words: string): string {
  const text = texText(words);
  return text && `{${text}}`;
}

// " y Gasset", "Simon and Schuster", "Sons, Inc": a word in lower case, a comma
const IN_BRACES = / \p{Ll}|,/u;
