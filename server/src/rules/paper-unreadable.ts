import type { Rule } from './rule';

/** What the reading had to leave out, said once for the whole paper instead of at every place. */
export const paperUnreadable: Rule<'paper-unreadable'> = {
  code: 'paper-unreadable',
  severity: 'information',
  examples: { bad: '', good: '' },
  check(paper, _library, words) {
    const encoding = paper.damage.find(({ kind }) => kind === 'encoding');
    const messages = [
      ...(paper.notesUnreadable ? [words.notes] : []),
      ...(encoding ? [words.encoding(encoding.detail)] : []),
    ];
    const span = { start: 0, end: paper.lines.endOf(0) };
    return messages.length > 0 ? [{ span, message: messages.join(' ') }] : [];
  },
};
