import type { CslItem } from '../../recognize/csl';

/** The records by how much they say: first the one with the most fields, of equals the one with the most words. */
export function fullestFirst<Record extends { readonly csl: CslItem }>(records: readonly Record[]): readonly Record[] {
  if (records.length === 1) return records;
  const sized = records.map((record) => ({ record, size: sizeOf(record.csl) }));
  return sized.sort((a, b) => b.size - a.size).map(({ record }) => record);
}

function sizeOf(csl: CslItem): number {
  return Object.keys(csl).length * FIELD + JSON.stringify(csl).length;
}

/** A field counts more than any number of letters in one. */
const FIELD = 1e6;
