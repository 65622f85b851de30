/**
 * Whether a folded word only joins others: articles, prepositions, conjunctions of the languages that the reading
 * knows. The initials of such words are left out of most short forms.
 */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}

/** Whether a folded word may stand, in small letters, inside a name: "Office *of the* Attorney General". */
export function joinsNames(folded: string): boolean {
  return NAME_JOINERS.has(folded);
}

/** Whether a folded word opens a noun phrase: "*the* Federal Police", "*la* Policía Federal". */
export function isDeterminer(folded: string): boolean {
  return DETERMINERS.has(folded);
}

const words = (...lists: readonly string[]) => new Set(lists.flatMap((list) => list.split(' ')));

const ARTICLES = 'the el la los las lo le les l die der das dem den des ein eine o os il gli';

const OF_AND_FOR =
  'of for on against and & de del y e para contra du d et pour sur da do das dos di della dello dei degli delle per ' +
  'von fur und zur zum am im';

const OTHER_PREPOSITIONS =
  'in to at by with from as within through under among between into or a an en con por sobre entre sin al ante u ' +
  'como que dans aux au avec par em com mit auf aus bei nel nella su ou oder';

const FUNCTION_WORDS = words(ARTICLES, OF_AND_FOR, OTHER_PREPOSITIONS);

const NAME_JOINERS = words(ARTICLES, OF_AND_FOR, 'a in en con al sobre');

const DETERMINERS = words(
  'the el la los las le les l die der das dem den des il lo gli o os a an un una uno une um uma ein ' +
    'eine its their his her our this that these those su sus este esta cada each both several other such',
);
