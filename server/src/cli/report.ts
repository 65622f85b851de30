import type { Words } from '../words';
import type { Counts } from '../words/command-line';
import { findingLines } from './finding-lines';
import { allFindings } from './findings';
import type { Gathered } from './gather';
import type { Terminal } from './terminal';

/** Says what the papers hold and lists what is wrong in them, for a person to read. */
export function report({ library }: Gathered, seconds: number, terminal: Terminal, words: Words): void {
  const { commandLine } = words;
  terminal.out(commandLine.found(countsOf(library, seconds)));
  let count = 0;
  for (const { document, findings } of allFindings(library, words)) {
    const lines = findingLines(document, findings);
    if (lines.length > 0) terminal.out(`\n${lines.join('\n')}`);
    count += lines.length;
  }
  terminal.out(`\n${count > 0 ? commandLine.findings(count) : commandLine.clean}`);
}

function countsOf(library: Gathered['library'], seconds: number): Counts {
  const all = [...library.papers.values()];
  const papers = all.filter(({ isPaper }) => isPaper);
  const total = (list: 'notes' | 'acronyms' | 'works' | 'citations') =>
    papers.reduce((sum, paper) => sum + paper[list].length, 0);
  return {
    papers: papers.length,
    others: all.length - papers.length,
    notes: total('notes'),
    acronyms: total('acronyms'),
    works: total('works'),
    citations: total('citations'),
    seconds: seconds.toFixed(1),
  };
}
