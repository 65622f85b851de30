import type { SpelledFlow } from './spellings';

/** How a key is spelled where it is a word: `summary`, `Summary`. None for three letters: `WHO` and `IT` are words too. */
export function plainSpellings(keys: Iterable<string>): readonly string[] {
  return plainKeys(keys).flatMap((key) => [key.toLowerCase(), capitalized(key)]);
}

/**
 * The keys that the paper shows to be words set in capitals: it also has them in small letters, and no less often.
 * `SUMMARY` once and `summary` once is a word; `FAST` three times and `fast` once is not.
 *
 * @param counts how often each undefined key is used
 */
export function plainWords(spelled: readonly SpelledFlow[], counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const keys = plainKeys(counts.keys());
  const spellings = new Set(plainSpellings(keys));
  const seen = new Map<string, number>();
  for (const { flow, spelled: spans } of spelled) {
    for (const { start, end } of spans) {
      const word = flow.text.slice(start, end);
      if (spellings.has(word)) seen.set(word.toUpperCase(), (seen.get(word.toUpperCase()) ?? 0) + 1);
    }
  }
  return new Set(keys.filter((key) => (seen.get(key) ?? 0) >= counts.get(key)!));
}

function plainKeys(keys: Iterable<string>): readonly string[] {
  return [...keys].filter((key) => PLAIN.test(key)).slice(0, MOST);
}

const PLAIN = /^[A-ZÀ-Þ]{4,}$/;

/** So many spellings fit into one pattern. */
const MOST = 500;

function capitalized(key: string): string {
  return key[0]! + key.slice(1).toLowerCase();
}
