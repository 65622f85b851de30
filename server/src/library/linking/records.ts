import type { Paper } from '../../paper/paper';
import type { PrintedRecord } from './linked-works';

/** The records that a paper holds: its works, and itself where it says who wrote it and what it is called. */
export function recordsOf({ uri, works }: Paper): readonly PrintedRecord[] {
  return works.map(({ csl, place: { flow, span } }, index) => ({
    uri,
    kind: 'work',
    index,
    csl,
    printed: flow.text.slice(span.start, span.end),
  }));
}
