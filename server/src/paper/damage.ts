import type { Reading } from '../reading/read';
import type { Damage } from './paper';

/** What the reading stumbled on: split notes, repeated words, characters that were lost in decoding. */
export function readDamage(reading: Reading, text: string): Damage[] {
  const damage: Damage[] = [];
  for (const { end, rest } of reading.splits) {
    damage.push({
      kind: 'note-split',
      span: end,
      other: rest,
      detail: text.slice(rest.start, Math.min(rest.end, rest.start + 60)),
    });
  }
  for (const { first, second } of reading.repeats) {
    damage.push({ kind: 'text-duplicated', span: second, other: first, detail: text.slice(second.start, second.end) });
  }
  const replaced = text.indexOf('\uFFFD');
  if (replaced >= 0) damage.push({ kind: 'encoding', span: { start: replaced, end: replaced + 1 }, detail: '' });
  return damage.sort((a, b) => a.span.start - b.span.start);
}
