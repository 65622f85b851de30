import type { Paper } from '../paper/paper';
import { remembering } from '../paper/remembering';

/** The family names that the paper's references print in capitals: `MARSH, Ann`, whom its text calls `MARSH` as well. */
export const authorsInCapitals = remembering(({ works }: Paper): ReadonlySet<string> => {
  const people = works.flatMap(({ csl: { author = [], editor = [] } }) => [...author, ...editor]);
  return new Set(people.flatMap(({ family, given }) => (family && given && CAPITALS.test(family) ? [family] : [])));
});

// `MARSH`, `OÑATE-RUIZ`
const CAPITALS = /^[A-ZÀ-Þ'’-]{4,}$/;
