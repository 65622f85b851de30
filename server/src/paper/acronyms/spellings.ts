import { addressFinder } from '../../recognize/acronyms/addresses';
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
  const pattern = sorted.map(escaped).join('|');
  return found.flatMap((each) => {
    const spelled = spelledIn(each.flow.wording ?? each.flow, pattern);
    return spelled.length === 0 ? [] : [{ ...each, spelled }];
  });
}

function escaped(spelling: string): string {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const spelledIn = remembering(({ text }: Wording, pattern: string): readonly Span[] => {
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(new RegExp(pattern, 'g'))) {
    const end = index + word.length;
    if (isWhole(text, index, end)) spans.push({ start: index, end });
  }
  if (spans.length === 0) return NOWHERE;
  const inAddress = addressFinder(text);
  return spans.filter(({ start }) => !inAddress(start));
});

const NOWHERE: readonly Span[] = [];

function isWhole(text: string, start: number, end: number): boolean {
  const behind = text[end] === 's' ? end + 1 : end;
  return !isWordCharacter(text[start - 1]) && !isWordCharacter(text[behind]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-zÀ-ɏ0-9]/.test(character);
}
