import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../server/src/recognize/references/entry';
import { yearOf } from '../../server/src/recognize/references/names';

const data = join(process.env.IBID_DATA ?? '../shared', 'datasets/references/anystyle-core.jsonl');

interface Labelled {
  readonly raw: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

describe('reference strings of many disciplines', () => {
  it('author, year, title and container are read as labelled', function () {
    if (!existsSync(data)) {
      console.log(`      no data at ${data}: not measured`);
      this.skip();
    }
    const rows = readFileSync(data, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    const right = { author: 0, year: 0, title: 0, container: 0, all: 0 };
    for (const row of rows) {
      const read = agreement(row);
      for (const field of ['author', 'year', 'title', 'container'] as const) if (read[field]) right[field]++;
      if (Object.values(read).every(Boolean)) right.all++;
    }
    const share = (field: keyof typeof right) => right[field] / rows.length;
    assert.ok(share('author') >= 0.85, `author ${share('author')}`);
    assert.ok(share('year') >= 0.95, `year ${share('year')}`);
    assert.ok(share('title') >= 0.82, `title ${share('title')}`);
    assert.ok(share('container') >= 0.78, `container ${share('container')}`);
    assert.ok(share('all') >= 0.65, `all four ${share('all')}`);
  });
});

function agreement({ raw, fields }: Labelled) {
  const { csl, parts } = readEntry({ kind: 'entry', text: raw, styles: [], marks: [], links: [] }, 'en');
  const author = parts.author ? raw.slice(parts.author.start, parts.author.end) : '';
  const people = (words: string) => fold(words.replace(/\bet\.? al\b\.?|\(?\beds?\b\.?\)?/g, ''));
  const truth = ([] as string[]).concat(fields.author ?? []).join(' ; ');
  const year = yearOf(csl);
  return {
    author: people(author) === people(truth),
    year: fields.year
      ? year !== undefined && fold(String(fields.year)).startsWith(fold(year))
      : !year || !/\d/.test(year),
    title: fields.title ? alike(String(fields.title), csl.title ?? '') : !csl.title,
    container: fields.container
      ? alike(String(fields.container), csl['container-title'] ?? '')
      : !csl['container-title'],
  };
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether at most 15 in 100 characters differ, by edit distance. */
function alike(a: string, b: string): boolean {
  const [s, t] = [a, b].map((words) => fold(words).replace(/^(?:in|en|dans) /, '')) as [string, string];
  let row = Array.from({ length: t.length + 1 }, (_, i) => i);
  for (let i = 1; i <= s.length; i++) {
    const next = [i];
    for (let j = 1; j <= t.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (s[i - 1] === t[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[t.length]! <= 0.15 * Math.max(s.length, t.length);
}
