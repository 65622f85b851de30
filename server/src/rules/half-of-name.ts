import type { Acronym, Paper } from '../paper/paper';
import { isCommonName } from '../recognize/acronyms/common-knowledge';
import { isDemonym } from '../recognize/acronyms/demonyms';
import { isFunctionWord } from '../recognize/acronyms/function-words';
import { isRole } from '../recognize/acronyms/naming-nouns';
import { foldName } from '../recognize/folded-name';
import type { Place } from '../text/flow';
import { withRanges } from '../text/ranges';
import { textBefore } from '../text/text-before';

/**
 * Whether an acronym is never more than the second half of a name: `Lakmas HRP`, `PKB RI`, each time behind the same
 * word, which the paper writes with a capital only. Once says nothing: any word may stand before an acronym.
 */
export function isHalfOfName(paper: Paper, { uses }: Acronym): boolean {
  const [first, ...others] = uses.map(wordBefore);
  if (!first || others.length === 0 || others.some((other) => other?.word !== first.word)) return false;
  const { word } = first;
  const folded = foldName(word);
  if (isFunctionWord(folded) || isDemonym(folded) || isRole(folded) || isCommonName(word)) return false;
  const isOpener = [first, ...others].every((each) => each?.opensSentence);
  return !isOpener && (isIntroduced(uses[0]!, word) || !writesSmall(paper, word));
}

/** `Centre for Quiet Harbors (Quiet CoH)`: the two words stand for a name. */
function isIntroduced({ flow: { text }, span }: Place, word: string): boolean {
  return textBefore(text, span.start, word.length + 2) === `(${word} ` && text[span.end] === ')';
}

/** `US-VISIT`, `US VISIT`: a word in capitals that follows a country's or a union's letters wherever it stands. */
export function isProgramOfState({ shortForm, uses }: Acronym): boolean {
  if (!/^[A-ZÀ-Þ]{5,}$/.test(shortForm) || /[^AEIOUYÀ-Þ]{3}/.test(shortForm)) return false;
  return uses.every(({ flow, span }) => {
    const before = SHORT_BEFORE.exec(textBefore(flow.text, span.start, 8));
    return before !== null && isCommonName(before[1]!);
  });
}

/** The capitalized word right before a place, and whether a sentence begins with it. */
function wordBefore({ flow, span }: Place): { readonly word: string; readonly opensSentence: boolean } | undefined {
  const before = textBefore(flow.text, span.start, LONGEST);
  const found = NAME_BEFORE.exec(before);
  return found ? { word: found[1]!, opensSentence: SENTENCE_END.test(before.slice(0, found.index)) } : undefined;
}

/** UTF-16 units. */
const LONGEST = 40;

/** Nothing, `. `, `: “` */
const SENTENCE_END = /(?:^|[.!?:;]["”’)]?\s)["“‘(]?$/;

/** A word that is also written small is no name: `Federal`, `Final`; not `@komnas.ham`, which is an address. */
function writesSmall({ flows }: Paper, word: string): boolean {
  const small = withRanges(new RegExp(`(?<![\\p{L}@./_-])${word.toLowerCase()}(?![\\p{L}@/_]|\\.\\p{L})`, 'u'));
  return flows.some(({ text }) => small.test(text));
}

const SHORT_BEFORE = withRanges(/(?<![\p{L}\d])([A-Z.]{2,5})[- \u00a0‑]$/u);

const NAME_BEFORE = withRanges(/(?<![\p{L}\d])(\p{Lu}[\p{L}\d]+)[ \u00a0]$/u);
