import { sourceSpan } from '../text/flow';
import { settings } from './acronym-setting';
import { isGlossary } from './glossary';
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
  check(paper, _library, words) {
    const settingOf = settings(paper);
    return paper.acronyms.flatMap(({ definitions, uses, shortForm, commonKnowledge }) => {
      const definition = definitions[0];
      if (!definition || commonKnowledge || uses.length > definitions.length) return [];
      if (settingOf(definition.short) !== 'running' || isGlossary(paper, definition.short)) return [];
      return [{ span: sourceSpan(definition.short), message: words.message(shortForm) }];
    });
  },
};
