import type { Flow, Place } from '../../text/flow';

/**
 * The keys that are the second word of a name, which nobody spells out by itself: `Komnas HAM`. Each of several uses
 * stands behind the same capitalized word, and the paper has that word nowhere else.
 */
export function secondWords(uses: ReadonlyMap<string, readonly Place[]>, flows: readonly Flow[]): readonly string[] {
  return [...uses].flatMap(([key, places]) => {
    const first = places.length >= FEWEST ? firstWord(places) : undefined;
    return first !== undefined && countIn(flows, first) === places.length ? [key] : [];
  });
}

const FEWEST = 3;

/** The word that stands before every use. */
function firstWord([place, ...others]: readonly Place[]): string | undefined {
  const first = place && wordBefore(place);
  return first !== undefined && others.every((other) => wordBefore(other) === first) ? first : undefined;
}

function wordBefore({ flow, span }: Place): string | undefined {
  return WORD_BEFORE.exec(flow.text.slice(Math.max(0, span.start - LONGEST), span.start))?.[1];
}

/** `Komnas ` at the end, behind another word or nothing. */
const WORD_BEFORE = /(?:^|[^A-Za-zÀ-ɏ])([A-ZÀ-Þ][a-zß-ɏ]{2,}) {1,2}$/;
const LONGEST = 24;

function countIn(flows: readonly Flow[], word: string): number {
  return flows.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
}
