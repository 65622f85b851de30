import { isMonth } from './dates';
import type { Detail } from './details';
import type { Segment } from './segments';
import { GENRE, INSTITUTION, OCCASION, PERIODICAL, PLACE, PUBLISHER, REGION } from './words';

/** What a segment of a reference is. */
export type Label = 'title' | 'container' | 'collection' | 'publisher' | 'place' | 'other';

/** What stands right behind a segment. */
export type Behind = Detail['kind'] | 'date' | 'day' | 'address' | 'colon' | undefined;

/**
 * Says of each segment what it is: of all ways to label them the one that the clues (words, type, punctuation, what
 * stands behind) and the customary order speak for most. Where `commas` part author and title, a full stop stands inside
 * the title ("Flammender Hass. Ethnische Säuberungen, München 2004"). A title is one run of segments and stands first.
 */
export function labelSegments(
  segments: readonly Segment[],
  behind: readonly Behind[],
  commas: boolean,
): readonly Label[] {
  const context = {
    hasQuoted: segments.some((s) => s.quoted && !s.afterIn),
    count: segments.length,
    placed: segments.some((s, i) => behind[i] === 'colon' && isPlace(s.words)),
    italicAt: segments.findIndex((s, i) => s.italic && i > 0),
  };
  // Viterbi: the best score of a labelling that ends with each label, and the label before it.
  let best = new Map<Label, number>();
  const back: Map<Label, Label>[] = [];
  segments.forEach((segment, i) => {
    const next = new Map<Label, number>();
    const from = new Map<Label, Label>();
    for (const label of LABELS) {
      const own = clues(segment, label, i, behind[i], context);
      if (i === 0) next.set(label, own);
      else {
        for (const [last, score] of best) {
          const total = score + own + order(last, label, segment, segments[i - 1]!, commas);
          if (total > (next.get(label) ?? Number.NEGATIVE_INFINITY)) {
            next.set(label, total);
            from.set(label, last);
          }
        }
      }
    }
    best = next;
    back.push(from);
  });
  let label = [...best].reduce((a, b) => (b[1] > a[1] ? b : a), ['other', Number.NEGATIVE_INFINITY])[0] as Label;
  const labels: Label[] = [];
  for (let i = segments.length - 1; i >= 0; i--) {
    labels.unshift(label);
    label = back[i]!.get(label) ?? label;
  }
  return labels;
}

const LABELS: readonly Label[] = ['title', 'container', 'collection', 'publisher', 'place', 'other'];

interface Context {
  /** Some segment stands in quotation marks: the title of an article, so that italics hold its container. */
  readonly hasQuoted: boolean;
  readonly count: number;
  /** A known place stands before a colon: no other segment does. */
  readonly placed: boolean;
  /** Italics that are not the title hold the container. */
  readonly italicAt: number;
}

