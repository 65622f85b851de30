import { isMonth } from '../../text/months';
import { type Context, isSubtitle } from './context';
import type { Facts } from './facts';
import { AT, LABELS, type Label, type Weights } from './labels';
import { isRegion } from './places';
import { type Sight, sightOf } from './sight';

type Scores = Readonly<Partial<Record<Label, number>>>;

interface Clue {
  readonly when: (sight: Sight) => boolean;
  readonly scores: Weights;
}

/** How much the segment itself speaks for each label. */
export function weigh(context: Context, i: number): Weights {
  const sight = sightOf(context, i);
  const { plain, institution, publisher, place } = sight.own;
  const sum = [...UNSEEN];
  sum[AT.title]! += 3 * plain;
  sum[AT.publisher]! -= 3 * plain * (institution || publisher ? 0.3 : 1);
  for (const { when, scores } of CLUES) if (when(sight)) add(sum, scores);
  if (!place) sum[AT.place]! += unknownPlace(sight);
  return sum;
}

function add(sum: number[], scores: Weights): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += scores[at]!;
}

function weightsOf(scores: Scores): Weights {
  return LABELS.map((label) => scores[label] ?? 0);
}

/** Before anything is seen. */
const UNSEEN = weightsOf({ collection: -2.5, other: -0.7 });

/** A few capitalized words may be a place that is not known, above all before a colon. */
function unknownPlace(sight: Sight): number {
  const { own, behind, next, after, nextBehind, counted } = sight;
  const { words, size, plain, gap } = own;
  if (opensJournal(sight) || standsInArticle(sight)) return -4;
  if (size > 3 || plain > 0 || counted || /^[A-Z]{3,}$/.test(words) || next?.gap === 'open' || !/^[A-ZÀ-Þ]/.test(words))
    return -3;
  // "Quay Institute, Fairwater Hills, MI": a state follows
  if (!sight.first && gap !== 'open' && next?.gap === 'comma' && isState(next.words)) return 3;
  // "Ports of the North, Fairwater 1998": one word before the date, and no other place
  if (own.words.length > 3 && isLastWord(sight)) return 1.2;
  // "Bourne End, Buckinghamshire, England: Quay Press"
  if (gap === 'stop' && behind === undefined && (isRegionOf(next) || isRegionOf(after))) return 1.5;
  if (behind !== 'colon') return -0.5;
  if (gap === 'open') return 0.5;
  // "Harbor Life: Essays on the quay", "The Age: Extra, 12": a subtitle or a section follows, no publisher.
  const publisher =
    next &&
    next.plain < 0.3 &&
    !/ (?:in|on|for|to|from) /.test(next.words) &&
    nextBehind !== 'colon' &&
    nextBehind !== 'volume';
  return publisher ? 0.5 : -3;
}

/** "Buckinghamshire" behind "Bourne End, " */
function isRegionOf(facts: Facts | undefined): boolean {
  return facts !== undefined && facts.gap === 'comma' && facts.place;
}

/** "MI", "Calif": a town stands before it. */
function isState(words: string): boolean {
  return STATE.test(words) && isRegion(words);
}

const STATE = /^(?:[A-Z]{2}|Calif|Mass|Conn|Mich|Minn|Wash|Penn|Tenn|Fla|Ariz|Ill|Ind|Tex|Colo|Ore)$/;

/** What a colon ties to the title, nothing else saying that it holds the work. */
function isSubtitleHere({ own, counted, context }: Sight): boolean {
  const [title, next] = context.segments;
  return (
    own === next && own.gap === 'colon' && !own.quoted && !own.italic && !own.afterIn && !counted && !title!.afterIn
  );
}

/** One word behind a comma that ends the reference but for its date, where no place is known. */
function isLastWord({ own: { gap, size, quoted, italic }, first, last, behind, context }: Sight): boolean {
  if (first || !last || behind !== 'date' || gap !== 'comma' || size > 1 || quoted || italic) return false;
  const { segments } = context;
  // Neither "The Left, Program 2009" nor "The Quay, Calabria, Molo, 2009", whose last word publishes.
  if (segments.at(-2)!.size < (segments.length === 2 ? 3 : 2)) return false;
  return segments.every(({ place, publisher }) => !place && !publisher);
}

