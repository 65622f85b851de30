import type { Paper } from '../../paper/paper';
import { acronymKey } from '../../recognize/acronyms/key';
import type { CslItem } from '../../recognize/csl';
import { selfByFileName } from './file-name';
import type { GivenRecord } from './given-record';

/**
 * The records that a paper holds: its works, and itself where its text or its file's name says what it is.
 *
 * @param longForms what the library's papers say that an acronym stands for, by its key
 */
export function recordsOf(paper: Paper, longForms: (key: string) => readonly string[]): readonly GivenRecord[] {
  const { uri, works } = paper;
  const own = selfRecord(paper);
  return [
    ...(own ? [own] : []),
    ...works.map(({ csl, where, place: { flow, span } }, index): GivenRecord => {
      const printed = flow.text.slice(span.start, span.end);
      const said = authorsInLetters(csl).flatMap(longForms);
      const isListed = where === 'entry';
      return { uri, kind: 'work', index, csl, printed, isListed, ...(said.length > 0 && { longForms: said }) };
    }),
  ];
}

/** The text says it better; the file's name fills in what the text leaves out. */
function selfRecord({ uri, self, title, isPaper }: Paper): GivenRecord | undefined {
  if (!isPaper) return undefined;
  const named = selfByFileName(uri);
  const csl = named ? { ...named, ...(title && { title }), ...self } : self;
  return csl?.title ? { uri, kind: 'paper', index: 0, csl, isListed: false } : undefined;
}

/** The keys of the acronyms by which a work's authors go: `UNODC`. */
function authorsInLetters({ author }: CslItem): readonly string[] {
  return (author ?? []).flatMap(({ literal }) => (literal && LETTERS.test(literal) ? [acronymKey(literal)] : []));
}

/** `UNODC`, `U.N.`, `EuroPol` */
const LETTERS = /^[A-Z][A-Za-z.&-]{1,9}$/;