/** How much the segment itself speaks for the label. */
function clues(
  segment: Segment,
  label: Label,
  i: number,
  behind: Behind,
  { hasQuoted, count, placed, italicAt }: Context,
): number {
  const { words, quoted, italic, afterIn } = segment;
  const size = words.split(/\s+/).length;
  const plain = lowerCase(words);
  const first = i === 0;
  const place = isPlace(words);
  const publisher = PUBLISHER.test(words);
  const institution = INSTITUTION.test(words);
  const periodical = PERIODICAL.test(words);
  const laterItalic = italicAt > i;
  const counted = behind === 'volume' || behind === 'issue';
  switch (label) {
    case 'title': {
      let score = first ? 3 : 0;
      if (quoted) score += afterIn && !first ? -3 : 5;
      if (italic) score += hasQuoted ? -3 : first ? 4 : -2;
      if (afterIn && !first) score -= 5;
      if (/^\d{4} ?[-–] ?\d{2,4}$/.test(words)) score += 6;
      score += 3 * plain + (size >= 4 ? 1 : 0);
      if (publisher && size < 7) score -= 3;
      if (place) score -= first ? 1 : 4;
      if (GENRE.test(words) && !first) score -= 2;
      if (OCCASION.test(words)) score -= 4;
      if (periodical && size < 8) score -= 1.5;
      if (counted && count > 1) score -= 2.5;
      return score;
    }
    case 'container': {
      let score = first ? -4 : 0;
      if (quoted) score += afterIn ? 3 : -3;
      if (italic) score += hasQuoted || !first ? 4.5 : 0;
      if (afterIn) score += first ? 2 : 5;
      if (periodical) score += 2.5;
      if (OCCASION.test(words)) score += 3;
      if (counted) score += 3.5;
      if (behind === 'page') score += 1;
      if (behind === 'day') score += 2;
      if (size <= 3 && !counted && behind !== 'page' && !italic && !afterIn && !periodical) score -= 1.2;
      if (publisher) score -= 2.5;
      if (segment.bracketed && !italic) score -= 1.5;
      if (laterItalic && !italic && !quoted) score -= 9;
      if (place) score -= 3;
      if (GENRE.test(words)) score -= 2;
      if (size > 3 && plain > 0.5) score -= 1.5;
      return score;
    }
    case 'collection': {
      const series =
        /\b(?:Series|Serie|Reihe|Colección|Collection|Reports? on|Report No|Papers?|Schriften|Beiträge|Lecture Notes|Monographs?|Studies in|Documentos de)\b/.test(
          words,
        );
      return (series ? 3 : -2.5) - (first ? 6 : 0) - (quoted ? 4 : 0);
    }
    case 'publisher': {
      let score = first ? -6 : 0;
      if (publisher) score += 4;
      if (segment.bracketed && institution) score += 1.5;
      if (institution) score += 2.2;
      if (size === 1 && /^[A-ZÀ-Þ&]{2,8}$/.test(words)) score += 1;
      if (quoted || italic) score -= 5;
      if (afterIn) score -= 3;
      if (place) score -= 2;
      if (size > 8) score -= 2;
      score -= 3 * plain * (institution || publisher ? 0.3 : 1);
      if (periodical && !publisher) score -= 1;
      if (counted) score -= 2;
      return score;
    }
    case 'place': {
      let score = first ? -5 : 0;
      if (place) score += 4;
      else if (size <= 3 && /^[A-ZÀ-Þ]/.test(words) && plain === 0) score -= behind === 'colon' ? -0.5 : 0.5;
      else score -= 3;
      if (behind === 'colon') score += place || !placed ? 2 : -2;
      if (behind === 'date' || behind === 'day') score += 0.7;
      if (quoted || italic) score -= 5;
      if (publisher) score -= 4;
      if (institution) score -= 2;
      if (/\d/.test(words)) score -= 4;
      if (afterIn) score -= 2;
      if (counted) score -= 2;
      return score;
    }
    case 'other': {
      let score = first ? -3 : -0.7;
      if (GENRE.test(words) && size < 9) score += 4;
      if (
        segment.bracketed &&
        (/^[A-Z][A-Za-z]{1,9}[ '’]?\d{2,4}$/.test(words) || (size > 5 && !institution && !publisher))
      )
        score += 3;
      if (
        /^(?:Special [Ii]ssue|Prepared|Submitted|Commissioned|Draft|my translation|emphasis|[Ff]ront page|Año|Year|Accessed|Retrieved|Available|Last (?:modified|updated|accessed|visited)|Consultado)\b/.test(
          words,
        )
      )
        score += 6;
      if (isMonth(words)) score += 6;
      if (/^[a-zß-ÿ]/.test(words) && !OCCASION.test(words)) score += 1;
      if (!/[A-Za-zÀ-ɏ]{2}/.test(words)) score += 5;
      if (quoted || italic) score -= 2;
      return score;
    }
  }
}

/** How customary it is that `label` follows `last` over this gap. */
function order(
  last: Label,
  label: Label,
  { gap, quoted, words, afterIn, bracketed }: Segment,
  before: Segment,
  commas: boolean,
): number {
  // "Discourse Context, Focus, and Semantics" goes on.
  if (/^(?:and|or|&|y|und|et|oder) /.test(words)) return last === label ? 2 : -2;
  if (label === 'title') {
    if (last !== 'title') return FORBIDDEN;
    if (gap === 'island') return -5;
    if (before.quoted) return quoted && gap === 'edge' ? -2 : -5;
    if (before.italic && gap !== 'colon') return -2.5;
    if (commas && gap === 'stop') return 0.8;
    return { start: 0, stop: -2.2, comma: 0.8, colon: 2.5, open: -1, close: 0.3, edge: quoted ? 0 : -1, island: -3 }[
      gap
    ];
  }
  // presentation for the conference “Reforming the Administration”
  if (last === 'container' && label === 'container' && quoted && OCCASION.test(before.words)) return 6;
  if (last === 'title' && commas && gap === 'stop' && !afterIn && !PERIODICAL.test(words)) return -1.5;
  if (last === 'title' && label === 'container') return gap === 'stop' || gap === 'edge' ? 1 : gap === 'open' ? -1 : 0;
  if (last === label && (label === 'container' || label === 'publisher' || label === 'collection')) {
    // "ACM Trans. Math. Softw.": the stops of an abbreviated journal
    const abbreviated = gap === 'stop' && before.words.length <= 16 && words.length <= 24 && label === 'container';
    if (label === 'container' && before.italic) return gap === 'colon' ? 1 : -3;
    return { start: 0, stop: abbreviated ? 1.5 : -1, comma: 0.3, colon: 2, open: -1.5, close: 0, edge: 0, island: -3 }[
      gap
    ];
  }
  if (label === 'publisher' && last !== 'place' && gap === 'colon') return -3;
  // "(Prepared at the request of the Department, Quito, November)": a remark in brackets goes on to its end.
  if (last === 'other' && label === 'other' && bracketed && before.bracketed) return 3.5;
  if (last === 'collection' && label === 'container') return -3;
  if (label === 'container') return last === 'publisher' || last === 'place' ? -2.5 : 0;
  if (last === 'place' && label === 'publisher') return gap === 'colon' ? 3.5 : 0;
  if (last === 'publisher' && label === 'place') return 0.7;
  // "Mexico, Ariel, 2006": what follows a known place and is none is the publisher.
  if (last === 'place' && label === 'place' && !isPlace(words)) return -1.5;
  return 0;
}

const FORBIDDEN = -1000;

/** The share of words in lower case, small connecting words left out: high in a title in sentence case. */
function lowerCase(words: string): number {
  const long = words.match(/[A-Za-zÀ-ɏ]{4,}/g) ?? [];
  return long.length === 0 ? 0 : long.filter((word) => /^[a-zß-ÿ]/.test(word)).length / long.length;
}

/** "Boulder", "New York and London", "La Jolla", "Washington", "CA", "Mexico". */
export function isPlace(words: string): boolean {
  if (REGION.test(words)) return true;
  const known = PLACE.test(words) && words.split(/\s+/).length <= 5 && lowerCase(words) === 0;
  return known && !INSTITUTION.test(words) && !PUBLISHER.test(words) && !PERIODICAL.test(words);
}
