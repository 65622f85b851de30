import type { PaperAcronym } from '../library/library';
import { agree, haveWordInCommon } from '../library/long-forms';
import type { Acronym } from '../paper/paper';
import { isSpanish } from '../recognize/acronyms/languages';
import { sourceSpan } from '../text/flow';
import { settings } from './acronym-setting';
import { outvoting } from './outvoting';
import type { Problem, Rule } from './rule';

/** One short form that stands for something else, or goes by another name, in another paper. */
export const acronymConflict: Rule<'acronym-conflict'> = {
  code: 'acronym-conflict',
  severity: 'information',
  examples: {
    bad: `# Ports and pipelines

The Port Safety Board (PSB) closed the harbor within an hour. The PSB had no say in the pipelines.
                       ^^^
=== quays.md
# Quays

The Pipeline Supply Bureau (PSB) slept, and so did the quays. Nobody told the PSB.
`,
    good: `# Ports and pipelines

The Port Safety Board (PSB) closed the harbor within an hour. The PSB had no say in the pipelines.
=== quays.md
# Quays

The Port Safety Board (PSB) slept, and so did the quays. Nobody told the PSB.
`,
  },
  check(paper, library, words) {
    const settingOf = settings(paper);
    return paper.acronyms.flatMap(({ key, shortForm, definitions }): Problem[] => {
      const own = definitions.find(({ short }) => settingOf(short) === 'running');
      if (!own) return [];
      const others = library.acronyms(key).filter(({ paper: { uri }, acronym: { longForm } }) => {
        return uri !== paper.uri && longForm !== undefined && isSpanish(longForm) === isSpanish(own.longForm);
      });
      const forms = others.map(({ acronym }) => formAmong(acronym, [own.longForm, ...formsOf(others)]));
      // Two papers that name one thing loosely are both let be; two things under one short form are not.
      const against = outvoting(own.longForm, forms).find(
        ({ value, isTie }) => !isTie || !haveWordInCommon(own.longForm, value),
      );
      if (!against) return [];
      const related = others
        .filter(({ acronym }) => !agree(own.longForm, acronym.longForm!))
        .flatMap(definitionOf)
        .map(({ longForm, ...place }) => ({ ...place, message: words.there(longForm) }));
      return [{ span: sourceSpan(own.short), message: words.message(shortForm, against.value), related }];
    });
  },
};

function formsOf(others: readonly PaperAcronym[]): readonly string[] {
  return others.map(({ acronym }) => acronym.longForm!);
}

/** The first of the forms that is one name with the acronym's own: what is counted as one. */
function formAmong({ longForm }: Acronym, forms: readonly string[]): string {
  return forms.find((form) => agree(form, longForm!))!;
}

function definitionOf({ paper, acronym }: PaperAcronym) {
  const [first] = acronym.definitions;
  return first ? [{ uri: paper.uri, span: sourceSpan(first.short), longForm: first.longForm }] : [];
}
