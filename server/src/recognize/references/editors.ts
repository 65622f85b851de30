import type { Span } from '../../text/span';
import type { CslName } from '../csl';
import { namesInstitution } from './hints';
import { readPeople } from './people';
import type { Print } from './print';

/** The people or the institution that a role behind them closes. */
export interface Editors {
  readonly names: readonly CslName[];
  readonly at: Span;
}

/**
 * Those named right before `role`, which stands at `at`: "in Tomás Rey and Iris Vann|, eds.", "(T. Rey, I. Vann, and
 * P. Quist|, eds.)", "*Tides*, Ana Falk| (trans.)", "in: Akademie für Hafenbau| (Hg.)". They start behind "in", a bracket
 * or the end of a sentence; else behind a comma, as few as the role allows.
 */
export function peopleBefore(print: Print, from: number, at: number, role: string): Editors | undefined {
  const { text } = print;
  const low = Math.max(from, at - FARTHEST);
  const openings = [...text.slice(low, at).matchAll(OPENING)].map((match) => ({
    start: low + match.index + match[0].length,
    behindIn: /[in]\s?:?\s$|dans\s?:?\s$/i.test(match[0]),
  }));
  for (const { start, behindIn } of openings) {
    const found = exactly(text, start, at);
    if (found && (behindIn || found.names.every((name) => name.given))) return found;
  }
  const few = behindComma(text, low, at, role);
  const closest = openings.findLast(({ behindIn }) => behindIn);
  return few ?? (closest && /[([]/.test(role) ? named(text, closest.start, at) : undefined);
}

/** A list of editors is no longer than this. */
const FARTHEST = 240;

// "in ", "In: ", " (", ". ", ".” ", "? ": what may stand before the first name; not the full stop of "M. Quist"
const OPENING =
  /(?<![A-Za-zÀ-ɏ])(?:[Ii]n|[Ee]n|[Dd]ans)\s?:?\s+(?=[A-ZÀ-Þ])|\((?=[A-ZÀ-Þ])|(?<!\b[A-Z])[.?!]["”’»]?\s+(?=[A-ZÀ-Þ])(?!(?:In|En|Dans):? )|[”"»]\s(?=[A-ZÀ-Þ])/g;

/** The people from `start` whose last name ends right at `at`. */
function exactly(text: string, start: number, at: number): Editors | undefined {
  const people = readPeople(text, start, at, at);
  return people && at - people.end <= 1 ? { names: people.names, at: { start, end: people.end } } : undefined;
}

/** Who stands between "in" and a role in brackets edited the book, an institution or people who cannot all be read. */
function named(text: string, start: number, at: number): Editors | undefined {
  const words = text.slice(start, at).trimEnd();
  if (words.length > 160 || /["“”«»„]|[?!:]\s|(?<!\b[A-Z]|e|\bal|V)\.\s/.test(words)) return undefined;
  const people = namesInstitution(words) ? undefined : readPeople(text, start, at)?.names;
  return {
    names: people?.every((name) => name.given) ? people : [{ literal: words }],
    at: { start, end: start + words.length },
  };
}

/** "…, Ana Falk| (trans.)", "…, Jonas Rey, M. H. Vann, and Iris Mole| (eds.)": one person, or the two or more of a plural. */
function behindComma(text: string, low: number, at: number, role: string): Editors | undefined {
  const least = /eds|Eds|coords|comps|orgs|Hgg|Hrsgg/.test(role) ? 2 : 1;
  const commas = [...text.slice(low, at).matchAll(/, (?=[A-ZÀ-Þ])/g)].map((match) => low + match.index + 2).reverse();
  let best: Editors | undefined;
  for (const start of commas) {
    const found = exactly(text, start, at);
    const initials = found?.names.every((name) => name.given?.endsWith('.')) ?? false;
    if (!found || !(initials || (/[([]/.test(role) && found.names.every((name) => name.given)))) {
      if (best) return best;
      continue;
    }
    if (found.names.length >= least) best = found;
    // "M. H. Vann, and Iris Mole": before ", and" stand at least two.
    const listed = /, (?:and|y|und|et) /.test(text.slice(start, at)) && found.names.length === 2;
    if (best && !listed && !(initials && least > 1)) return best;
  }
  return best;
}