/** "Tides: Ports, Ships and Crews, 12(3), 4-9": what goes on behind the colon has a volume, so it is a periodical's name. */
function opensJournal({ own, behind, next, context }: Sight): boolean {
  if (behind !== 'colon' || own.place || next?.place) return false;
  const from = context.segments.indexOf(own) + 1;
  const length = context.segments.slice(from).findIndex(({ gap }, i) => i > 0 && gap !== 'comma');
  const to = length < 0 ? context.segments.length : from + length;
  return context.behind.slice(from, to).some((what) => what === 'volume' || what === 'issue');
}

/** "Shifts, Crews, Bodies: A Theory of Harbors. Ports & Ships, 4(2)": the journal that follows needs no place. */
function standsInArticle({ behind, next, after, context }: Sight): boolean {
  if (behind !== 'colon' || next === undefined || after?.gap !== 'stop' || next.publisher) return false;
  const what = context.behind[context.segments.indexOf(after)];
  return what === 'volume' || what === 'issue';
}

// Each row: what is seen, and how much it speaks for and against the labels. The weights are rough on purpose: one
// strong clue (3 and more) wins over what is merely customary.
const CLUES: readonly Clue[] = rows([
  // Where it stands
  [(s) => s.first, { title: 3, container: -4, collection: -6, publisher: -6, place: -5, other: -2.3 }],
  [(s) => s.own.afterIn, { publisher: -3, place: -2 }],
  [(s) => s.own.afterIn && s.first, { container: 2 }],
  [(s) => s.own.afterIn && !s.first, { title: -5, container: 5 }],
  [(s) => s.own.bracketed && !s.own.italic, { container: -1.5 }],
  [(s) => s.own.bracketed && s.own.institution, { publisher: 1.5 }],
  [(s) => s.own.bracketed && isRemark(s), { other: 3 }],
  // How it is set
  [(s) => s.own.quoted || s.own.italic, { publisher: -5, place: -5, other: -2 }],
  [(s) => s.own.quoted, { collection: -4 }],
  [(s) => s.own.quoted && s.own.afterIn, { container: 3 }],
  [(s) => s.own.quoted && !s.own.afterIn, { container: -3 }],
  [(s) => s.own.quoted && (s.first || !s.own.afterIn), { title: 5 }],
  [(s) => s.own.quoted && !s.first && s.own.afterIn, { title: -3 }],
  [(s) => s.own.italic && (s.context.hasQuoted || !s.first), { container: 4.5 }],
  [(s) => s.own.italic && s.context.hasQuoted, { title: -3 }],
  [(s) => s.own.italic && !s.context.hasQuoted && s.first, { title: 4 }],
  [(s) => s.own.italic && !s.context.hasQuoted && !s.first, { title: -2 }],
  [(s) => s.later && !s.own.italic && !s.own.quoted, { container: -9 }],
  // What stands behind it
  [(s) => s.behind === 'appears' && !s.first, { container: 3, place: -3 }],
  [(s) => s.behind === 'address' && isLoneName(s), { container: 3, publisher: -1, place: -3 }],
  [
    (s) => s.behind === 'day' && !s.first && s.own.gap === 'comma' && s.own.size <= 5 && isSource(s),
    { title: -2, container: 2 },
  ],
  [(s) => s.counted, { container: 3.5, publisher: -2, place: -2 }],
  [(s) => s.counted && s.context.segments.length > 1, { title: -2.5 }],
  [(s) => s.behind === 'page', { container: 1 }],
  [(s) => s.behind === 'first', { title: -4, container: 6 }],
  [(s) => s.behind === 'day', { container: 2 }],
  [(s) => s.behind === 'date' || s.behind === 'day', { place: 0.7 }],
  [(s) => s.behind === 'colon', { place: 2 }],
  [(s) => s.behind === 'colon' && s.context.placed && !s.own.place, { place: -4 }],
  // What stands before it
  [(s) => s.context.book && !s.first && (!s.own.periodical || s.own.plain > 0.3), { title: 1, container: -2.5 }],
  [(s) => s.beforePlace && !s.first && !s.own.place && !s.own.bracketed && !s.own.institution, { publisher: -4 }],
  [(s) => s.beforePlace && s.inBook && !s.own.place && !s.own.bracketed && !s.own.institution, { container: 2 }],
  [(s) => s.inBook && s.own.institution && s.own.plain === 0, { container: -2.5 }],
  [(s) => s.afterQuoted && (s.own.gap === 'stop' || s.last) && isSource(s), { container: 3, publisher: -2, place: -2 }],
  // "Harbor Law: Five Studies (London: Quay Press, 1990)"
  [isSubtitleHere, { container: -3 }],
  [(s) => s.own.place && s.listed && goesOnBehind(s), { title: 5, place: -4 }],
  [isHouse, { title: -2, publisher: 3.5, place: -1 }],
  [isTownOfHouse, { title: -2, publisher: -3, place: 4 }],
  // Its words
  [(s) => s.own.size >= 4, { title: 1 }],
  [(s) => s.own.size > 8, { publisher: -2 }],
  [(s) => s.own.size > 3 && s.own.plain > 0.5, { container: -1.5 }],
  [isBare, { container: -1.2 }],
  [(s) => s.own.place, { container: -3, publisher: -2, place: 4 }],
  [(s) => s.own.place && s.first, { title: -1 }],
  [(s) => s.own.place && !s.first, { title: -4 }],
  [(s) => s.own.publisher, { container: -2.5, publisher: 4, place: -4 }],
  [(s) => s.own.publisher && s.own.size < 7, { title: -3 }],
  [(s) => s.own.institution, { publisher: 2.2, place: -2 }],
  [(s) => s.own.periodical, { container: 2.5 }],
  [(s) => s.own.periodical && !s.own.publisher, { publisher: -1 }],
  [(s) => s.own.periodical && s.own.size < 8, { title: -1.5 }],
  [(s) => s.own.genre, { container: -2 }],
  [(s) => s.own.genre && !s.first, { title: -2 }],
  [(s) => s.own.genre && s.own.size < 9, { other: 4 }],
  // "Tech. Rep. 18 (2013)": the number is the report's
  [(s) => s.own.genre && s.counted && s.own.size < 4, { container: -3 }],
  [(s) => s.own.occasion, { title: -4, container: 3 }],
  [(s) => /^\S+ prepared for\b/.test(s.own.words), { container: -3, other: 4 }],
  [(s) => s.own.series, { collection: 5.5 }],
  [(s) => s.own.series && s.held, { container: -4 }],
  // "In *Harbor Power: Studies in Trade*"
  [(s) => s.own.series && s.own.gap === 'colon', { collection: -4 }],
  [(s) => !s.first && opensJournal(s), { title: -2, container: 3, publisher: -3 }],
  [isJournalAlone, { title: -4, container: 9 }],
  [(s) => ASIDE.test(s.own.words) || (s.own.size === 1 && isMonth(s.own.words)), { other: 6 }],
  // "1941-1945" goes on with a title
  [(s) => /^\d{3,4} ?[-–] ?\d{2,4}$/.test(s.own.words), { title: 6 }],
  [(s) => s.inBook && /^\d{3,4} ?[-–] ?\d{2,4}$/.test(s.own.words), { container: 6 }],
  // "CEPA"
  [(s) => /^[A-ZÀ-Þ&]{2,8}$/.test(s.own.words), { publisher: 1 }],
  [(s) => /\d/.test(s.own.words), { place: -4 }],
  [(s) => /^[a-zß-ÿ]/.test(s.own.words) && !s.own.occasion, { other: 1 }],
  [(s) => /^[a-zß-ÿ]+$/.test(s.own.words), { container: -4 }],
  [(s) => !/[A-Za-zÀ-ɏ]{2}/.test(s.own.words), { other: 5 }],
]);

