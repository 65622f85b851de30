import { namedBefore } from '../recognize/back-references/named';
import { recognizeNoteNumbers } from '../recognize/back-references/note-numbers';
import { findReferringWords } from '../recognize/back-references/words';
import type { Language } from '../text/wording';
import type { Note } from './paper';

/** Whether a note has words that say nothing without the notes before it: *Ibid.*, *op. cit.*, `supra note 12`. */
export function pointsBack({ flow }: Note, language: Language): boolean {
  const wording = flow.wording ?? flow;
  const hasName = (at: number) => namedBefore(wording, at) !== undefined;
  return findReferringWords(wording, language, hasName).length > 0 || recognizeNoteNumbers(wording, []).length > 0;
}
