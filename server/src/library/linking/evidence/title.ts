import { distinctionsIn } from '../distinctions';
import { matchWords } from '../matching';
import { numeral, PARTS } from '../numerals';
import { informationOf, type Title } from '../title-words';
import type { Traits } from '../traits';

/** Whether two records give the same title, and what that weighs in bits. */
export interface TitleEvidence {
  readonly weight: number;
  /**
   * `equal` but for slips of print; `shorter`: one has no subtitle, or is cut; `printed`: fields were told apart wrongly, but
   * the words stand in both; `alike`: most words; `rearranged`: all words in another order, or others between them; `numbered`: only numbers differ, and
   * so two parts of a series.
   */
  readonly agreement: 'equal' | 'shorter' | 'printed' | 'alike' | 'rearranged' | 'numbered' | 'other' | 'missing';
  /** Words such as "rejoinder" that only one of the titles has. */
  readonly isDistinguished: boolean;
}

/** One title, as far as both give it. */
export function isSameTitle({ agreement }: TitleEvidence): boolean {
  return agreement === 'equal' || agreement === 'shorter' || agreement === 'printed';
}

/** The best that can be said of the titles, and of those that may stand for them. */
export function titleEvidence(one: Traits, other: Traits): TitleEvidence {
  const [first, ...rest] = one.titles.flatMap((a) => other.titles.map((b) => compareTitles(a, b, one, other)));
  const best = rest.reduce((kept, next) => (next.weight > kept.weight ? next : kept), first!);
  return (UNSETTLED.has(best.agreement) && printedInBoth(one, other)) || best;
}

/** Where it is worth a look whether the fields were told apart wrongly. */
const UNSETTLED: ReadonlySet<TitleEvidence['agreement']> = new Set(['missing', 'alike', 'other'] as const);

function compareTitles(a: Title, b: Title, one: Traits, other: Traits): TitleEvidence {
  if (a.words.length === 0 || b.words.length === 0) {
    return { weight: 0, agreement: 'missing', isDistinguished: isDistinguishedInPrint(one, other) };
  }
  const { matched, near, ...left } = matchWords(a.words, b.words);
  const isBegun = matched.length > 0;
  const onlyOne = isBegun ? besideSetting(left.onlyOne, other) : left.onlyOne;
  const onlyOther = isBegun ? besideSetting(left.onlyOther, one) : left.onlyOther;
  const information = informationOf(matched.map((index) => a.words[index]!));
  const slips = near * 0.75;
  const isDistinguished = isOneSided(onlyOne, other) || isOneSided(onlyOther, one);
  const found = (weight: number, agreement: TitleEvidence['agreement']) => ({ weight, agreement, isDistinguished });
  if (onlyOne.length === 0 && onlyOther.length === 0) {
    const isCutLate = left.onlyOne.length + left.onlyOther.length > 0;
    return isCutLate || sameOrder(a, b, near)
      ? found(Math.min(1 + information, MOST) - slips, 'equal')
      : found(-2, 'rearranged');
  }
  if (a.letters === b.letters) return found(Math.min(a.information, MOST) - 2, 'equal');
  if (differInNumbers(onlyOne, onlyOther, one, other)) return found(-10, 'numbered');
  if (onlyOne.length === 0 || onlyOther.length === 0) {
    const [short, long, place] = onlyOne.length === 0 ? [a, b, other] : [b, a, one];
    const isWithin = [short.words, besideSetting(short.words, place)].some((words) => isRunIn(words, long.words));
    if (near === 0 && !isWithin) return found(-2, 'rearranged');
    return found(Math.min(information, MOST - 2) - slips - missingPart(short, long), 'shorter');
  }
  if (isElided(a, onlyOne, onlyOther) || isElided(b, onlyOther, onlyOne)) {
    return found(Math.min(information, MOST - 2) - slips - 1.5, 'shorter');
  }
  const share = information / Math.max(a.information, b.information);
  if (share >= 0.7) return found(-2, 'alike');
  return share >= 0.5 ? found(-5, 'alike') : found(-12, 'other');
}

/**
 * A title that was cut too late ends in the place and the publisher: "*Il prefetto armato*, Ancona, Conero"; one that was
 * cut too early begins with the author.
 */
function besideSetting(words: readonly string[], { place, publisher, people }: Traits): readonly string[] {
  const isName = (word: string) => people.some(({ spoken, given }) => spoken.includes(word) || given.includes(word));
  const rest = words.filter((word) => !place.includes(word) && !publisher.includes(word));
  return rest.every(isName) ? [] : rest;
}

/** A title says no more than this, in bits. */
const MOST = 14;

/** "Harbors without Police" is not "Police without Harbors", but title and subtitle may change places. */
function sameOrder(a: Title, b: Title, near: number): boolean {
  if (near > 0) return true;
  const turned = [...a.words.slice(a.main), ...a.words.slice(0, a.main)];
  const isSame = (words: readonly string[]) => words.every((word, index) => word === b.words[index]);
  return isSame(a.words) || isSame(turned);
}

/** Among the words is one that makes another work, and the other record does not print it. */
function isOneSided(words: readonly string[], { said }: Traits): boolean {
  return distinctionsIn(words).some((word) => !said.has(word));
}

