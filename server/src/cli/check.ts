import type { Severity } from '../rules';
import type { Words } from '../words';
import { SEVERITIES } from './arguments';
import { findingLines } from './finding-lines';
import { allFindings } from './findings';
import type { Gathered } from './gather';
import { papersSince } from './since';
import type { Terminal } from './terminal';

export interface CheckOptions {
  readonly failOn: Severity;
  /** A git revision: what back-references meant there is compared with what they mean. */
  readonly since: string | undefined;
}

/**
 * Lists the findings of every paper and bibliography file; true where one is as grave as `failOn` or graver. Throws
 * `NoRevision` where git knows nothing of `since`.
 */
export async function check(
  gathered: Gathered,
  { failOn, since: revision }: CheckOptions,
  terminal: Terminal,
  words: Words,
): Promise<boolean> {
  const since = revision === undefined ? undefined : await papersSince(gathered, revision);
  for (const path of since?.added ?? []) terminal.error(words.commandLine.addedSince(path, revision!));
  const grave = SEVERITIES.slice(SEVERITIES.indexOf(failOn));
  let count = 0;
  for (const { document, findings } of allFindings(gathered.library, words, since?.accepted)) {
    for (const line of findingLines(document, findings)) terminal.out(line);
    count += findings.filter(({ severity }) => grave.includes(severity)).length;
  }
  if (count > 0) terminal.error(words.commandLine.findingsAtOrAbove(count, failOn));
  return count > 0;
}
