import { isMonth } from './dates';
import type { Behind, Label } from './label';
import { isPlace, lowerCaseShare } from './place';
import type { Segment } from './segments';
import { GENRE, INSTITUTION, OCCASION, PERIODICAL, PUBLISHER } from './words';

/** What all segments of a reference say together. */
export interface Context {
  /** Some segment stands in quotation marks: the title of an article, so that italics hold its container. */
  readonly hasQuoted: boolean;
  readonly count: number;
  /** A known place stands before a colon: no other segment does. */
  readonly placed: boolean;
  /** Index of the last italics behind the first segment: they hold the container; -1 without. */
  readonly italicAt: number;
}

/** What can be seen of one segment. */
interface Sight extends Segment, Context {
  readonly first: boolean;
  readonly behind: Behind;
  /** In words. */
  readonly size: number;
  readonly place: boolean;
  readonly publisher: boolean;
  readonly institution: boolean;
  readonly periodical: boolean;
  /** "Working Paper", "Report" */
  readonly genre: boolean;
  /** "paper presented at" */
  readonly occasion: boolean;
  /** How much of it is in small letters, from 0 to 1. */
  readonly plain: number;
  /** A volume or issue stands behind it. */
  readonly counted: boolean;
  readonly later: boolean;
}

type Scores = Readonly<Partial<Record<Label, number>>>;

interface Clue {
  readonly when: (sight: Sight) => boolean;
  readonly scores: readonly (readonly [Label, number])[];
}

/** How much the segment itself speaks for each label. */
export function weigh(segment: Segment, i: number, behind: Behind, context: Context): Readonly<Record<Label, number>> {
  const sight = sightOf(segment, i, behind, context);
  const { plain, institution, publisher } = sight;
  const sum: Record<Label, number> = {
    title: 3 * plain,
    container: 0,
    collection: -2.5,
    publisher: -3 * plain * (institution || publisher ? 0.3 : 1),
    place: 0,
    other: -0.7,
  };
  for (const { when, scores } of CLUES) if (when(sight)) for (const [label, score] of scores) sum[label] += score;
  if (!sight.place) sum.place += unknownPlace(sight);
  return sum;
}

function sightOf(segment: Segment, i: number, behind: Behind, context: Context): Sight {
  const { words, start, end, gap, quoted, italic, afterIn, bracketed } = segment;
  const { hasQuoted, count, placed, italicAt } = context;
  return {
    ...{ words, start, end, gap, quoted, italic, afterIn, bracketed, hasQuoted, count, placed, italicAt, behind },
    first: i === 0,
    size: words.split(/\s+/).length,
    plain: lowerCaseShare(words),
    place: isPlace(words),
    publisher: PUBLISHER.test(words),
    institution: INSTITUTION.test(words),
    periodical: PERIODICAL.test(words),
    genre: GENRE.test(words),
    occasion: OCCASION.test(words),
    counted: behind === 'volume' || behind === 'issue',
    later: context.italicAt > i,
  };
}

/** A few capitalized words may be a place that is not known, above all before a colon. */
function unknownPlace({ words, size, plain, behind }: Sight): number {
  if (size > 3 || plain > 0 || !/^[A-ZÀ-Þ]/.test(words)) return -3;
  return behind === 'colon' ? 0.5 : -0.5;
}

