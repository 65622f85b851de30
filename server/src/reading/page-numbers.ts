import type { PageLabel } from './page-starts';

/** A short line as the search for running heads sees it. */
interface Line {
  readonly text: string;
  /** In the source. */
  readonly first: number;
}

/** Lines that are nothing but a number, where the numbers, with those of the page marks, rise through the text. */
export function pageNumbers<T extends Line>(
  candidates: readonly T[],
  marked: readonly PageLabel[],
): (T & { readonly number: string })[] {
  const bare: { readonly first: number; readonly number: string; readonly piece?: T }[] = [];
  for (const { line, label } of marked) bare.push({ first: line, number: label });
  for (const piece of candidates) {
    const number = BARE_NUMBER.exec(piece.text)?.slice(1).find(Boolean);
    if (number !== undefined) bare.push({ first: piece.first, number, piece });
  }
  const rise = longestRise(bare.filter(({ number }) => /^\d/.test(number)).sort((a, b) => a.first - b.first));
  return rise.length >= 3 ? rise.flatMap(({ piece, number }) => (piece ? [{ ...piece, number }] : [])) : [];
}

/** `12`, `– 12 –`, `Page 12`, `12 | P a g e`, `[12]` alone on a line */
const BARE_NUMBER =
  /^(?:[-–—]\s?(\d{1,4})\s?[-–—]|(?:page|p\.|página|pág\.|seite)\s(\d{1,4})(?:\s(?:of|de|von)\s\d{1,4})?|(\d{1,4})(?:\s\|\s?p\s?a\s?g\s?e)?)$/i;

/** The longest run of numbers that rises by small steps, in the order of the text. */
function longestRise<T extends { readonly number: string }>(pieces: readonly T[]): T[] {
  let best: T[] = [];
  let run: T[] = [];
  for (const piece of pieces) {
    const step = run.length > 0 ? Number(piece.number) - Number(run.at(-1)!.number) : 1;
    if (step === 0) continue;
    if (step < 0 || step > 5) run = [];
    run.push(piece);
    if (run.length > best.length) best = run;
  }
  return best;
}
