import type { LibraryView, PaperAcronym } from '../../library/library';
import type { Acronym, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { FeatureWords } from '../../words/features';
import { fold } from '../fuzzy';
import { bold, bullets, paragraphs, plain } from './markdown';

/** What an acronym stands for here, where that is said, how often it is used, and what other papers make of it. */
export function acronymHover(paper: Paper, library: LibraryView, acronym: Acronym, words: FeatureWords): string {
  const others = elsewhere(paper, library, acronym);
  return paragraphs(
    here(paper, acronym, words),
    acronym.definitions.length === 0 ? words.notDefinedHere : undefined,
    others.length > 0 ? `${words.elsewhere}:\n\n${bullets(others)}` : undefined,
  );
}

function here(paper: Paper, { shortForm, definitions, longForm, uses }: Acronym, words: FeatureWords): string {
  const used = words.usedTimes(uses.length);
  if (definitions.length === 0) return paragraphs(`${bold(shortForm)}${longForm ? `: ${plain(longForm)}` : ''}`, used);
  const lines = definitions.map(({ short, longForm }, index) => {
    const line = paper.lines.lineAt(sourceSpan(short).start) + 1;
    return paragraphs(
      `${bold(shortForm)}: ${plain(longForm)}`,
      words.definedOnLine(line) + (index === definitions.length - 1 ? `, ${used}` : ''),
    );
  });
  return paragraphs(...lines);
}

/** Other papers' long forms where they differ from this paper's, one line for each. */
function elsewhere(paper: Paper, library: LibraryView, acronym: Acronym): readonly string[] {
  const seen = new Set(acronym.definitions.map(({ longForm }) => sameWords(longForm)));
  const lines: string[] = [];
  for (const other of library.acronyms(acronym.key)) {
    const { longForm } = other.acronym;
    if (other.paper.uri === paper.uri || longForm === undefined || seen.has(sameWords(longForm))) continue;
    seen.add(sameWords(longForm));
    lines.push(`${plain(longForm)} (${plain(nameOf(other))})`);
  }
  return lines.slice(0, MOST_OTHERS);
}

const MOST_OTHERS = 5;

function sameWords(longForm: string): string {
  return fold(longForm)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The other paper's title, else the last part of its URI. */
function nameOf({ paper: { title, uri } }: PaperAcronym): string {
  return title ?? uri.slice(uri.lastIndexOf('/') + 1);
}