// Each row: what is seen, and how much it speaks for and against the labels. The weights are rough on purpose: one
// strong clue (3 and more) wins over what is merely customary.
const CLUES: readonly Clue[] = rows([
  // Where it stands
  [(s) => s.first, { title: 3, container: -4, collection: -6, publisher: -6, place: -5, other: -2.3 }],
  [(s) => s.afterIn, { publisher: -3, place: -2 }],
  [(s) => s.afterIn && s.first, { container: 2 }],
  [(s) => s.afterIn && !s.first, { title: -5, container: 5 }],
  [(s) => s.bracketed && !s.italic, { container: -1.5 }],
  [(s) => s.bracketed && s.institution, { publisher: 1.5 }],
  [(s) => s.bracketed && isRemark(s), { other: 3 }],
  // How it is set
  [(s) => s.quoted || s.italic, { publisher: -5, place: -5, other: -2 }],
  [(s) => s.quoted, { collection: -4 }],
  [(s) => s.quoted && s.afterIn, { container: 3 }],
  [(s) => s.quoted && !s.afterIn, { container: -3 }],
  [(s) => s.quoted && (s.first || !s.afterIn), { title: 5 }],
  [(s) => s.quoted && !s.first && s.afterIn, { title: -3 }],
  [(s) => s.italic && (s.hasQuoted || !s.first), { container: 4.5 }],
  [(s) => s.italic && s.hasQuoted, { title: -3 }],
  [(s) => s.italic && !s.hasQuoted && s.first, { title: 4 }],
  [(s) => s.italic && !s.hasQuoted && !s.first, { title: -2 }],
  [(s) => s.later && !s.italic && !s.quoted, { container: -9 }],
  // What stands behind it
  [(s) => s.counted, { container: 3.5, publisher: -2, place: -2 }],
  [(s) => s.counted && s.count > 1, { title: -2.5 }],
  [(s) => s.behind === 'page', { container: 1 }],
  [(s) => s.behind === 'day', { container: 2 }],
  [(s) => s.behind === 'date' || s.behind === 'day', { place: 0.7 }],
  [(s) => s.behind === 'colon', { place: 2 }],
  [(s) => s.behind === 'colon' && s.placed && !s.place, { place: -4 }],
  // Its words
  [(s) => s.size >= 4, { title: 1 }],
  [(s) => s.size > 8, { publisher: -2 }],
  [(s) => s.size > 3 && s.plain > 0.5, { container: -1.5 }],
  [isBare, { container: -1.2 }],
  [(s) => s.place, { container: -3, publisher: -2, place: 4 }],
  [(s) => s.place && s.first, { title: -1 }],
  [(s) => s.place && !s.first, { title: -4 }],
  [(s) => s.publisher, { container: -2.5, publisher: 4, place: -4 }],
  [(s) => s.publisher && s.size < 7, { title: -3 }],
  [(s) => s.institution, { publisher: 2.2, place: -2 }],
  [(s) => s.periodical, { container: 2.5 }],
  [(s) => s.periodical && !s.publisher, { publisher: -1 }],
  [(s) => s.periodical && s.size < 8, { title: -1.5 }],
  [(s) => s.genre, { container: -2 }],
  [(s) => s.genre && !s.first, { title: -2 }],
  [(s) => s.genre && s.size < 9, { other: 4 }],
  [(s) => s.occasion, { title: -4, container: 3 }],
  [(s) => SERIES.test(s.words), { collection: 5.5 }],
  [(s) => ASIDE.test(s.words) || isMonth(s.words), { other: 6 }],
  // "1941-1945" goes on with a title
  [(s) => /^\d{4} ?[-–] ?\d{2,4}$/.test(s.words), { title: 6 }],
  // "CEPA"
  [(s) => /^[A-ZÀ-Þ&]{2,8}$/.test(s.words), { publisher: 1 }],
  [(s) => /\d/.test(s.words), { place: -4 }],
  [(s) => /^[a-zß-ÿ]/.test(s.words) && !s.occasion, { other: 1 }],
  [(s) => !/[A-Za-zÀ-ɏ]{2}/.test(s.words), { other: 5 }],
]);

function rows(given: readonly (readonly [Clue['when'], Scores])[]): readonly Clue[] {
  return given.map(([when, scores]) => ({ when, scores: Object.entries(scores) as [Label, number][] }));
}

/** Nothing says that the few words name a periodical. */
function isBare({ size, counted, behind, italic, afterIn, periodical }: Sight): boolean {
  return size <= 3 && !counted && behind !== 'page' && !italic && !afterIn && !periodical;
}

/** "(CHI91)", "(Prepared at the request of the Office)" */
function isRemark({ words, size, institution, publisher }: Sight): boolean {
  return /^[A-Z][A-Za-z]{1,9}[ '’]?\d{2,4}$/.test(words) || (size > 5 && !institution && !publisher);
}

// "Harbor Papers Series", "Schriften zur …", "Lecture Notes in …"
const SERIES =
  /\b(?:Series|Serie|Reihe|Colección|Collection|Reports? on|Report No|Papers?|Schriften|Beiträge|Lecture Notes|Monographs?|Studies in|Documentos de)\b/;

// "Special issue on …", "my translation", "front page", "Last modified"
const ASIDE =
  /^(?:Special [Ii]ssue|Prepared|Submitted|Commissioned|Draft|my translation|emphasis|[Ff]ront page|Año|Year|Accessed|Retrieved|Available|Last (?:modified|updated|accessed|visited)|Consultado)\b/;
