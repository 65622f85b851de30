import { isTelling } from '../designations';
import type { Traits } from '../traits';

/** Whether both are the same number of a series or have the same symbol, in bits: `A/HRC/17/977`, `Working Paper 88`. */
export function designationWeight(one: Traits, other: Traits): number {
  return symbolWeight(one, other) + seriesWeight(one, other);
}

/** A document has its symbol for itself. */
export const SYMBOL = 20;

/** Several symbols are a list of documents: one that also stands in another list says nothing. */
function symbolWeight({ designations: { symbols } }: Traits, { designations }: Traits): number {
  if (symbols.length === 0 || designations.symbols.length === 0) return 0;
  const shared = symbols.filter((symbol) => designations.symbols.includes(symbol)).length;
  if (shared === 0) return -8;
  return shared === symbols.length && shared === designations.symbols.length ? SYMBOL : 0;
}

function seriesWeight({ designations: { numbers } }: Traits, { designations }: Traits): number {
  const shared = [...numbers.keys()].filter((label) => designations.numbers.has(label));
  if (shared.length === 0) return 0;
  if (shared.some((label) => numbers.get(label) !== designations.numbers.get(label))) return -8;
  return shared.some((label) => isTelling(numbers.get(label)!)) ? TELLING : 4;
}

/** A number that hardly another document of the series' name has. */
export const TELLING = 8;

/** One law or decree, where one country is spoken of. */
export function lawWeight({ designations: { laws } }: Traits, { designations }: Traits): number {
  return laws.some((law) => designations.laws.includes(law)) ? SYMBOL : 0;
}
