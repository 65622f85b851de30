import type { ViewRow } from '../../server/src/lsp/custom-requests';

/** A row for tests of what views make of rows. */
export function viewRow(id: string, own: Partial<ViewRow> = {}): ViewRow {
  const plain = { state: 'plain', description: '', tooltip: '', count: 0, target: undefined, children: [] } as const;
  return { id, kind: 'work', label: id, ...plain, ...own };
}
