import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import { acronymsCsv } from './acronyms/csv';
import { acronymsJson } from './acronyms/json';
import { type ExportedAcronym, exportedAcronyms } from './acronyms/list';
import { acronymsMarkdown } from './acronyms/markdown';
import type { Exportable, FormatName } from './format-names';
import { type CitationGraph, citationGraph } from './graph/citation-graph';
import { dot } from './graph/dot';
import { graphml } from './graph/graphml';
import { graphJson } from './graph/json';
import { bibtex } from './works/bibtex';
import { cslJson } from './works/csl-json';
import { exportedWorks } from './works/list';
import { ris } from './works/ris';
import type { ExportedWork } from './works/work';

/** How a paper is called in what is exported: its path from where the user stands. */
export type NameOf = (uri: string) => string;

/**
 * What papers hold, written in a format for other programs: the works, acronyms or citation graph of the whole library,
 * or the works and acronyms of one `paper`. The same papers give the same text, whatever the order they came in.
 * `format` must be one of `what`'s.
 */
export function exported(
  { what, format, paper }: { readonly what: Exportable; readonly format: FormatName; readonly paper?: Paper },
  library: LibraryView,
  nameOf: NameOf,
): string {
  switch (what) {
    case 'works':
      return writerOf(WORKS, format)(exportedWorks(library, paper));
    case 'acronyms':
      return writerOf(ACRONYMS, format)(exportedAcronyms(paper ? [paper] : library.papers.values(), nameOf));
    case 'graph':
      return writerOf(GRAPHS, format)(citationGraph(library, { nameOf, acronyms: false, leastCited: 0 }));
  }
}

type Writers<Subject, What extends Exportable> = Readonly<Record<FormatName<What>, (subject: Subject) => string>>;

const WORKS: Writers<readonly ExportedWork[], 'works'> = { bibtex, 'csl-json': cslJson, ris };
const ACRONYMS: Writers<readonly ExportedAcronym[], 'acronyms'> = {
  md: acronymsMarkdown,
  csv: acronymsCsv,
  json: acronymsJson,
};
const GRAPHS: Writers<CitationGraph, 'graph'> = { dot, graphml, json: graphJson };

function writerOf<Subject>(
  writers: Readonly<Record<string, (subject: Subject) => string>>,
  format: FormatName,
): (subject: Subject) => string {
  const write = writers[format];
  if (!write) throw new Error(`${format} is none of ${Object.keys(writers).join(', ')}`);
  return write;
}
