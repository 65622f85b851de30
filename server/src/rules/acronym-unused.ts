import { sourceSpan } from '../text/flow';
import { settings } from './acronym-setting';
import { isGlossary } from './glossary';
import { misspellings } from './misspellings';
import type { Rule } from './rule';

/** A definition that nothing makes use of. */
export const acronymUnused: Rule<'acronym-unused'> = {
  code: 'acronym-unused',
  severity: 'hint',
  examples: {
    bad: `# Ports and pipelines

The Port Safety Board (PSB) closed the harbor within an hour.
                       ^^^

For the pipelines it took a week.
`,
    good: `# Ports and pipelines

The Port Safety Board closed the harbor within an hour.

For the pipelines it took a week.
`,
  },
  check(paper, library, words) {
    const settingOf = settings(paper);
    // A slip for the acronym is a use of it.
    const meant = new Set(misspellings(paper, library).values());
    return paper.acronyms.flatMap((acronym) => {
      const { definitions, uses, shortForm, commonKnowledge } = acronym;
      const definition = definitions[0];
      if (!definition || commonKnowledge || uses.length > definitions.length || meant.has(acronym)) return [];
      if (settingOf(definition.short) !== 'running' || isGlossary(paper, definition.short)) return [];
      return [{ span: sourceSpan(definition.short), message: words.message(shortForm) }];
    });
  },
};
