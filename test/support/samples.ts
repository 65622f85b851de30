import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The sample papers of the project. */
export function samplePapers(): readonly Sample[] {
  return papersIn(join(__dirname, '../../corpus'));
}

/** Real papers to measure on; none, and said so, where the data is not there. */
export function realPapers(): readonly Sample[] {
  const folder = resolve(__dirname, '../..', process.env.IBID_DATA ?? '../shared', 'papers');
  if (existsSync(folder)) return papersIn(folder);
  console.log(`      no papers at ${folder}: only the sample papers are measured`);
  return [];
}

function papersIn(folder: string): Sample[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
