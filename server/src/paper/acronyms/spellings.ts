import { addressFinder } from '../../recognize/acronyms/addresses';
import type { Flow, Place } from '../../text/flow';
import type { Span } from '../../text/span';

/**
 * Every place at which one of the spellings stands as a word of its own, a plural s left out; not those in addresses.
 */
export function findSpellings(flows: readonly Flow[], spellings: readonly string[]): readonly Place[] {
  if (spellings.length === 0) return [];
  // The longest first: of "UN-Women" and "UN" the pattern takes the whole.
  const sorted = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(sorted.map(escaped).join('|'), 'g');
  return flows.flatMap((flow) => {
    const spans: Span[] = [];
    for (const { 0: word, index } of flow.text.matchAll(pattern)) {
      const end = index + word.length;
      if (isWhole(flow.text, index, end)) spans.push({ start: index, end });
    }
    const inAddress = addressFinder(flow.text);
    return spans.filter(({ start }) => !inAddress(start)).map((span) => ({ flow, span }));
  });
}

function escaped(spelling: string): string {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isWhole(text: string, start: number, end: number): boolean {
  const behind = text[end] === 's' ? end + 1 : end;
  return !isWordCharacter(text[start - 1]) && !isWordCharacter(text[behind]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-zÀ-ɏ0-9]/.test(character);
}
