import { acronymKey } from '../../recognize/acronyms/key';
import { isNameOrNumeral } from '../../recognize/acronyms/look-alikes';
import type { Place } from '../../text/flow';
import { contains, type Span } from '../../text/span';
import { outside, withOverlapping } from './overlap';
import type { SpelledFlow } from './spellings';

/** Uses of defined short forms that only the definition, elsewhere in the paper, makes recognizable. */
export interface Variants {
  readonly byKey: ReadonlyMap<string, readonly Place[]>;
  /** The uses that are only a part of a variant: `UN` in `UN-Women`. Each is the span object of the mention itself. */
  readonly replaced: ReadonlySet<Span>;
}

/** How the defined short forms may be spelled, and the words in small letters that they may be by chance. */
export function variantSpellings(shortForms: readonly string[]): readonly string[] {
  return [...shortForms.flatMap(spellingsOf), ...smallSpellings(shortForms)];
}

/**
 * The defined short forms in shapes that a recognizer of one flow cannot tell from other words: with small letters or
 * digits (DoD, G20), in a heading set in capitals, as a name ("Northcom's" for NORTHCOM).
 *
 * @param shortForms the defined short forms as printed
 */
export function findVariants(spelled: readonly SpelledFlow[], shortForms: readonly string[]): Variants {
  const ordinary = ordinaryWords(spelled, shortForms);
  const spellings = new Set(
    shortForms.flatMap(spellingsOf).filter((spelling) => !ordinary.has(spelling.toLowerCase())),
  );
  const byKey = new Map<string, Place[]>();
  const replaced = new Set<Span>();
  for (const { flow, mentions, spelled: spans } of spelled) {
    const places = spans.filter(({ start, end }) => spellings.has(flow.text.slice(start, end)));
    if (places.length === 0) continue;
    const longForms = mentions.definitions.map(({ long }) => long).sort(byStart);
    const uses = mentions.uses.map(({ span }) => span).sort(byStart);
    for (const { span, overlapping } of withOverlapping(outside(places, longForms), uses)) {
      if (overlapping.some((use) => !contains(span, use) || use.end - use.start === span.end - span.start)) continue;
      const form = flow.text.slice(span.start, span.end);
      if (isNameOrNumeral(flow.text, { ...span, form, shape: 'capitals' })) continue;
      for (const use of overlapping) replaced.add(use);
      const key = acronymKey(form);
      const list = byKey.get(key);
      if (list) list.push({ flow, span });
      else byKey.set(key, [{ flow, span }]);
    }
  }
  return { byKey, replaced };
}

/** The form as printed and, where it is long enough not to be a word by chance, as a name: `Cisen`, `CISEN`. */
function spellingsOf(form: string): readonly string[] {
  if (!LETTERS.test(form) || form.length < 4) return [form];
  return [form, form.toUpperCase(), form[0]! + form.slice(1).toLowerCase()];
}

/** Letters alone may be a word of the language; with digits, hyphens and the like they are not. */
const LETTERS = /^[A-Za-zÀ-ɏ]+$/;

function smallSpellings(shortForms: readonly string[]): readonly string[] {
  return shortForms
    .filter((form) => LETTERS.test(form) && form !== form.toLowerCase())
    .map((form) => form.toLowerCase());
}

/** The forms that the paper also has as a word in small letters: `fast`, `it`. */
function ordinaryWords(spelled: readonly SpelledFlow[], shortForms: readonly string[]): ReadonlySet<string> {
  const small = new Set(smallSpellings(shortForms));
  const words = spelled.flatMap(({ flow, spelled: spans }) =>
    spans.map(({ start, end }) => flow.text.slice(start, end)),
  );
  return new Set(words.filter((word) => small.has(word)));
}

const byStart = (a: Span, b: Span) => a.start - b.start;