function rows(given: readonly (readonly [Clue['when'], Scores])[]): readonly Clue[] {
  return given.map(([when, scores]) => ({ when, scores: weightsOf(scores) }));
}

/** Nothing says that the few words name a periodical. */
function isBare({ own: { size, italic, afterIn, periodical }, counted, behind, inBook }: Sight): boolean {
  return size <= 3 && !counted && behind !== 'page' && !italic && !afterIn && !inBook && !periodical;
}

/** What may hold an article: no place, publisher, institution, series or document number. */
function isSource({ own: { place, publisher, institution, series, words } }: Sight): boolean {
  return !place && !publisher && !institution && !series && !/\d|^[A-Z]{2,8}$|^[A-ZÀ-Þ][a-z]+ - /.test(words);
}

/** "The Atlantic. http://…": a short name before the address, which is neither place nor publisher */
function isLoneName({ own: { words, size, plain, gap, institution, publisher, place }, first }: Sight): boolean {
  return (
    !first &&
    !/^[A-Z]{2,8}$/.test(words) &&
    size <= 4 &&
    plain === 0 &&
    gap !== 'comma' &&
    !institution &&
    !publisher &&
    !place
  );
}

/** "Slate Islands, Ontario, Canada. *Harbor Geology*": a place in the title, which a sentence follows */
function goesOnBehind({ next, after, behind, last }: Sight): boolean {
  // "The Sudbury structure, Ontario, Canada: A persistent enigma"
  if (behind === 'colon' && next && isSubtitle(next)) return true;
  if (last || behind !== undefined || next === undefined) return false;
  return next.gap === 'stop' || (next.gap === 'comma' && next.place && after?.gap === 'stop');
}

