import type { Acronym, Paper } from '../paper/paper';
import { isHouseholdName } from '../recognize/acronyms/common-knowledge';
import { type Flow, sourceSpan } from '../text/flow';
import { settings } from './acronym-setting';
import { authorsInCapitals } from './authors-in-capitals';
import { isGlossaryOf } from './glossary';
import { isHalfOfName, isProgramOfState } from './half-of-name';
import { misspellings } from './misspellings';
import type { Problem, Rule, RuleLibrary } from './rule';
import { isSaidBeside } from './said-beside';

/** An acronym that a reader from outside the field cannot know. */
export const acronymUndefined: Rule<'acronym-undefined'> = {
  code: 'acronym-undefined',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The Port Safety Board (PSB) closed the harbor within an hour. The PSB then waited for the NPRA to close the pipelines.
                                                                                          ^^^^
`,
    good: `# Ports and pipelines

The Port Safety Board (PSB) closed the harbor within an hour. The PSB then waited for the National Pipeline Regulation
Agency (NPRA) to close the pipelines. The NPRA took a week.
`,
  },
  check(paper, library, words) {
    const settingOf = settings(paper);
    const slips = misspellings(paper, library);
    const authors = authorsInCapitals(paper);
    const garbled = garbledFlows(paper);
    return paper.acronyms.flatMap((acronym): Problem[] => {
      const wanting = acronym.definitions.length === 0 && !acronym.commonKnowledge && !slips.has(acronym);
      const first = acronym.uses[0];
      if (!wanting || !first || authors.has(acronym.shortForm) || isHalfOfName(paper, acronym)) return [];
      const running = acronym.uses.find((use) => settingOf(use) === 'running');
      const span = sourceSpan(running ?? first);
      const severity =
        running &&
        !garbled.has(running.flow) &&
        !readsAsName(acronym.shortForm) &&
        !isProgramOfState(acronym) &&
        !isSaidBeside(acronym)
          ? 'warning'
          : 'information';
      const elsewhere = definitionsElsewhere(acronym, paper.uri, library);
      if (elsewhere.some(({ isShared }) => isShared)) return [];
      const related = elsewhere
        .slice(0, MOST)
        .map(({ uri, span, longForm }) => ({ uri, span, message: words.elsewhere(longForm) }));
      const longForms = elsewhere.filter(({ language }) => language === paper.language).map(({ longForm }) => longForm);
      const fixes = [...new Set(running ? longForms : [])].map((longForm) => {
        // A short form that never comes again is not worth giving.
        const newText = acronym.uses.length > 1 ? `${longForm} (${acronym.shortForm})` : longForm;
        return { title: words.fix(newText), edits: [{ span, newText }] };
      });
      return [{ span, severity, message: words.message(acronym.shortForm), related, fixes }];
    });
  },
};

/**
 * The paragraphs and notes that hold many words in capitals which come nowhere else and nobody spells out: a scan of
 * another script that was read as Latin letters, `(HBA LMWEREAS)`, or a mere list of letters.
 */
function garbledFlows({ acronyms }: Paper): ReadonlySet<Flow> {
  const counts = new Map<Flow, number>();
  for (const { definitions, uses, commonKnowledge } of acronyms) {
    if (definitions.length > 0 || uses.length > 1 || commonKnowledge) continue;
    for (const { flow } of uses) counts.set(flow, (counts.get(flow) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([flow, count]) => (isGarble(count, flow) ? [flow] : [])));
}

function isGarble(count: number, { text }: Flow): boolean {
  return count >= FEWEST_IN_GARBLE && text.length < count * WIDEST_APART;
}

const FEWEST_IN_GARBLE = 8;

/** In characters. */
const WIDEST_APART = 150;

/**
 * What everybody has heard of, WHO, is a name by now; two letters with dots are most often a person's initials, M.M.; and
 * a long word in capitals that can be spoken may be a name: MERCOSUR; not NORTHCOM.
 */
function readsAsName(shortForm: string): boolean {
  if (isHouseholdName(shortForm) || /^[A-ZÀ-Þ]\.[A-ZÀ-Þ]\.$/.test(shortForm)) return true;
  return /^[A-ZÀ-Þ]{6,}$/.test(shortForm) && !/[^AEIOUYÀ-Þ]{3}/.test(shortForm);
}

/** How the other papers of the library spell it out. */
function definitionsElsewhere(acronym: Acronym, uri: string, library: RuleLibrary) {
  return library
    .acronyms(acronym.key)
    .filter((other) => other.paper.uri !== uri)
    .flatMap(({ paper, acronym: { definitions } }) => {
      const [definition] = definitions;
      if (!definition) return [];
      const { short, longForm } = definition;
      const isShared = isGlossaryOf(paper, uri);
      return [{ uri: paper.uri, language: paper.language, span: sourceSpan(short), longForm, isShared }];
    });
}

const MOST = 3;
