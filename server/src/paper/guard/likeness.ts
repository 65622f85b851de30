import type { Site } from './sites';

/** How sure it is that two places between the same neighbors are one; 0 where they cannot be. */
export function likeness(former: Site, today: Site): number {
  const said = former.words === today.words ? SAME_WORDS : former.sense === today.sense ? SAME_SENSE : 0;
  if (said === 0) return 0;
  const isCalledThere = former.call !== '' && former.call === today.call;
  return said + (isCalledThere ? SAME_CALL : 0) + (former.around === today.around ? SAME_NOTE : 0);
}

const SAME_WORDS = 4;

/** Another page, another signal: `Ibid., 12` and `Ibid., 14`. */
const SAME_SENSE = 2;

/** More than what the note says around it: equal notes are told apart by where they are called. */
const SAME_CALL = 3;
const SAME_NOTE = 1;
