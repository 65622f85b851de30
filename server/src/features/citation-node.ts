import { entryOfRecord } from '../library/bibliography/entry-of-record';
import type { LibraryView } from '../library/library';
import type { LibraryWork, RecordKind, WorkRecord } from '../library/work';
import type { Paper } from '../paper/paper';
import { shortName, yearOf } from '../recognize/references/names';
import type { FeatureWords } from '../words/features';
import { paperName } from './paper-name';
import { titleTarget } from './source-target';
import { entryTarget, type Target, workTarget } from './target';
import { titleOf, workName } from './work-name';

/** A paper or a work in the graph of who cites whom. A work that is a paper of the library is that paper. */
export interface CitationNode {
  readonly kind: 'paper' | 'work';
  /** A paper's title; what a reader calls a work. */
  readonly name: string;
  /** Who wrote a paper and when; a work's title. */
  readonly detail: string;
  readonly target: Target;
  readonly key: NodeKey;
}

/** Where a node is given, by which it is found again: a paper itself, one of its works, an entry of a bibliography file. */
export interface NodeKey {
  readonly uri: string;
  readonly kind: RecordKind;
  readonly index: number;
}

export function paperNode(paper: Paper): CitationNode {
  const { uri, self } = paper;
  return {
    kind: 'paper',
    name: paperName(paper),
    detail: self && (self.author || yearOf(self)) ? shortName({ csl: self }) : '',
    target: titleTarget(paper),
    key: { uri, kind: 'paper', index: 0 },
  };
}

/** @param from where the work is shown as it is given in a paper, the paper that gives it first */
export function workNode(
  work: LibraryWork,
  library: LibraryView,
  words: FeatureWords,
  from?: string,
): CitationNode | undefined {
  const paper = library.paperOf(work);
  if (paper) return paperNode(paper);
  const record = work.records.find(({ uri }) => uri === from) ?? work.records[0]!;
  return recordNode(record, library, words);
}

function recordNode(record: WorkRecord, library: LibraryView, words: FeatureWords): CitationNode | undefined {
  const { uri, kind, index, csl } = record;
  const key = { uri, kind, index };
  if (kind === 'entry') {
    const entry = entryOfRecord(library, record);
    const [name, detail] = [shortName({ csl }), csl.title ?? ''];
    return entry && { kind: 'work', name, detail, target: entryTarget(entry), key };
  }
  const paper = library.paper(uri);
  const work = paper?.works[index];
  return (
    work && { kind: 'work', name: workName(work, words), detail: titleOf(work), target: workTarget(paper, index), key }
  );
}
