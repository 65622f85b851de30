import { strict as assert } from 'node:assert';
import { recognizeAcronyms } from '../../server/src/recognize/acronyms';
import type { FlowKind } from '../../server/src/text/wording';
import { wording } from './wording';

/** The definitions of a text, as `SF: long form`; each span must point at the words it names. */
export function definitions(source: string, kind: FlowKind = 'paragraph'): readonly string[] {
  const read = wording(source, kind);
  return recognizeAcronyms(read).definitions.map(({ short, shortForm, long, longForm }) => {
    assert.equal(read.text.slice(short.start, short.end), shortForm);
    assert.equal(read.text.slice(long.start, long.end), longForm);
    return `${shortForm}: ${longForm}`;
  });
}
