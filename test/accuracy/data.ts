import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where public data to measure by lies, if it is here at all: no part of the project. */
export const DATA = resolve(__dirname, '../..', process.env.IBID_DATA ?? '../shared');

/** A file of the data, parsed: JSON, or one JSON value a line; undefined where it is not here. */
export function readData<T>(path: string): T | undefined {
  const file = join(DATA, path);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  if (!path.endsWith('.jsonl')) return JSON.parse(text) as T;
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown) as T;
}
