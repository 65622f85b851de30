import type { BibliographyFormat } from './bibliography';

/** The format of a bibliography file by its name; undefined for a file that is none. */
export function formatOf(uri: string): BibliographyFormat | undefined {
  const extension = /\.([a-z]{2,6})$/i.exec(uri)?.[1]?.toLowerCase(); // "file:///papers/References.BIB"
  return FORMATS[extension ?? ''];
}

const FORMATS: Readonly<Record<string, BibliographyFormat>> = {
  bib: 'bibtex',
  bibtex: 'bibtex',
  json: 'csl-json',
  yaml: 'csl-yaml',
  yml: 'csl-yaml',
  ris: 'ris',
};
