import type { Rule } from './rule';

/** What the reading had to leave out, said once for the whole paper instead of at every place. */
export const paperUnreadable: Rule<'paper-unreadable'> = {
  code: 'paper-unreadable',
  severity: 'information',
  examples: {
    bad: `# Ports and pipelines
^^^^^^^^^^^^^^^^^^^^^

The ports were closed within an hour. The pipelines were not. The railways ran on. Nobody had thought of the ferries.

## Notes

1. Port Authority, *Annual Report*, 2003.
2. Pipeline Board, *Annual Report*, 2003.
3. Railway Board, *Annual Report*, 2004.
4. Ferry Board, *Annual Report*, 2004.
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[1] The pipelines were not.[2] The railways ran on.[3] Nobody had thought of the
ferries.[4]

## Notes

1. Port Authority, *Annual Report*, 2003.
2. Pipeline Board, *Annual Report*, 2003.
3. Railway Board, *Annual Report*, 2004.
4. Ferry Board, *Annual Report*, 2004.
`,
  },
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
