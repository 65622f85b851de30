import { GitRevision } from '../host/node/git-revision';
import { pathOf } from '../host/node/node-source';
import type { Paper } from '../paper/paper';
import { readPaper } from '../paper/read-paper';
import { displayPath, type Gathered } from './gather';

/** What papers were at a revision. */
export interface Since {
  /** By URI; a paper that has not changed since stands for itself. */
  readonly accepted: ReadonlyMap<string, Paper>;
  /** Papers that were not there, as the user would name them. */
  readonly added: readonly string[];
}

/** Reads what the papers were at a revision of their git repositories. Throws `NoRevision`. */
export async function papersSince({ library }: Gathered, revision: string): Promise<Since> {
  const repository = new GitRevision(revision);
  const accepted = new Map<string, Paper>();
  const added: string[] = [];
  for (const paper of library.papers.values()) {
    if (!paper.isPaper) continue;
    const former = await repository.textOf(pathOf(paper.uri)!);
    if (former === 'new') added.push(displayPath(paper.uri));
    else accepted.set(paper.uri, former === 'same' ? paper : readPaper(paper.uri, former.text));
  }
  return { accepted, added };
}
