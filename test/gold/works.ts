import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two printed references, and whether a careful librarian says that they give one work. */
export interface GoldPair {
  readonly id: string;
  /** The file it stands in: `editions`. */
  readonly theme: string;
  readonly label: 'same' | 'different' | 'unsure';
  readonly hard: boolean;
  readonly why: string;
  readonly a: string;
  readonly b: string;
}

/** Every labeled pair of `test/gold/works/`, by theme and in the order of the files. */
export function goldPairs(): readonly GoldPair[] {
  const folder = join(__dirname, 'works');
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const pairs = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Omit<GoldPair, 'theme'>[];
    return pairs.map((pair) => ({ ...pair, theme: name.slice(0, -'.json'.length) }));
  });
}
