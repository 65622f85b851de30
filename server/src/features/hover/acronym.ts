import type { LibraryView } from '../../library/library';
import type { Acronym, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import { foldWords } from '../../text/folding';
import type { FeatureWords } from '../../words/features';
import { paperName } from '../paper-name';
import { definingWords } from './defining-words';
import { bold, bullets, paragraphs, plain } from './markdown';

/** What an acronym stands for here, where that is said, how often it is used, and what other papers make of it. */
export function acronymHover(paper: Paper, library: LibraryView, acronym: Acronym, words: FeatureWords): string {
  const { definitions, shortForm, uses, commonKnowledge } = acronym;
  const used = words.usedTimes(uses.length);
  const others = elsewhere(paper, library, acronym);
  return paragraphs(
    ...longForms(paper, acronym).map(([longForm, lines]) =>
      paragraphs(
        `${bold(shortForm)}: ${plain(longForm)}`,
        words.definedOnLines(lines),
        quoted(definitions.find((definition) => definition.longForm === longForm)),
      ),
    ),
    definitions.length === 0 ? bold(shortForm) : undefined,
    definitions.length === 0 && !commonKnowledge ? words.notDefinedHere : undefined,
    used,
    others.length > 0 ? `${words.elsewhere}:\n\n${bullets(others)}` : undefined,
  );
}

function quoted(definition: Acronym['definitions'][number] | undefined): string | undefined {
  const words = definition && definingWords(definition);
  return words === undefined ? undefined : `“… ${plain(words)} …”`;
}

/** Each long form that the paper gives, and the lines that give it. */
function longForms({ lines }: Paper, { definitions }: Acronym): readonly (readonly [string, readonly number[]])[] {
  const found = new Map<string, { readonly longForm: string; readonly lines: number[] }>();
  for (const { short, longForm } of definitions) {
    const words = foldWords(longForm);
    const known = found.get(words) ?? { longForm, lines: [] };
    known.lines.push(lines.lineAt(sourceSpan(short).start) + 1);
    found.set(words, known);
  }
  return [...found.values()].map((form) => [form.longForm, form.lines]);
}

/** Other papers' long forms where they differ from this paper's, one line for each. */
function elsewhere(paper: Paper, library: LibraryView, acronym: Acronym): readonly string[] {
  const own = acronym.definitions.map(({ longForm }) => longForm);
  // Most papers of many print it alike: only what is new is folded.
  const printed = new Set(own);
  const seen = new Set(own.map(foldWords));
  const lines: string[] = [];
  for (const other of library.acronyms(acronym.key)) {
    const { longForm } = other.acronym;
    if (other.paper.uri === paper.uri || longForm === undefined || printed.has(longForm)) continue;
    printed.add(longForm);
    const words = foldWords(longForm);
    if (seen.has(words)) continue;
    seen.add(words);
    lines.push(`${plain(longForm)} (${plain(paperName(other.paper))})`);
  }
  return lines.slice(0, MOST_OTHERS);
}

const MOST_OTHERS = 5;
