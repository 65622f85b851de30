import type { Paper } from '../paper/paper';
import { remembering } from '../paper/remembering';

/**
 * The family names that the paper's references print in capitals, `MARSH, Ann`, whom its text calls `MARSH` as well.
 * Where they print few so, what looks like a name is a body's short form: `HABOC, Lisbon`.
 */
export const authorsInCapitals = remembering(({ works }: Paper): ReadonlySet<string> => {
  const people = works.flatMap(({ csl: { author = [], editor = [] } }) => [...author, ...editor]);
  const families = people.flatMap(({ family, given }) => (family && given ? [family] : []));
  const large = families.filter((family) => CAPITALS.test(family));
  return new Set(large.length * 2 >= families.length ? large : []);
});

// `MARSH`, `OÑATE-RUIZ`
const CAPITALS = /^[A-ZÀ-Þ'’-]{4,}$/;
