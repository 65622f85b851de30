import type { CslDate, CslItem } from '../../recognize/csl';
import type { ExportedWork } from './work';

/** The works as CSL-JSON, version 1.0.2. */
export function cslJson(works: readonly ExportedWork[]): string {
  return `${JSON.stringify(works.map(item), undefined, 2)}\n`;
}

function item({ id, csl: { type, event, issued, ...fields } }: ExportedWork): object {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id,
    type,
    ...Object.fromEntries(sorted),
    ...(event && { 'event-title': event }),
    ...(issued && { issued: dateOf(issued) }),
  } satisfies Omit<CslItem, 'event'> & { readonly id: string };
}

/** Without the letter of `2003a`: it belongs to one paper's list, and a style gives its own. */
function dateOf({ literal, ...date }: CslDate): CslDate {
  return date['date-parts'] ? date : { literal, ...date };
}
