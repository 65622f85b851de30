import type { LibraryView, PaperAcronym } from '../../library/library';
import { agree } from '../../library/long-forms';
import { addTo, groupBy } from '../../paper/grouping';
import type { Acronym, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { FeatureWords } from '../../words/features';
import { bold, bullets, paragraphs, plain } from '../hover/markdown';
import { paperName } from '../paper-name';
import { placeRows } from './place-rows';
import { type Row, row } from './row';

/** The acronyms of a paper, in the order of first use, with every use below each. */
export function acronymRows(paper: Paper, library: LibraryView, words: FeatureWords): readonly Row[] {
  return shown(paper).map((acronym) => {
    const others = library.acronyms(acronym.key).filter((other) => differ({ paper, acronym }, other));
    return acronymRow({ paper, acronym }, others, words);
  });
}

/** The acronyms of all papers by their letters, with the papers that use each below it. */
export function libraryAcronymRows(library: LibraryView, words: FeatureWords): readonly Row[] {
  const groups = new Map<string, PaperAcronym[]>();
  for (const paper of library.papers.values()) {
    if (!paper.isPaper) continue;
    for (const acronym of shown(paper)) addTo(groups, acronym.key, { paper, acronym });
  }
  return [...groups].map(([key, group]) => {
    const first = mostCommon(group);
    const others = group.filter((other) => differ(first, other));
    const whole = acronymRow(first, others, words);
    return {
      ...whole,
      id: `acronym:${key}`,
      description:
        [first, ...others]
          .map(({ acronym }) => acronym.longForm)
          .filter(isNew)
          .join(' / ') || whole.description,
      count: group.reduce((sum, { acronym }) => sum + acronym.uses.length, 0),
      children: group.map((one) => paperRow(one, words)),
    };
  });
}

/** The first by URI of those that give the long form that most papers give, whatever order the papers come in. */
function mostCommon(group: readonly PaperAcronym[]): PaperAcronym {
  const byForm = groupBy(
    group.filter(({ acronym }) => acronym.longForm !== undefined),
    ({ acronym }) => acronym.longForm,
  );
  const ranked = [...byForm.values()]
    .map((alike) => alike.toSorted((a, b) => (a.paper.uri < b.paper.uri ? -1 : 1)))
    .sort((a, b) => b.length - a.length || (a[0]!.paper.uri < b[0]!.paper.uri ? -1 : 1));
  return ranked[0]?.[0] ?? group[0]!;
}

/** By what the rule `acronym-conflict` goes by: another spelling, a shorter form and a translation are no difference. */
function differ({ acronym: { longForm: one } }: PaperAcronym, { acronym: { longForm: other } }: PaperAcronym): boolean {
  return one !== undefined && other !== undefined && !agree(one, other);
}

function isNew(longForm: string | undefined, index: number, all: readonly (string | undefined)[]): boolean {
  return longForm !== undefined && all.indexOf(longForm) === index;
}

/** US, UN and the like are listed where the paper defines them. */
function shown({ acronyms }: Paper): readonly Acronym[] {
  return acronyms.filter(({ commonKnowledge }) => !commonKnowledge);
}

function acronymRow({ paper, acronym }: PaperAcronym, others: readonly PaperAcronym[], words: FeatureWords): Row {
  const { key, shortForm, longForm, definitions, uses } = acronym;
  const id = `acronym:${key}`;
  const elsewhere = others.map((other) => `${plain(other.acronym.longForm!)} (${plain(paperName(other.paper))})`);
  return row({
    id,
    kind: 'acronym',
    state: others.length > 0 ? 'conflict' : longForm === undefined ? 'unresolved' : 'plain',
    label: shortForm,
    description: longForm ?? words.undefinedHere,
    tooltip: paragraphs(
      longForm === undefined ? bold(shortForm) : `${bold(shortForm)}: ${plain(longForm)}`,
      longForm === undefined ? words.notDefinedHere : undefined,
      words.usedTimes(uses.length),
      elsewhere.length > 0 ? `${words.elsewhere}:\n\n${bullets(elsewhere)}` : undefined,
    ),
    count: uses.length,
    target: { uri: paper.uri, span: sourceSpan(definitions[0]?.short ?? uses[0]!) },
    children: placeRows(paper, uses, id, words),
  });
}

/** One paper's part in an acronym of the library. */
function paperRow({ paper, acronym }: PaperAcronym, words: FeatureWords): Row {
  const { longForm, uses, definitions, key } = acronym;
  const id = `acronym:${key}@${paper.uri}`;
  return row({
    id,
    kind: 'paper',
    label: paperName(paper),
    description: longForm ?? words.undefinedHere,
    tooltip: words.usedTimes(uses.length),
    count: uses.length,
    target: { uri: paper.uri, span: sourceSpan(definitions[0]?.short ?? uses[0]!) },
    children: placeRows(paper, uses, id, words),
  });
}
