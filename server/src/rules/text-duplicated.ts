import type { Span } from '../text/span';
import { excerpt } from './excerpt';
import type { Rule } from './rule';

/** Words that a page break left twice. */
export const textDuplicated: Rule<'text-duplicated'> = {
  code: 'text-duplicated',
  severity: 'information',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not,<sup>2</sup> and the railways ran on.<sup>3</sup>

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> The board met twice in that week, and put off what it had been asked to decide.

to decide. <sup>3</sup> Railway Board, *Annual Report*, 2004.
^^^^^^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not,<sup>2</sup> and the railways ran on.<sup>3</sup>

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> The board met twice in that week, and put off what it had been asked to decide.

<sup>3</sup> Railway Board, *Annual Report*, 2004.
`,
    mended: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not,<sup>2</sup> and the railways ran on.<sup>3</sup>

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> The board met twice in that week, and put off what it had been asked to decide.

<sup>3</sup> Railway Board, *Annual Report*, 2004.
`,
  },
  check(paper, _library, words) {
    return paper.damage.flatMap(({ kind, span, other }) => {
      if (kind !== 'text-duplicated') return [];
      const related = other ? [{ uri: paper.uri, span: other, message: words.first }] : [];
      const fixes = [{ title: words.fix, edits: [{ span: withBlank(paper.text, span), newText: '' }] }];
      return [{ span, message: words.message(excerpt(paper.text.slice(span.start, span.end))), related, fixes }];
    });
  },
};

/** The words with the blank that parts them from what follows. */
function withBlank(text: string, { start, end }: Span): Span {
  return { start, end: text[end] === ' ' ? end + 1 : end };
}
