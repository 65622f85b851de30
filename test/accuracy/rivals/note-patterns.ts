import type { NotePair } from '../note-pairs';

/**
 * Notes by regular expressions, as the extensions for footnotes have them: what stands in brackets or is raised at the
 * head of a line opens a note, elsewhere it calls one; a label's first marker goes with its first note.
 */
export function notesByPattern(text: string): readonly NotePair[] {
  const markers = new Map<string, number>();
  const notes = new Map<string, number>();
  const pairs: NotePair[] = [];
  for (const match of text.matchAll(MARK)) {
    const [all, lead = '', ...labels] = match;
    const label = lowered(labels.find((each) => each !== undefined) ?? '');
    const opens = lead !== '' || match.index === 0;
    const seen = opens ? notes : markers;
    const occurrence = seen.get(label) ?? 0;
    seen.set(label, occurrence + 1);
    if (opens || all.startsWith('\n')) pairs.push({ label, note: occurrence, marker: occurrence });
  }
  return pairs.filter(({ label, marker }) => marker < (markers.get(label) ?? 0));
}

// `[^1]`, `<sup>1</sup>`, `¹²`, `$^{1}$`, `[1]`; at the head of a line also `1.`
const MARK =
  /(\n[ \t]*)?(?:\[\^([^\]\s]{1,40})\]|<sup>(\d{1,3})<\/sup>|([¹²³⁰⁴-⁹]{1,3})|\$?\^\{(\d{1,3})\}\$?|\[(\d{1,3})\]|(?<=\n)(\d{1,3})\.(?= ))/g;

function lowered(label: string): string {
  return label.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}