/** "Nourritures de bord, |Quai, |Paris, 1988": one or two words before a place, as the French write a publisher */
function isHouse({
  own: { gap, size, plain, place, quoted, italic },
  first,
  last,
  next,
  nextBehind,
  behind,
}: Sight): boolean {
  if (first || last || place || quoted || italic || behind !== undefined || size > 3 || plain > 0) return false;
  return gap === 'comma' && next!.gap === 'comma' && next!.place && nextBehind === 'date' && !isState(next!.words);
}

/** "*Muelles*, |Oster, |Ediciones del Faro, 1988": a word or two between a title and who publishes it, as Spanish sets the place */
function isTownOfHouse({ own, first, last, next, nextBehind, behind, context }: Sight): boolean {
  const { gap, size, plain, publisher, quoted, italic } = own;
  if (first || last || publisher || quoted || italic || behind !== undefined || size > 2 || plain > 0) return false;
  const isBehindTitle = context.segments[context.segments.indexOf(own) - 1]!.italic;
  return isBehindTitle && gap === 'comma' && next!.gap === 'comma' && next!.publisher && nextBehind === 'date';
}

/** "A. Quist, Harb. Rev. Lett. 83, 3370 (1999)": nothing but the journal, abbreviated */
function isJournalAlone({ own: { quoted, italic, words, size, plain }, first, last, counted }: Sight): boolean {
  if (!first || !last || !counted || quoted || italic || size > 6 || plain > 0.3) return false;
  return /^[A-Z&][A-Za-z&]{0,5}[A-Z]$/.test(words) || /(?:^| )[A-Z][a-z]{0,6}\.(?: |$)/.test(words);
}

/** "(CHI91)", "(Prepared at the request of the Office)" */
function isRemark({ own: { words, size, institution, publisher } }: Sight): boolean {
  return /^[A-Z][A-Za-z]{1,9}[ '’]?\d{2,4}$/.test(words) || (size > 5 && !institution && !publisher);
}

// "Special issue on …", "my translation", "front page", "Last modified"
const ASIDE =
  /^(?:Special [Ii]ssue|(?:[A-Z][a-z]+ )?[Rr]eprint|Revised|(?:Rev|Review) of|To appear|Web$|DVD|Motion picture|arXiv|[Aa]bstract$|in [A-Z][a-z]+$|en ligne|online$|hier\b|zit\. n|(?:Primera|Segunda|Tercera|Cuarta|Quinta)(?: (?:[Ee]dición|[Rr]eimpresión))?$|(?:Bulletin|Paper|Report|Circular|Memoir)s?$|[Üü]bersetzt|Dir\.|Perf\.|Prod\.|(?:[A-Z]+ )?[Pp]atent\b|Working draft|Prepared|Submitted|Commissioned|Draft|my translation|emphasis|[Ff]ront page|Año|Year|Accessed|Retrieved|Available|Last (?:modified|updated|accessed|visited)|Consultado|Consulté|Acesso|Disponível|Disponible)(?![A-Za-zÀ-ɏ])/;
