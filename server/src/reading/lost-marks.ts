import type { Span } from '../text/span';

/** A stretch of body text in the source in which a mark may have lost its superscript. */
export interface Stretch extends Span {
  readonly text: string;
}

/**
 * Finds the marks of notes that nothing calls: a bare number, glued to a word or behind a sentence, where the note
 * exists, its place in the order of the marks fits, and one place alone does. Source spans of the numbers.
 *
 * @param uncalled labels of notes without a marker, each with the source offsets between which its marker must stand
 */
export function findLostMarks(
  stretches: readonly Stretch[],
  uncalled: readonly { readonly label: string; readonly after: number; readonly before: number }[],
): Span[] {
  const found: Span[] = [];
  for (const { label, after, before } of uncalled) {
    if (!/^\d{1,3}$/.test(label)) continue;
    const places = stretches
      .filter((stretch) => stretch.end > after && stretch.start < before)
      .flatMap((stretch) => placesOf(label, stretch, after, before));
    if (places.length === 1) found.push(places[0]!);
  }
  return found.sort((a, b) => a.start - b.start);
}

function placesOf(label: string, stretch: Stretch, after: number, before: number): Span[] {
  const places: Span[] = [];
  for (const match of stretch.text.matchAll(new RegExp(String.raw`(?<!\d)${label}(?!\d)`, 'g'))) {
    const start = stretch.start + match.index;
    if (start < after || start >= before) continue;
    const left = stretch.text.slice(Math.max(0, match.index - 12), match.index);
    const right = stretch.text.slice(match.index + label.length, match.index + label.length + 4);
    if (isGlued(left, right) || isBehindSentence(left, right)) places.push({ start, end: start + label.length });
  }
  return places;
}

/** `agenda.3 The`, `Mexico3United`, `2021.75`; not `G20`, `3.5`, `A4`, `x1` */
function isGlued(left: string, right: string): boolean {
  if (/^[%°\d-]|^[.,:]\d|^[a-z]|^(?:st|nd|rd|th)\b/.test(right)) return false;
  if (/[a-zß-öø-ÿ]{3}$/.test(left)) return true;
  if (/\d[.,]$/.test(left)) return /(?:^|[^\d])(?:1[89]|20)\d\d[.,]$/.test(left);
  return (
    /[A-Za-zÀ-ɏ)\]”"’][.,;:!?”"’)\]]{1,2}$/.test(left) &&
    /^(?:\s|$)/.test(right) &&
    !/\b(?:no|nos|nr|vol|pp?|art|sec|ch|fig|núm|n)\.$/i.test(left)
  );
}

/** `various countries. 94` at a paragraph's end, or before a new sentence */
function isBehindSentence(left: string, right: string): boolean {
  return (
    /[a-zß-öø-ÿ)\]”"][.!?]["”]? $/.test(left) &&
    !/\b(?:no|nos|nr|vol|pp?|art|sec|ch|fig|núm|n)\. $/i.test(left) &&
    /^(?:[\s*_]*$|\s+[A-ZÀ-Þ])/.test(right)
  );
}
