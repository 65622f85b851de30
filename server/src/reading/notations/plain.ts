import { matchAt } from '../../text/matches';
import { withRanges } from '../../text/ranges';
import type { Notation } from './notation';

/** `12.`, `12)`, `12:`, `12` at the head of a note; it has no marker of its own. Judged as a run, never line by line. */
export const plain: Notation = {
  name: 'plain',
  triggers: '',
  opening(text, at) {
    const match = matchAt(OPENING, text, at);
    if (!match || (match[1] && BOLD.test(text.slice(OPENING.lastIndex, OPENING.lastIndex + 4)))) return undefined;
    return { label: match[2]!, span: { start: at, end: at + match[0].trimEnd().length }, text: OPENING.lastIndex };
  },
};

/** `12. See`, `12 GAO,`, `12See`, `12.See`, `12) Ibid.`, `**12.** See`, `12 – See`, `| 12. | See`, `21 46 U.S.C. § 3105`, `11 78 Federal Register 31367`, `8 § 5 HafenG`, `14 3. Sitzung`, `15 lbid.`, `12` on a line of its own; not `1.E.4. You may` */
const OPENING = withRanges(
  /(?:\|[ \t]*)?(\*{1,2}|_{1,2})?(\d{1,3})[.):]?\1[.):]?(?:[ \t]*\|[ \t]*|[ \t\u00a0]+(?:[-–—][ \t]+)?|[ \t]{0,3}\r?\n|(?<=\d)(?=\p{Lu}(?:\p{Ll}|\.\s?\p{Lu})|[“«]\p{Lu})|(?<=\d\.)(?=[\p{Lu}“«])(?!\p{Lu}\.\d))(?=[\p{Lu}"“‘'«¿¡([*_<§]|\p{Ll}{2,3}\b|[il1]bid\b|v\.\s|\d{1,3}(?: (?:[A-Z]\.){2}| Fed(?:\.|eral) Reg|\. \p{Lu}))/uy,
);

/** `**4** **Pilots**` heads a section. */
const BOLD = /^[*_]{0,2}(?:\*\*|__)/;
