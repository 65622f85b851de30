/**
 * A short name for a text, the same wherever and whenever it is asked for: 53 bits in base 36. Two texts of a large
 * library share one by a chance of less than one in a million.
 *
 * Source of the mixing: MurmurHash3 (Austin Appleby, public domain), as two lanes of 32 bits.
 */
export function contentHash(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x85ebca77);
    high = Math.imul(high ^ unit, 0xc2b2ae3d);
  }
  low = mixed(low) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = mixed(high) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36);
}

function mixed(lane: number): number {
  return Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
}
