import { textBefore } from '../../text/text-before';
import type { Alignment } from './alignment';
import { exactStart } from './exact';
import { isDeterminer } from './function-words';
import { type Evidence, isAcronym, type LongForm, longFormOf, mostWords } from './long-form';
import { bestAlignment, lettersOf, permutedFrom, repeatedLettersOf, sharedInitials } from './matching';
import { isInnerArticle, isName, nameBefore } from './names';
import { endsName, isNamingNoun, leadsName } from './naming-nouns';
import { type PhraseWord, wordsBefore } from './phrases';

/**
 * The long form that ends at the offset. Letters decide where it starts, as initials, then in another order, then with
 * letters from inside the words; without letters a capitalized name does, and where the text states that the two belong
 * together, any noun phrase.
 */
export function longFormBefore(text: string, end: number, form: string, evidence: Evidence): LongForm | undefined {
  const tail =
    YEAR_OF_LAW.exec(textBefore(text, end, LONGEST_YEAR)) ?? LEGAL_FORM.exec(textBefore(text, end, LONGEST_LEGAL_FORM));
  const limit = end - (tail?.[0].length ?? 0);
  const whole = longFormUpTo(text, limit, form, evidence);
  const base = whole && !whole.byShape ? undefined : NUMBERED.exec(form)?.[1];
  return (base === undefined ? undefined : namedOnce(text, limit, base)) ?? whole;
}

/** "Port Safety Act*, 2004* (PSA)". */
const YEAR_OF_LAW = /, (?:1[6-9]|20)[0-9]{2} ?$/;
const LONGEST_YEAR = 7;

/** "Verband der Lotsen* e. V.* (VDL)", "Muelles Unidos del Sur*, A.C.* (MUS)": what kind of society it is. */
const LEGAL_FORM =
  /,? (?:e\. ?V\.|g?GmbH|A\. ?C\.|S\. ?C\.|I\. ?A\. ?P\.|S\. ?A\.(?: de C\. ?V\.)?|Ltda\.|S\.p\.A\.) ?$/;
const LONGEST_LEGAL_FORM = 18;

/** The name that the letters before a number stand for; two letters only as the initials of two capitalized words. */
function namedOnce(text: string, end: number, letters: string): LongForm | undefined {
  if (letters.length > 2) return longFormUpTo(text, end, letters, 'beside');
  const words = wordsBefore(text, end, 2);
  const isExact =
    words.length === 2 && words.every((word) => word.capitalized) && exactStart(lettersOf(letters), words) === 0;
  return isExact ? longFormOf(lettersOf(letters), words) : undefined;
}

/** `HART-II` for one of several that have one name: "Harbor Arms Reduction Treaty (HART-II)"; "Banda Portuaria (BP-13)". */
const NUMBERED = /^([A-ZÀ-Þ]{2,})-(?:I{1,3}|IV|VI{0,3}|\d{1,3})$/;

function longFormUpTo(text: string, end: number, form: string, evidence: Evidence): LongForm | undefined {
  const letters = lettersOf(form);
  if (letters.length < (evidence === 'beside' ? 3 : 2)) return undefined;
  const words = wordsBefore(text, end, mostWords(letters, evidence));
  if (words.length === 0) return undefined;
  const exact = exactStart(letters, words);
  if (exact !== undefined) return longFormOf(letters, words.slice(withHead(words, exact)));
  const repeated = repeatedLettersOf(form);
  const repeatedStart = repeated === undefined ? undefined : exactStart(repeated, words);
  if (repeatedStart !== undefined) return longFormOf(letters, words.slice(repeatedStart));
  if (evidence === 'beside') return datedBefore(letters, words) ?? translatedBefore(letters, words);
  const named = words.slice(0, words.findLastIndex((word) => !word.allInitials) + 1);
  const namedStart = named.length < words.length ? exactStart(letters, named) : undefined;
  // "International Harbor Center ABC/DEF (IHC)": whose center it is is no part of the name.
  if (namedStart !== undefined) return longFormOf(letters, named.slice(namedStart));
  const headed = nameWithHead(letters, words);
  if (headed !== undefined) return longFormOf(letters, words.slice(headed));
  const series = seriesWithMore(letters, words);
  if (series !== undefined) return longFormOf(letters, words.slice(series));
  const seated = nameWithSeat(text, end, letters, words);
  if (seated) return longFormOf(letters, seated);
  const aligned = bestAlignment(letters, words);
  const inOrder = aligned?.byInitials && aligned.cost <= ONE_WORD_MORE && isAcronym(form);
  const permuted = inOrder ? undefined : permutedFrom(letters, words);
  if (permuted !== undefined) return longFormOf(letters, words.slice(permuted));
  if (aligned && isLikely(form, aligned, words))
    return longFormOf(letters, words.slice(withHead(words, aligned.first), endOf(words, aligned)));
  if (BEHIND_COMMA.test(textBefore(text, end, 3))) return undefined;
  if (!isAcronym(form)) return evidence === 'stated' ? nameOfWord(letters, words) : undefined;
  const name =
    nameFromFirstPart(form, words) ??
    nameBefore(letters, words) ??
    (evidence === 'stated' ? nounPhraseStart(words) : undefined);
  return name === undefined ? undefined : longFormOf(letters, words.slice(name), true);
}

