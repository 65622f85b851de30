import { matchWords } from '../matching';
import { numeral, PARTS } from '../numerals';
import { informationOf, type Title } from '../title-words';
import type { Traits } from '../traits';

/** Whether two records give the same title, and what that weighs in bits. */
export interface TitleEvidence {
  readonly weight: number;
  /**
   * `equal` but for slips of print; `shorter`: one has no subtitle, or is cut; `printed`: fields were told apart wrongly, but
   * the words stand in both; `alike`: most words; `numbered`: only numbers differ, and so two parts of a series.
   */
  readonly agreement: 'equal' | 'shorter' | 'printed' | 'alike' | 'numbered' | 'other' | 'missing';
}

export function titleEvidence(one: Traits, other: Traits): TitleEvidence {
  const [a, b] = [one.title, other.title];
  if (a.words.length === 0 || b.words.length === 0) {
    const printed = printedInBoth(one, other);
    return printed ?? { weight: 0, agreement: 'missing' };
  }
  const { matched, near, onlyOne, onlyOther } = matchWords(a.words, b.words);
  const information = informationOf(matched.map((index) => a.words[index]!));
  const slips = near * 0.75;
  if (onlyOne.length === 0 && onlyOther.length === 0) {
    return { weight: Math.min(1 + information, MOST) - slips, agreement: 'equal' };
  }
  if (differInNumbers(onlyOne, onlyOther, one, other)) return { weight: -10, agreement: 'numbered' };
  if (onlyOne.length === 0 || onlyOther.length === 0) {
    const [short, long] = onlyOne.length === 0 ? [a, b] : [b, a];
    return { weight: Math.min(information, MOST - 2) - slips - missingPart(short, long), agreement: 'shorter' };
  }
  const share = information / Math.max(a.information, b.information);
  const printed = share > 0.3 ? printedInBoth(one, other) : undefined;
  if (printed) return printed;
  if (share >= 0.7) return { weight: -2, agreement: 'alike' };
  return share >= 0.5 ? { weight: -5, agreement: 'alike' } : { weight: -12, agreement: 'other' };
}

/** A title says no more than this, in bits. */
const MOST = 14;

/** "Report 2003" and "Report 2004", "Part I" and "Part II", "Ports" and "Ports II": nothing but numbers is left over. */
function differInNumbers(
  onlyOne: readonly string[],
  onlyOther: readonly string[],
  one: Traits,
  other: Traits,
): boolean {
  const [mine, others] = [numbersOnly(onlyOne), numbersOnly(onlyOther)];
  if (mine === undefined || others === undefined) return numbersClash(onlyOne, onlyOther);
  // The year of the work itself may be left out: "Annual Report 2004", 2004.
  const years = [one.year, other.year].map(String);
  return [...mine, ...others].some((number) => !years.includes(number)) || (mine.length > 0 && others.length > 0);
}

/** The numbers, where there is nothing else but words that announce them; undefined where there is. */
function numbersOnly(words: readonly string[]): readonly string[] | undefined {
  const numbers = words.flatMap(
    (word, index) => numeral(word, words[index - 1], true) ?? (PARTS.has(word) ? [] : undefined),
  );
  return numbers.includes(undefined) ? undefined : numbers.filter((number) => number !== undefined);
}

/** Both have a number that the other has not. */
function numbersClash(onlyOne: readonly string[], onlyOther: readonly string[]): boolean {
  const [a, b] = [onlyOne, onlyOther].map((words) => words.flatMap((word) => numeral(word, undefined, false) ?? []));
  return a!.length > 0 && b!.length > 0;
}

/** What speaks against a shorter title: nothing where only the subtitle is missing, else that it begins or ends within. */
function missingPart(short: Title, long: Title): number {
  const opens = matchWords(short.words, long.words.slice(0, short.words.length)).onlyOne.length === 0;
  if (opens && short.words.length === long.main) return 0;
  return opens ? 1.5 : 3;
}

/** Each title's words stand in the other record, and not as the name of the book or journal that it appeared in. */
function printedInBoth(one: Traits, other: Traits): TitleEvidence | undefined {
  const [a, b] = [one.title, other.title];
  const [longer] = a.information >= b.information ? [a] : [b];
  if (longer.information < 5 || !isIn(a.words, other) || !isIn(b.words, one)) return undefined;
  return { weight: Math.min(longer.information * 0.7, 9), agreement: 'printed' };
}

function isIn(words: readonly string[], { printed, container }: Traits): boolean {
  if (words.length === 0) return true;
  const lost = (place: readonly string[]) => matchWords(words, place).onlyOne.length;
  if (container.length > 0 && lost(container) * 3 <= words.length) return false;
  return lost(printed) * 8 <= words.length;
}
