import type { Context } from './context';
import type { Facts } from './facts';
import type { Behind } from './label';

/** What can be seen of one segment: its own words, what stands around it, what all say together. */
export interface Sight {
  readonly own: Facts;
  readonly context: Context;
  readonly first: boolean;
  readonly last: boolean;
  readonly behind: Behind;
  /** The two segments that follow, and what stands behind the first of them. */
  readonly next: Facts | undefined;
  readonly after: Facts | undefined;
  readonly nextBehind: Behind;
  /** A volume or issue stands behind it. */
  readonly counted: boolean;
  /** Italics behind it hold the container. */
  readonly later: boolean;
  /** An earlier segment already holds the work. */
  readonly held: boolean;
  /** A place and a colon come later: the publisher stands behind those. */
  readonly beforePlace: boolean;
  /** The title before it stands in quotation marks. */
  readonly afterQuoted: boolean;
  /** It may go on with the title of a book behind "In". */
  readonly inBook: boolean;
  /** Nothing but commas parts it from the title's start. */
  readonly listed: boolean;
}

/** Segment `i` as it is seen in its context. */
export function sightOf(context: Context, i: number): Sight {
  const { segments, bookFrom } = context;
  const own = segments[i]!;
  const behind = context.behind[i];
  return {
    own,
    context,
    behind,
    first: i === 0,
    last: i === segments.length - 1,
    next: segments[i + 1],
    after: segments[i + 2],
    nextBehind: context.behind[i + 1],
    counted: behind === 'volume' || behind === 'issue',
    later: context.italicAt > i,
    held: i > context.heldAt,
    beforePlace: i < context.imprintAt,
    afterQuoted: i === 1 && segments[0]!.quoted && !own.afterIn,
    inBook: bookFrom >= 0 && i > bookFrom,
    listed: i > 0 && i <= context.listedTo,
  };
}
