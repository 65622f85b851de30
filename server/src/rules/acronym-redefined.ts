import { agree } from '../library/long-forms';
import type { Paper } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import { settings } from './acronym-setting';
import type { Problem, Rule } from './rule';

/** One short form for two things, or for one thing under two names. */
export const acronymRedefined: Rule<'acronym-redefined'> = {
  code: 'acronym-redefined',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The Port Safety Board (PSB) closed the harbor within an hour. The PSB had no say in the pipelines, and left them to the
Pipeline Supply Bureau (PSB), where nobody was awake.
                        ^^^
`,
    good: `# Ports and pipelines

The Port Safety Board (PSB) closed the harbor within an hour. The PSB had no say in the pipelines, and left them to the
Pipeline Supply Bureau, where nobody was awake.
`,
  },
  check(paper, _library, words) {
    const settingOf = settings(paper);
    const spelledOut = spellingOut(paper);
    return paper.acronyms.flatMap(({ definitions, shortForm }) => {
      const own = definitions.filter(({ short }) => settingOf(short) === 'running');
      const first = own[0];
      return own.slice(1).flatMap(({ short, longForm }): Problem[] => {
        if (!first || agree(spelledOut(first.longForm), spelledOut(longForm))) return [];
        const related = [{ uri: paper.uri, span: sourceSpan(first.short), message: words.first(first.longForm) }];
        const message = words.message(shortForm, longForm, first.longForm);
        return [{ span: sourceSpan(short), message, related }];
      });
    });
  },
};

/** Puts long forms for the acronyms in a long form: `Coastal NHB` is the Coastal National Harbor Board. */
function spellingOut({ acronyms }: Paper): (longForm: string) => string {
  const longForms = new Map(acronyms.map(({ shortForm, longForm }) => [shortForm, longForm]));
  return (longForm) => longForm.replace(CAPITALS, (word) => longForms.get(word) ?? word);
}

// `NHB`
const CAPITALS = /[A-ZÀ-Þ]{2,}/g;
