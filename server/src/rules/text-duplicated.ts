import { excerpt } from './excerpt';
import type { Rule } from './rule';

/** Words that a page break left twice. */
export const textDuplicated: Rule<'text-duplicated'> = {
  code: 'text-duplicated',
  severity: 'information',
  examples: { bad: '', good: '' },
  check(paper, _library, words) {
    return paper.damage.flatMap(({ kind, span, other }) => {
      if (kind !== 'text-duplicated') return [];
      const related = other ? [{ uri: paper.uri, span: other, message: words.first }] : [];
      const fixes = [{ title: words.fix, edits: [{ span, newText: '' }] }];
      return [{ span, message: words.message(excerpt(paper.text.slice(span.start, span.end))), related, fixes }];
    });
  },
};