/** `,” `: what the comma closes needs letters to be a long form. */
const BEHIND_COMMA = /,["”»]? ?$/;

/** "Northern, Coastal and Inland *Group of Ports* (NCI)": what says what kind of thing it is may give no letter. */
function nameWithHead(letters: string, words: readonly PhraseWord[]): number | undefined {
  if (letters.length < 3) return undefined;
  for (let i = words.length - 1; i > 1; i--) {
    if (!words[i]!.capitalized && !words[i]!.joins) return undefined;
    if (!words[i]!.capitalized || !isNamingNoun(words[i]!.folded)) continue;
    const start = exactStart(letters, words.slice(0, i));
    return start !== undefined && words.slice(start, i).filter(({ joins }) => !joins).length > 1 ? start : undefined;
  }
  return undefined;
}

/**
 * "Calm, Deep, Open, and Related Ports (CDO)": what is added to a series gives no letter, nor does whose series it is,
 * "Board of Calm, Deep, Open, and Related Ports".
 */
function seriesWithMore(letters: string, words: readonly PhraseWord[]): number | undefined {
  const added = words.findLastIndex(({ joins, gap }) => joins && gap.startsWith(','));
  if (letters.length < 3 || added < letters.length) return undefined;
  const start = added - letters.length;
  const counted = words.slice(start, added);
  const isSeries = counted.every(({ gap, capitalized }, i) => capitalized && (i === 0 || gap.startsWith(',')));
  if (!isSeries || exactStart(letters, counted) !== 0) return undefined;
  return words[start - 1]?.joins && words[start - 2]?.capitalized && !words[start]!.gap.includes(',')
    ? start - 2
    : start;
}

/**
 * "University of the Coast, Port Haven (UCPH)", "Calm, Deep, Open (CDO)", "freely piloted ferries, short-haul (FPFS)":
 * commas part a name where each letter says so.
 */
function nameWithSeat(
  text: string,
  end: number,
  letters: string,
  words: readonly PhraseWord[],
): readonly PhraseWord[] | undefined {
  if (letters.length < 3 || !words[0]!.gap.startsWith(',')) return undefined;
  const all = wordsBefore(text, end, mostWords(letters, 'beside'), true);
  const exact = exactStart(letters, all);
  const name = exact === undefined ? [] : all.slice(exact);
  const commas = name.filter((word, i) => i > 0 && word.gap.startsWith(','));
  const isSeated = commas.length === 1 && letters.length > 3;
  const isSeries = commas.length > 1 && commas.length === name.length - 1;
  const isName = name.every((word) => word.capitalized || word.joins);
  const isPlain = isSeated && name.length === letters.length && name.every((word) => !word.capitalized && !word.joins);
  return ((isSeated || isSeries) && isName) || isPlain ? name : undefined;
}

/**
 * "Organización Internacional de Policía Criminal (Interpol)": a noun that leads its name belongs to it; the one that ends
 * another name does not, as in "European Union gross domestic product (GDP)".
 */
function withHead(words: readonly PhraseWord[], first: number): number {
  const [before, head] = [words[first - 2], words[first - 1]];
  if (!head?.capitalized || words[first]!.gap !== ' ' || !leadsName(head.folded)) return first;
  const endsOther = before?.capitalized && !before.joins && head.gap === ' ' && endsName(head.folded);
  return endsOther ? first : first - 1;
}

/** "Port Safety and Pilots Act of 2004 (PSPA; P.L. 108-14)": the year gives no letter, and belongs to the name. */
function datedBefore(letters: string, words: readonly PhraseWord[]): LongForm | undefined {
  const [of, year] = words.slice(-2);
  if (of?.folded !== 'of' || !year?.allInitials || year.folded.length !== 4) return undefined;
  const first = exactStart(letters, words.slice(0, -2));
  return first === undefined ? undefined : longFormOf(letters, words.slice(first));
}

/** "Institutional Revolutionary Party, the PRI,": every letter is an initial, in the order of another language. */
function translatedBefore(letters: string, words: readonly PhraseWord[]): LongForm | undefined {
  const first = permutedFrom(letters, words);
  return first === undefined ? undefined : longFormOf(letters, words.slice(first));
}

/** "Council of the *Coastal Nations Harbor Fund* (CN-Quay)": the part before the hyphen says where the name begins. */
function nameFromFirstPart(form: string, words: readonly PhraseWord[]): number | undefined {
  const part = /^([A-Z]{2,5})-[A-Z][a-z]/.exec(form)?.[1];
  if (part === undefined) return undefined;
  const letters = lettersOf(part);
  const start = words.findLastIndex((_, i) => {
    const opening = words.slice(i, i + letters.length);
    return (
      opening.every(({ capitalized, folded }, k) => capitalized && folded[0] === letters[k]) &&
      opening.length === letters.length
    );
  });
  return start > 0 && words[start - 1]!.joins && isName(letters, words.slice(start)) ? start : undefined;
}

/** "Federal Commission for Crane Risks (known as Cofecran)": a short form like a word has some of the letters, and is none of the words. */
function nameOfWord(letters: string, words: readonly PhraseWord[]): LongForm | undefined {
  const first = nameBefore(letters, words);
  const name = first === undefined ? [] : words.slice(first);
  const isWord = name.some(({ folded }) => folded === letters);
  return !isWord && sharedInitials(letters, name) >= LEAST_OF_WORD ? longFormOf(letters, name, true) : undefined;
}

const LEAST_OF_WORD = 0.3;

/** At this cost one word behind the last letter, or between two, gives none. */
const ONE_WORD_MORE = 1.5;

/** A short form that is one capitalized word (`Segob`) needs a closer match than one in capitals, or ends with a word (`Conpuerto`). */
function isLikely(form: string, { first, last, cost }: Alignment, words: readonly PhraseWord[]): boolean {
  if (isAcronym(form)) return true;
  const end = words.at(-1)!.folded;
  return first < last && (cost <= 0.36 * form.length || (end.length > 3 && lettersOf(form).endsWith(end)));
}

/** "Fast and Secure Trade program (FAST)": the words in small letters behind the name are no part of it. */
function endOf(words: readonly PhraseWord[], { last }: Alignment): number {
  return words.slice(last + 1).every((word) => !word.capitalized) ? last + 1 : words.length;
}

/** "the attorney general's office (PGR in Spanish)": from behind the article on that no "of" precedes, nor "Mission to Guard". */
function nounPhraseStart(words: readonly PhraseWord[]): number | undefined {
  for (let i = words.length - 1; i > 0 && i > words.length - LONGEST_NOUN_PHRASE; i--) {
    if (words[i]!.gap.includes(',') || VERBS.has(words[i]!.folded)) return undefined;
    const article = words[i - 1]!;
    // "in their household panels (EHPM, for its acronym in Spanish)"
    if (POSSESSIVES.has(article.folded) && !words[i]!.joins) return i;
    if (!isDeterminer(article.folded) && !CONTRACTIONS.test(article.folded)) continue;
    if (isInnerArticle(words, i - 1) || (words[i - 3]?.folded === 'to' && words[i - 2]!.capitalized)) continue;
    // Small letters go on behind "of the"; a capital there opens a name.
    if (words[i]!.capitalized || (isDeterminer(article.folded) && !(i > 1 && words[i - 2]!.joins))) return i;
  }
  return undefined;
}

/** "the two boards have run patrols known as MALI": a sentence goes on to the short form, no name. */
const VERBS: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might did does es son fue fueron ha han ist sind war hat est sont'.split(
    ' ',
  ),
);

const POSSESSIVES: ReadonlySet<string> = new Set([
  'its',
  'their',
  'our',
  'his',
  'her',
  'su',
  'sus',
  'nuestra',
  'nuestro',
]);

/** Articles that a preposition has swallowed. */
const CONTRACTIONS = /^(?:del|al|du|do|da|zum|zur|im|am)$/;

const LONGEST_NOUN_PHRASE = 16;
