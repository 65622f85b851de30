import { withRanges } from '../../text/ranges';
import type { Link } from '../../text/wording';
import type { Reference } from '../mentions';
import type { Clause } from './clauses';
import type { Print } from './print';

/**
 * The pages that a note cites by a link on their title, `[Human Rights](https://…), United Nations`, where nothing else
 * in the clause could be read. In a sentence the linked words alone are the source.
 */
export function readLinked(print: Print, clause: Clause, all: readonly Link[]): readonly Reference[] {
  const links = all.filter((link) => link.start >= clause.start && link.end <= clause.end && isTitle(print, link));
  return links.map(({ start, end, target }) => {
    const span = clause.prose || links.length > 1 ? { start, end } : { start: clause.start, end: clause.end };
    return {
      span,
      csl: { type: 'webpage', title: print.text.slice(start, end), URL: target },
      parts: { title: { start, end } },
      ...(clause.signal && { signal: clause.signal }),
    };
  });
}

/** `[Human Rights](https://…)`: two words or more, the first of them a word and no number of a report. */
function isTitle({ text }: Print, { start, end, target }: Link): boolean {
  const words = text.slice(start, end);
  return /^https?:/.test(target) && words.length >= 10 && WORDS.test(words);
}

const WORDS = withRanges(/^["“‘«]?(?:\p{Lu}\p{Ll}+|An?)[\s’'-].*\p{L}{2}/u);
