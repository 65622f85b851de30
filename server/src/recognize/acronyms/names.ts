import { isDemonym } from './demonyms';
import { isDeterminer, joinsNames } from './function-words';
import { sharedInitials } from './matching';
import { nameInSmallLetters } from './names-in-small-letters';
import { isNamingNoun, isRole, leadsName } from './naming-nouns';
import { isBehindArticle, type PhraseWord } from './phrases';

/**
 * Index of the word with which a capitalized name begins that ends with the last word, if it is a name that can have a
 * short form with these letters, in whatever language: `Center of Investigation and National Security (CISEN)`.
 */
export function nameBefore(letters: string, words: readonly PhraseWord[]): number | undefined {
  let first = runStart(words);
  if (first === words.length) return nameInSmallLetters(letters, words);
  first = afterOwner(letters, words, first);
  first = afterAndOfAnotherName(letters, words, first);
  first = afterRole(words, first);
  first = nestedName(letters, words, first);
  first = afterOwner(letters, words, first);
  if (!isName(letters, words.slice(first)))
    return nameAcross(letters, words, first) ?? nameInSmallLetters(letters, words);
  // "Network on Harbor Work under the Coastal Funds (NETHAR)": no letter is that of the name inside.
  const isForeign = sharedInitials(letters, words.slice(first)) === 0;
  const across = isForeign ? nameAcross(letters, words, first) : undefined;
  return across !== undefined && sharedInitials(letters, words.slice(across)) > 0 ? across : first;
}

/**
 * Where the name begins that goes on with "from", "to" or "with": "Convention on the Protection of Crews *from* Storms".
 * What stands behind that word is no name by itself, and what stands before it has a head.
 */
function nameAcross(letters: string, words: readonly PhraseWord[], first: number): number | undefined {
  let link = first - 1;
  if (link > 0 && isDeterminer(words[link]!.folded)) link--;
  if (link < 2 || !LINKS.test(words[link]!.folded) || !words[link - 1]!.capitalized) return undefined;
  const before = words.slice(0, link);
  const start = afterOwner(letters, before, runStart(before));
  return hasHead(before.slice(start)) && isName(letters, words.slice(start)) ? start : undefined;
}

/** Folded words that stand inside a name between two capitals, and more often outside. */
const LINKS = /^(?:from|to|by|with|under|at|among|between|within)$/;

/** Whether the words read as a name that can have a short form with these letters. */
export function isName(letters: string, words: readonly PhraseWord[]): boolean {
  const content = words.filter((word) => !word.joins);
  if (content.length < 2 || !content[0]!.capitalized || !content[content.length - 1]!.capitalized) return false;
  return hasHead(words) || (letters.length >= 3 && content.length >= 3 && sharedInitials(letters, words) >= 0.66);
}

/**
 * How many of the words, from the first on, are one capitalized name with its joining words.
 *
 * @param isWhole whether nothing stands behind the words, so that a list in them belongs to the name
 */
export function runEnd(words: readonly PhraseWord[], isWhole = false): number {
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (i > 0 && !goesOn(words, i) && !(isWhole && continuesList(words, i))) break;
    if (word.capitalized) end = i + 1;
    else if (!joinsNames(word.folded)) break;
  }
  return end;
}

/** Where the run of capitalized words and their joining words begins that ends with the last word. */
function runStart(words: readonly PhraseWord[]): number {
  let first = words.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (isInnerArticle(words, i) || isGermanAdjective(words, i)) continue;
    if (word.capitalized && !word.joins && !isOpener(word)) {
      first = i;
      // "*Selon* l’Agence des Quais": the article opens the name.
      if (isBehindArticle(words, i) && !words[i - 1]!.joins) break;
    } else if (!joinsNames(word.folded) || (word.capitalized && !inTitleCase(word))) break;
    // "the Ministry of the Navy *and the* Attorney General's Office": an article opens a name of its own, unless …
    const opens = isDeterminer(word.folded) && !isGenitive(words, i) && !opensAfterPreposition(words, i);
    if (opens && !continuesList(words, i)) break;
    if (i > 0 && !goesOn(words, i) && !continuesList(words, i)) break;
  }
  return first;
}

