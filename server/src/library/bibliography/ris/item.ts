import type { CslItem } from '../../../recognize/csl';
import type { Bibliography, Entry } from '../bibliography';
import { citationJs } from '../citation-js';
import { cleanItem } from '../clean-item';

/** The fields of a reference, by Citation.js, which knows what each tag means in the older and the newer RIS. */
export function risItem({ text }: Bibliography, { span }: Entry): CslItem {
  // Citation.js asks for two blanks behind a tag: `TY - JOUR` becomes `TY  - JOUR`.
  const written = text.slice(span.start, span.end).replace(/^\uFEFF?([A-Z][A-Z0-9]) - /gm, '$1  - ');
  const [record] = citationJs().input.data(written, '@ris/file') as readonly unknown[];
  return cleanItem(citationJs().input.data(record, '@ris/record'));
}
