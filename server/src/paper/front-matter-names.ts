import { isMap, isSeq } from 'yaml';
import type { CslName } from '../recognize/csl';
import { peopleIn } from './self';

/**
 * The authors that front matter names, as people write them there: `Ann Lee`, `Ann Lee and Ana Solís`, a list of such, a
 * list of `name:`, or of CSL's `family:` and `given:`. Undefined where one of them reads like no name.
 */
export function namesOfFrontMatter(value: unknown): readonly CslName[] | undefined {
  const names = (isSeq(value) ? value.items : [value]).map(namesOf);
  return names.length > 0 && names.every((read) => read !== undefined) ? names.flat() : undefined;
}

function namesOf(value: unknown): readonly CslName[] | undefined {
  if (isMap(value)) {
    const [family, given, literal, name] = ['family', 'given', 'literal', 'name'].map((key) => value.get(key));
    if (typeof family === 'string') return [{ family, ...(typeof given === 'string' && { given }) }];
    if (typeof literal === 'string') return [{ literal }];
    return typeof name === 'string' ? peopleIn(name) : undefined;
  }
  const words = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof words === 'string' ? peopleIn(words) : undefined;
}
