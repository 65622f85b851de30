import { addressFinder } from '../../recognize/acronyms/addresses';
import { isDigit, isLetter } from '../../text/letters';
import type { Span } from '../../text/span';
import type { Wording } from '../../text/wording';
import { remembering } from '../remembering';
import type { FlowAcronyms } from './found';

/** A flow and where in it one of the spellings stands, sorted by start. */
export interface SpelledFlow extends FlowAcronyms {
  readonly spelled: readonly Span[];
}

/**
 * The flows in which one of the spellings stands as a word of its own, a plural s left out; not those in addresses. What
 * was found in a wording is remembered until other spellings are looked for.
 */
export function findSpellings(found: readonly FlowAcronyms[], spellings: readonly string[]): readonly SpelledFlow[] {
  if (spellings.length === 0) return [];
  // The longest first: of "UN-Women" and "UN" the pattern takes the whole.
  const sorted = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  const source = sorted.map(escaped).join('|');
  const sought = { source, pattern: new RegExp(source, 'g') };
  return found.flatMap((each) => {
    const spelled = spelledIn(each.flow.wording ?? each.flow, sought);
    return spelled.length === 0 ? [] : [{ spelled, ...each }];
  });
}

function escaped(spelling: string): string {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What finds the spellings; two of them are the same where the source is. */
interface Sought {
  readonly source: string;
  readonly pattern: RegExp;
}

const spelledIn = remembering(
  ({ text }: Wording, { pattern }: Sought): readonly Span[] => {
    const spans: Span[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (isWhole(text, match.index, pattern.lastIndex)) spans.push({ start: match.index, end: pattern.lastIndex });
    }
    if (spans.length === 0) return NOWHERE;
    const inAddress = addressFinder(text);
    return spans.filter(({ start }) => !inAddress(start));
  },
  (one, other) => one.source === other.source,
);

const NOWHERE: readonly Span[] = [];

function isWhole(text: string, start: number, end: number): boolean {
  const behind = text[end] === 's' ? end + 1 : end;
  return !isLetterOrDigit(text.charCodeAt(start - 1)) && !isLetterOrDigit(text.charCodeAt(behind));
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
