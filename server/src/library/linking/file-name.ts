import type { CslItem } from '../../recognize/csl';
import { withRanges } from '../../text/ranges';
import { baseName } from '../uris';

/**
 * What a file's name says of the work in it, where it is built as many people build it: `bondi-2004-beyond-the-border.md`,
 * `Bondi_2004.txt`, `de-la-vega 2011 La frontera.md`. Undefined for every other name.
 */
export function selfByFileName(uri: string): CslItem | undefined {
  const match = NAME.exec(baseName(uri));
  if (!match) return undefined;
  const [, author = '', year, title = ''] = match;
  return {
    type: 'document',
    author: [{ family: words(author) }],
    issued: { 'date-parts': [[Number(year)]] },
    ...(title && { title: words(title) }),
  };
}

/** `bondi-2004-beyond-the-border.md`: a name of up to three words, a year, the title's words */
const NAME = withRanges(
  /^(\p{L}[\p{L}’']+(?:[-_ ]\p{L}[\p{L}’']*){0,2})[-_ ](1[89]\d\d|20\d\d)(?:[-_ ](.{1,200}))?\.[a-z]{2,8}$/iu,
);

function words(part: string): string {
  return part.replace(/[-_ ]+/g, ' ').trim();
}
