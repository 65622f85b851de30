import { decode } from './decode';
import type { FileText, Skipped } from './source';

/** The text of a file's bytes, or that they are none. */
export function fileText(bytes: Uint8Array): FileText {
  const text = decode(bytes);
  return text === undefined ? { skipped: { reason: 'binary', detail: 'zero bytes or control characters' } } : { text };
}

/** Why a file of that many bytes is not read. */
export function tooLarge(size: number): { readonly skipped: Skipped } {
  return { skipped: { reason: 'too-large', detail: `${(size / 1e6).toFixed(1)} MB` } };
}
