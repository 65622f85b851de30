import { isLetter, startOfWord } from '../../text/letters';
import { textBefore } from '../../text/text-before';
import type { Signal } from '../mentions';

/** The signal that stands right before `at`: `See also `, `cf. `, `quoted in `. */
export function signalBefore(text: string, at: number): Signal | undefined {
  const before = textBefore(text, at, 32);
  const last = lastWord(before);
  return SIGNALS.find(({ lasts, pattern }) => lasts.has(last) && pattern.test(before))?.signal;
}

function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end--;
  return text.slice(startOfWord(text, end), end).toLowerCase();
}

interface SignalWords {
  readonly signal: Signal;
  /** The words that one of `pattern` ends with: most text has none of them. */
  readonly lasts: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const SIGNALS: readonly SignalWords[] = (
  [
    // `See also `
    [
      'see-also',
      'also también auch aussi',
      /\b(?:see also|véase también|ver también|vgl\. auch|siehe auch|voir aussi)[\s,:]*$/i,
    ],
    // `see, e.g., `
    [
      'see',
      'see g generally véase véanse ver vid siehe s vgl voir vedi',
      /\b(?:see(?:,? e\.\s?g\.,?| generally)?|véan?se|ver|vid\.|siehe|s\.|vgl\.|voir|vedi)[\s,:]*$/i,
    ],
    // `cf. `
    ['cf', 'cf cfr compare', /\b(?:cf\.|cfr\.|compare)[\s,:]*$/i],
    // `quoted in `
    ['quoted-in', 'in by n nach dans par', /\b(?:quoted (?:in|by)|zit\. (?:n\.|nach|in)|cité (?:dans|par))[\s,:]*$/i],
    // `cited in `
    ['cited-in', 'in by en por apud', /\b(?:cited (?:in|by)|citado (?:en|por)|cit\. (?:en|in)|apud)[\s,:]*$/i],
    // `reported in `
    ['reported-in', 'in by', /\breported (?:in|by)[\s,:]*$/i],
    // `adapted from `
    ['adapted-from', 'from', /\b(?:adapted|taken) from[\s,:]*$/i],
  ] as const
).map(([signal, lasts, pattern]) => ({ signal, lasts: new Set(lasts.split(' ')), pattern }));
