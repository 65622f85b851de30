import type { Flow } from '../../text/flow';
import { findSpellings } from './spellings';

/**
 * The keys that the paper shows to be words set in capitals: it also has them in small letters, and no less often.
 * `SUMMARY` once and `summary` once is a word; `FAST` three times and `fast` once is not.
 *
 * @param counts how often each undefined key is used
 */
export function plainWords(flows: readonly Flow[], counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const keys = [...counts.keys()].filter((key) => PLAIN.test(key)).slice(0, MOST);
  const seen = new Map<string, number>();
  for (const { flow, span } of findSpellings(
    flows,
    keys.flatMap((key) => [key.toLowerCase(), capitalized(key)]),
  )) {
    const key = flow.text.slice(span.start, span.end).toUpperCase();
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return new Set(keys.filter((key) => (seen.get(key) ?? 0) >= counts.get(key)!));
}

/** Four letters and more: `WHO` and `IT` are words too. */
const PLAIN = /^[A-ZÀ-Þ]{4,}$/;

/** So many spellings fit into one pattern. */
const MOST = 500;

function capitalized(key: string): string {
  return key[0]! + key.slice(1).toLowerCase();
}
