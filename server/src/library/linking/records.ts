import type { Paper } from '../../paper/paper';
import { selfByFileName } from './file-name';
import type { GivenRecord } from './given-record';

/** The records that a paper holds: its works, and itself where its text or its file's name says what it is. */
export function recordsOf(paper: Paper): readonly GivenRecord[] {
  const { uri, works } = paper;
  const own = selfRecord(paper);
  return [
    ...(own ? [own] : []),
    ...works.map(({ csl, where, place: { flow, span } }, index): GivenRecord => {
      const printed = flow.text.slice(span.start, span.end);
      return { uri, kind: 'work', index, csl, printed, isListed: where === 'entry' };
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