/** "Ministerium für *wirtschaftliche* Zusammenarbeit": in German an adjective inside a name has no capital. */
function isGermanAdjective(words: readonly PhraseWord[], i: number): boolean {
  const { folded, capitalized } = words[i]!;
  const [before, behind] = [words[i - 1]?.folded ?? '', words[i + 1]];
  return !capitalized && behind?.capitalized === true && GERMAN_JOINER.has(before) && ADJECTIVE.test(folded);
}

const GERMAN_JOINER: ReadonlySet<string> = new Set(['fur', 'der', 'die', 'das', 'des', 'den', 'und', 'zur', 'zum']);

/** Folded `wirtschaftliche`, `öffentlichen`, `technischer`, `auswärtige` */
const ADJECTIVE = /(?:lich|isch|ig|ell|iv|haft|al)e[nrms]?$/;

/** "Programme *Against* Trafficking", not "*In* Haven Police": with a capital these open sentences. */
function inTitleCase({ folded, allInitials }: PhraseWord): boolean {
  return !allInitials && !/^(?:in|en|a|al|con|on|for|para)$/.test(folded);
}

/** "Police of El Salvador", "Universidad de La Paz": the article of a place belongs to the place. */
export function isInnerArticle(words: readonly PhraseWord[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1];
  const isOfPlace = word.capitalized && before?.joins === true && !before.capitalized;
  return isOfPlace && ARTICLE_OF_PLACE.test(word.folded) && words[i + 1]?.gap === ' ';
}

/** Folded `El`, `La`, `Los`, `Las`, `Le`. */
const ARTICLE_OF_PLACE = /^(?:el|la|los|las|le)$/;

/** Whether nothing but a space parts the word from the one before, or the slash of `HIV/AIDS`. */
function goesOn(words: readonly PhraseWord[], i: number): boolean {
  const { gap, allInitials } = words[i]!;
  return isSpace(gap) || (gap === '/' && allInitials && words[i - 1]!.allInitials);
}

const isSpace = (gap: string) => gap === ' ' || gap === '\u00a0' || gap === '\n' || gap === "' " || gap === '’ ';

/** "of the", "para la": the article belongs to what the preposition ties to the name. */
function opensAfterPreposition(words: readonly PhraseWord[], i: number): boolean {
  const before = words[i - 1];
  return before !== undefined && joinsNames(before.folded) && !isAnd(before) && !isDeterminer(before.folded);
}

/** "Bureau *des* Quais", "Amt *des* Hafens": the French and the German article that is a preposition too. */
function isGenitive(words: readonly PhraseWord[], i: number): boolean {
  return words[i]!.folded === 'des' && words[i - 1]?.capitalized === true;
}

const isAnd = (word: PhraseWord) => /^(?:and|&|y|e|et|und|ed?)$/.test(word.folded);

/** Words that open a sentence and are capitalized for that reason alone. */
const isOpener = (word: PhraseWord) => OPENERS.has(word.folded);

const OPENERS: ReadonlySet<string> = new Set(
  (
    'since when while after before during until once although though because if where what how why here there this ' +
    'that these those then thus also both later today now only even such some many most each every former'
  ).split(' '),
);

/**
 * … it goes on with a list that belongs to one name: "Ministry of Agriculture, Livestock and Fisheries", "Organización
 * para la Alimentación y la Agricultura". A naming noun and "of" open it, and none stands behind.
 */
function continuesList(words: readonly PhraseWord[], i: number): boolean {
  if (words.slice(i).some((word) => isNamingNoun(word.folded))) return false;
  if (words[i]!.gap.startsWith(',') && !words.slice(i).some(isAnd)) return false;
  for (let k = i - 1; k >= 0; k--) {
    const word = words[k]!;
    if (!word.capitalized && !joinsNames(word.folded)) return false;
    if (word.capitalized && isNamingNoun(word.folded)) {
      // "Instituto *Nacional* de Puertos, Faros y Boyas": an adjective may stand between the noun and its "of".
      const of = words[words[k + 1]!.capitalized && leadsName(word.folded) ? k + 2 : k + 1];
      return of?.joins === true && !isAnd(of);
    }
  }
  return false;
}

