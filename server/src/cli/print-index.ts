import type { Words } from '../words';
import { findingsOn } from './findings';
import { displayPath, type Gathered } from './gather';
import { paperJson } from './paper-json';
import type { Terminal } from './terminal';
import { worksJson } from './works-json';

/** Prints what the papers say: as one object, or one paper a line. A paper at a time, for a library is larger than a string may be. */
export function printIndex({ library }: Gathered, perLine: boolean, terminal: Terminal, words: Words): void {
  const papers = [...library.papers.values()];
  if (!perLine) terminal.out('{ "version": 1, "papers": [');
  for (const [index, paper] of papers.entries()) {
    const findings = findingsOn(paper, library, words);
    const json = JSON.stringify(paperJson(paper, displayPath(paper.uri), library, findings));
    terminal.out(perLine || index === papers.length - 1 ? json : `${json},`);
  }
  if (!perLine) terminal.out(`], "works": ${JSON.stringify(worksJson(library))} }`);
}
