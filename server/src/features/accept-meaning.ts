import { accepting } from '../paper/guard/accepting';
import { type Shift, shifted } from '../paper/guard/shifted';
import type { Paper } from '../paper/paper';
import type { BackReference } from '../recognize/mentions';
import { sourceSpan } from '../text/flow';

/**
 * The paper that later texts are compared with, once its writer agrees with what the back-reference at `offset` means
 * now; without an offset, with all of them.
 */
export function acceptMeaning(accepted: Paper, today: Paper, offset?: number): Paper {
  if (offset === undefined) return today;
  return accepting(
    accepted,
    today,
    shifted(accepted, today).filter((shift) => startOf(shift) !== offset),
  );
}

/** Where the finding about the shift begins. */
function startOf({ citation: { place, mention } }: Shift): number {
  return sourceSpan({ flow: place.flow, span: (mention as BackReference).anchor }).start;
}