/** "Ministry of Health and National Migration Institute": a naming noun on either side of the "and" makes two names. */
function afterAndOfAnotherName(letters: string, words: readonly PhraseWord[], first: number): number {
  for (let i = words.length - 2; i > first; i--) {
    if (!isAnd(words[i]!)) continue;
    const [before, behind] = [words.slice(first, i), words.slice(i + 1)];
    if (behind.length === 1 || !behind[0]!.capitalized || !hasHead(behind) || !hasHead(before)) continue;
    // "Program and Harbor Board (ProHa)": the first letter says where the one name begins.
    if (before[0]!.folded[0] === letters[0] && behind[0]!.folded[0] !== letters[0]) continue;
    // "Meeting of the Network of Yards and Harbor Boards (NYHB)": more letters are those of a name inside.
    const inner = nestedName(letters, words, first);
    const isInside = inner > first && inner < i;
    const share = (from: number) => sharedInitials(letters, words.slice(from));
    return isInside && share(inner) > share(i + 1) ? inner : i + 1;
  }
  return first;
}

/** "Executive Director of the Federal Police": who somebody is, and of what. */
function afterRole(words: readonly PhraseWord[], first: number): number {
  for (let i = first; i < Math.min(first + 3, words.length - 1); i++) {
    // "Council of Ministers of the Coast": there the body comes first.
    const hasRole = isRole(words[i]!.folded);
    if (!hasRole && isNamingNoun(words[i]!.folded) && words[i + 1]!.joins) return first;
    if (!hasRole) continue;
    let next = i + 1;
    while (next < words.length && words[next]!.joins) next++;
    if (next > i + 1 && next < words.length && hasHead(words.slice(next))) return next;
  }
  return first;
}

/**
 * "Working Group of the Association of Coastal States (ACS)": the name inside, where no letter stands for the outer
 * one.
 */
function nestedName(letters: string, words: readonly PhraseWord[], first: number): number {
  const share = sharedInitials(letters, words.slice(first));
  for (let i = words.length - 1; i > first + 1; i--) {
    const [before, word] = [words[i - 1]!, words[i]!];
    const opens =
      word.capitalized && before.joins && !isAnd(before) && (isNamingNoun(word.folded) || isEnglish(before));
    if (!opens || !hasHead(words.slice(i))) continue;
    const inner = sharedInitials(letters, words.slice(i));
    if (inner >= 0.6 && inner === share) return i;
  }
  return first;
}

/** Whether the joining word is English: in English an adjective may open the name inside. */
function isEnglish({ folded }: PhraseWord): boolean {
  return /^(?:the|of|for|in|on)$/.test(folded);
}

/** "Mexico's Center …", "the Mexican Ministry …", "the US Directorate …", where no letter stands for the owner. */
function afterOwner(letters: string, words: readonly PhraseWord[], first: number): number {
  const word = words[first]!;
  if (!words[first + 1]?.capitalized || words.length - first < 3) return first;
  const owns = word.possessive
    ? !COMMON_OWNERS.test(word.folded)
    : (isDemonym(word.folded) || word.allInitials) && !letters.includes(word.folded[0]!);
  return owns ? afterOwner(letters, words, first + 1) : first;
}

/** Folded `People's`, `Women's`: owners that belong to the name. */
const COMMON_OWNERS = /^(?:people|women|men|children|worker|farmer|peasant|teacher|student|veteran|citizen)s$/;

/**
 * Whether a naming noun is the head of the name: the last word, or right before "of", or, in languages where it leads,
 * the first.
 */
function hasHead(words: readonly PhraseWord[]): boolean {
  return words.some((word, i) => {
    if (!word.capitalized || !isNamingNoun(word.folded)) return false;
    return i === words.length - 1 || words[i + 1]!.joins || (i === 0 && leadsName(word.folded));
  });
}
