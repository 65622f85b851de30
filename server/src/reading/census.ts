import { textBefore } from '../text/text-before';
import { linkLabels } from './link-labels';
import { type Notation, notations } from './notations';

/** The marks in a text, by what they call: each label with the offsets of its marks, rising. */
export interface Census {
  /** Raised numbers in any notation but `[^1]`. */
  readonly raised: ReadonlyMap<string, readonly number[]>;
  /** `[12]` */
  readonly brackets: ReadonlyMap<string, readonly number[]>;
  /** `(12)` */
  readonly rounds: ReadonlyMap<string, readonly number[]>;
  /** `12/` */
  readonly slashes: ReadonlyMap<string, readonly number[]>;
  /** First offset of each star or dagger. */
  readonly stars: ReadonlyMap<string, number>;
}

/** Counts the marks of a text; at some offsets nothing is called, since a note opens there, or an author is tied to an institution. */
export function takeCensus(text: string, callsNothing: (at: number) => boolean): Census {
  const raised = new Map<string, number[]>();
  const byName: Readonly<Record<string, Map<string, number[]>>> = {
    bracket: new Map(),
    round: new Map(),
    slash: new Map(),
  };
  const stars = new Map<string, number>();
  const links = linkLabels(text);
  TRIGGER.lastIndex = 0;
  for (let found = TRIGGER.exec(text); found; found = TRIGGER.exec(text)) {
    const at = found.index;
    if (callsNothing(at)) continue;
    for (const notation of BY_TRIGGER.get(found[0])!) {
      const match = notation.marker!(text, at);
      if (!match) continue;
      for (const { label } of match.labels) {
        if (notation.name === 'star') {
          if (!stars.has(label) && isStar(text, at)) stars.set(label, at);
        } else if (notation.name === 'bracket' && links.has(label)) continue;
        else add(byName[notation.name] ?? raised, label, at);
      }
      TRIGGER.lastIndex = Math.max(TRIGGER.lastIndex, match.span.end);
      break;
    }
  }
  return { raised, brackets: byName.bracket!, rounds: byName.round!, slashes: byName.slash!, stars };
}

/** What marks begin with; digits only where a slash follows, `_` and `&` only where a tag does. */
const TRIGGER = /[<$^¹²³⁰⁴-⁹\\[(*†‡]|&(?=lt;sup)|_(?=_{0,2}<)|\d(?=\d{0,2}\/(?!\d))/g;

/** By what their marks begin with, in their order. */
const BY_TRIGGER: ReadonlyMap<string, readonly Notation[]> = new Map(
  [...'<$^¹²³⁰⁴⁵⁶⁷⁸⁹\\[(*†‡&_0123456789'].map((sign) => [
    sign,
    notations.filter(
      ({ marker, name, triggers }) => marker && name !== 'inline' && name !== 'pandoc' && triggers.includes(sign),
    ),
  ]),
);

function add(map: Map<string, number[]>, label: string, at: number): void {
  const places = map.get(label);
  if (places) places.push(at);
  else map.set(label, [at]);
}

/**
 * An unescaped star is a mark only where the line's other stars pair off, at the end of the line, behind a sentence or a
 * clause (`by two votes.* It`), or before the last mark of a line of authors (`JANE ROE* AND TOM HALE†`); the rest is
 * emphasis, which may have begun in a line above.
 */
function isStar(text: string, at: number): boolean {
  if (text[at] !== '*') return true;
  const lead = textBefore(text, at, LONGEST_STARRED);
  const before = lead.slice(Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1);
  const behind = /^[^\r\n]*/.exec(text.slice(at, at + LONGEST_STARRED))![0].trimEnd();
  const line = before + behind;
  return (
    line.length < LONGEST_STARRED &&
    (line.match(/\*+/g)?.length ?? 0) % 2 === 1 &&
    (/[*†‡]$/.test(behind) || (/[.,;:!?”"’')]$/.test(before) && /^\*{1,3}\s/.test(behind))) &&
    !isEmphasisOpen(text.slice(Math.max(0, at - before.length - LONGEST_STARRED), at - before.length))
  );
}

/** Whether the lines before, up to a blank one, open an emphasis that they do not close: `*the harbors` at the end. */
function isEmphasisOpen(before: string): boolean {
  const paragraph = before.split(/\n\s*\n/).at(-1)!;
  let open = false;
  for (const { 0: stars, index } of paragraph.matchAll(/\*{1,3}/g))
    open =
      /^$|[\s\p{P}]/u.test(paragraph.slice(Math.max(0, index - 1), index)) &&
      /\S/.test(paragraph.slice(index + stars.length, index + stars.length + 1));
  return open;
}

/** In characters: a title, an author's name, a caption. */
const LONGEST_STARRED = 300;
