import type { Severity } from '../rules';
import type { Words } from '../words';
import { SEVERITIES } from './arguments';
import { findingLines } from './finding-lines';
import { allFindings } from './findings';
import type { Gathered } from './gather';
import type { Terminal } from './terminal';

/** Lists the findings of every paper and bibliography file; true where one is as grave as `failOn` or graver. */
export function check({ library }: Gathered, failOn: Severity, terminal: Terminal, words: Words): boolean {
  const grave = SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  let count = 0;
  for (const { document, findings } of allFindings(library, words)) {
    for (const line of findingLines(document, findings)) terminal.out(line);
    count += findings.filter(({ severity }) => grave.includes(severity)).length;
  }
  if (count > 0) terminal.error(words.commandLine.findingsAtOrAbove(count, failOn));
  return count > 0;
}
