import type { Paper } from '../paper/paper';
import { type Flow, sourceSpan } from '../text/flow';
import { settings } from './acronym-setting';
import { isGlossary } from './glossary';
import { misspellings } from './misspellings';
import type { Rule } from './rule';

/** A definition that nothing makes use of, though its paragraph is written, and the text goes on behind it. */
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
    const last = lastOfText(paper);
    return paper.acronyms.flatMap((acronym) => {
      const { definitions, uses, shortForm, commonKnowledge } = acronym;
      const definition = definitions[0];
      if (!definition || commonKnowledge || uses.length > definitions.length || meant.has(acronym)) return [];
      if (definition.short.flow === last || isUnfinished(definition.short.flow)) return [];
      if (settingOf(definition.short) !== 'running' || isGlossary(paper, definition.short)) return [];
      return [{ span: sourceSpan(definition.short), message: words.message(shortForm) }];
    });
  },
};

/** Where the text stops, so far. */
function lastOfText({ flows }: Paper): Flow | undefined {
  return flows.findLast(({ kind }) => TEXT.has(kind));
}

const TEXT: ReadonlySet<Flow['kind']> = new Set(['paragraph', 'item', 'quotation']);

/** A paragraph that no sentence's end closes is being written, or goes on elsewhere. */
function isUnfinished({ kind, text }: Flow): boolean {
  return kind === 'paragraph' && !END.test(text.trimEnd());
}

// `.`, `?”`, `:`
const END = /[.!?…:;]["'”’»)\]]{0,3}$/;
