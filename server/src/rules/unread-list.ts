import type { Citation, Paper } from '../paper/paper';

/** Whether a citation that needs an entry has none; what was read in another work needs no entry of its own. */
export function isMissing({ kind, resolution, mention }: Citation): boolean {
  if (mention && 'secondary' in mention) return false;
  return leadsToEntry(kind) && resolution.state === 'unknown' && resolution.reason === 'no-entry';
}

/** Whether a list lacks so many, and more than it has, that it tells nothing: its writer is not there yet, or it could not be read. */
export function lacksMost(missing: number, { citations }: Paper): boolean {
  const cited = citations.filter(({ kind }) => leadsToEntry(kind)).length;
  return missing > Math.max(FEW, cited / 2);
}

function leadsToEntry(kind: Citation['kind']): boolean {
  return kind === 'author-year' || kind === 'numeric';
}

const FEW = 3;
