import type { CslItem } from '../../recognize/csl';
import { familyNames, yearOf } from '../../recognize/references/names';
import type { Entry } from './bibliography';
import { nameWords } from './name-words';

/** Names and year of an item whose fields are known. */
export function signsOfItem(csl: CslItem): Pick<Entry, 'names' | 'year'> {
  return { names: nameWords(familyNames(csl).join(' ')), year: yearOf(csl)?.slice(0, 4) };
}
