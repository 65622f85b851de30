/** What can be exported, and in which formats: the first one is meant where none is named. */
export const FORMATS = {
  works: ['bibtex', 'csl-json', 'ris'],
  acronyms: ['md', 'csv', 'json'],
  graph: ['dot', 'graphml', 'json'],
} as const;

export type Exportable = keyof typeof FORMATS;
export type FormatName<What extends Exportable = Exportable> = (typeof FORMATS)[What][number];

/** What a file of that format is called, without the dot. */
export const EXTENSIONS: Readonly<Record<FormatName, string>> = {
  bibtex: 'bib',
  'csl-json': 'json',
  ris: 'ris',
  md: 'md',
  csv: 'csv',
  json: 'json',
  dot: 'dot',
  graphml: 'graphml',
};

export function isExportable(word: string): word is Exportable {
  return Object.hasOwn(FORMATS, word);
}

export function isFormatOf(what: Exportable, word: string): word is FormatName {
  return FORMATS[what].some((name) => name === word);
}
