import type { ViewRow } from '../../../server/src/lsp/custom-requests';

/**
 * Which rows must be drawn again: the ids of the topmost ones that changed, or `all` where rows of the first level came,
 * went or moved. A row that only leads to another line of the text needs no drawing.
 */
export function changes(before: readonly ViewRow[], after: readonly ViewRow[]): readonly string[] | 'all' {
  if (!sameIds(before, after)) return 'all';
  return after.flatMap((row, index) => changed(before[index]!, row));
}

function changed(before: ViewRow, after: ViewRow): readonly string[] {
  if (face(before) !== face(after) || !sameIds(before.children, after.children)) return [after.id];
  return after.children.flatMap((child, index) => changed(before.children[index]!, child));
}

function sameIds(before: readonly ViewRow[], after: readonly ViewRow[]): boolean {
  return before.length === after.length && before.every(({ id }, index) => id === after[index]!.id);
}

/** All that a reader sees or hears of a row. */
function face({ label, description, tooltip, state, kind, count, highlight, children }: ViewRow): string {
  return JSON.stringify([label, description, tooltip, state, kind, count, highlight, children.length > 0]);
}