function isDistinguishedInPrint(one: Traits, other: Traits): boolean {
  return isOneSided(one.printed, other) || isOneSided(other.printed, one);
}

/** Nothing stands between the words: "Shame on the Police" is no shorter form of "Shame and Silence at the Police". */
function isRunIn(short: readonly string[], long: readonly string[]): boolean {
  return long.some((_, start) => short.every((word, index) => word === long[start + index]));
}

/** "Report 2003" and "Report 2004", "Part I" and "Part II", "Ports" and "Ports II": nothing but numbers is left over. */
function differInNumbers(
  onlyOne: readonly string[],
  onlyOther: readonly string[],
  one: Traits,
  other: Traits,
): boolean {
  const [mine, others] = [numbersOnly(onlyOne), numbersOnly(onlyOther)];
  if (mine === undefined || others === undefined) {
    return numbersClash(unprinted(onlyOne, other), unprinted(onlyOther, one));
  }
  if (mine.length > 0 && others.length > 0) return true;
  const [place, left] = mine.length > 0 ? [other, mine] : [one, others];
  const numbers = left.filter((number) => !place.printed.some((word) => numeral(word, undefined, true) === number));
  // "Penang, 1867–1914": the years that a study is about are left out like a subtitle.
  if (numbers.length === 2 && numbers.every((number) => number.length === 4)) return false;
  // So is the year of the work itself: "Annual Report 2004", 2004.
  const years = [one.year, other.year].map(String);
  return numbers.some((number) => !years.includes(number));
}

function unprinted(words: readonly string[], { said }: Traits): readonly string[] {
  return words.filter((word) => !said.has(word));
}

/** The numbers, where there is nothing else but words that announce them; undefined where there is. */
function numbersOnly(words: readonly string[]): readonly string[] | undefined {
  const numbers: string[] = [];
  for (const [index, word] of words.entries()) {
    const number = numeral(word, words[index - 1], true);
    if (number !== undefined) numbers.push(number);
    else if (!PARTS.has(word)) return undefined;
  }
  return numbers;
}

/** Both have a number that the other has not. */
function numbersClash(onlyOne: readonly string[], onlyOther: readonly string[]): boolean {
  return [onlyOne, onlyOther].every((words) => words.some((word) => numeral(word, undefined, false) !== undefined));
}

/** "The Civil Control of the ... vice in Britain": what is left over is the end or the start of a word that was cut. */
function isElided({ isElided }: Title, words: readonly string[], others: readonly string[]): boolean {
  return isElided && words.every((word) => others.some((other) => other.endsWith(word) || other.startsWith(word)));
}

/** What speaks against a shorter title: nothing where only the subtitle is missing, else that it begins or ends within. */
function missingPart(short: Title, long: Title): number {
  const opens = matchWords(short.words, long.words.slice(0, short.words.length)).onlyOne.length === 0;
  if (opens && short.words.length === long.main) return 0;
  return opens ? 1.5 : 2.5;
}

/**
 * Fields were told apart wrongly: the title's words stand in the other record, and not as the name of the book or journal
 * that it appeared in; what the other takes for its title stands in the first, or says nothing.
 */
function printedInBoth(one: Traits, other: Traits): TitleEvidence | undefined {
  const [[a], [b]] = [one.titles, other.titles];
  const [lost, otherLost] = [lostIn(a, other), lostIn(b, one)];
  const isFirst = lost < otherLost || (lost === otherLost && a.information >= b.information);
  const [better, worse, place, back] = isFirst ? [a, b, other, one] : [b, a, one, other];
  if (better.information < 4 || Math.min(lost, otherLost) > 0.05) return undefined;
  // What was taken for the title is a number or a name: what was taken for the book may be the title.
  const isNoTitle = worse.information < 4 || isNameOf(worse, back);
  if (!isNoTitle && (Math.max(lost, otherLost) > 0.25 || isHeld(better, place) || isHeld(worse, back)))
    return undefined;
  const isDistinguished = isDistinguishedInPrint(one, other);
  return { weight: Math.min(better.information * 0.8, 9), agreement: 'printed', isDistinguished };
}

/** "Ombudsman of the Ports" is who wrote the other's work. */
function isNameOf({ words }: Title, { people }: Traits): boolean {
  return people.some(({ family }) => family.length > 1 && matchWords(family, words).onlyOne.length === 0);
}

/** The share of a title's information that a record does not print. */
function lostIn({ words, information, letters: own }: Title, { printed, said, letters }: Traits): number {
  if (words.length === 0) return 1;
  const unsaid = informationOf(words.filter((word) => !said.has(word))) / Math.max(information, 1);
  if (unsaid === 0 || (own.length >= 12 && letters.includes(own))) return 0;
  // Poor print does not spoil most of a title.
  if (unsaid > 0.75) return unsaid;
  return informationOf(matchWords(words, printed).onlyOne) / Math.max(information, 1);
}

/** It is the name of the book or journal. */
function isHeld({ words }: Title, { container }: Traits): boolean {
  return container.length > 0 && words.length > 0 && matchWords(words, container).onlyOne.length * 3 <= words.length;
}
