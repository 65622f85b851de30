import { checkPaper, type Severity } from '../rules';
import type { Words } from '../words';
import { SEVERITIES } from './arguments';
import { findingLines } from './finding-lines';
import type { Gathered } from './gather';
import type { Terminal } from './terminal';

/** Lists the findings of every paper; true where one is as grave as `failOn` or graver. */
export function check({ library }: Gathered, failOn: Severity, terminal: Terminal, words: Words): boolean {
  const grave = SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  let count = 0;
  for (const paper of library.papers.values()) {
    const findings = checkPaper(paper, library, { words: words.rules });
    for (const line of findingLines(paper, findings)) terminal.out(line);
    count += findings.filter(({ severity }) => grave.includes(severity)).length;
  }
  if (count > 0) terminal.error(words.commandLine.findingsAtOrAbove(count, failOn));
  return count > 0;
}
