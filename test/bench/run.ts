import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import {
  accuracyTable,
  type BackReferenceFigures,
  backReferenceAccuracy,
  missedBackReferences,
} from './back-references';
import { type LinkingFigures, linkingAccuracy, linkingTable, missedPairs } from './linking';
import type { Row } from './rows';
import { table } from './table';

// npm run bench [-- --keep] [--back-references | --linking [--misses]]
// Prints how fast papers are read and asked, how long the first hover takes in a real VS Code (first-hover.mjs), and how
// well back-references are resolved and works linked; but for the hover, beside the first figures, which `--keep` writes
// for rows that have none. `--back-references` and `--linking` measure nothing else and, with `--misses`, list
// what is not as the gold sets say.
const FIGURES = join(__dirname, 'figures.json');
const BACK_REFERENCE_FIGURES = join(__dirname, 'back-references.json');
const LINKING_FIGURES = join(__dirname, 'linking.json');

void main();

async function main(): Promise<void> {
  const only = ['--back-references', '--linking'].find((flag) => process.argv.includes(flag));
  if (!only) {
    await measureSpeed();
    measureFirstHover();
  }
  if (only !== '--linking') measureBackReferences();
  if (only !== '--back-references') measureLinking();
}

async function measureSpeed(): Promise<void> {
  const rows = await bundledRows();
  const first = JSON.parse(readFileSync(FIGURES, 'utf8')) as Readonly<Record<string, number>>;
  console.log(table(rows, first));
  if (!process.argv.includes('--keep')) return;
  const kept = { ...Object.fromEntries(rows.map(({ name, figure }) => [name, rounded(figure)])), ...first };
  writeFileSync(FIGURES, `${JSON.stringify(kept, undefined, 2)}\n`);
}

/** In a real VS Code, of which it says itself what it found. */
function measureFirstHover(): void {
  spawnSync(process.execPath, [join(__dirname, 'first-hover.mjs')], { stdio: 'inherit' });
}

function measureBackReferences(): void {
  const rows = backReferenceAccuracy();
  const first = JSON.parse(readFileSync(BACK_REFERENCE_FIGURES, 'utf8')) as BackReferenceFigures;
  console.log(accuracyTable(rows, first));
  if (process.argv.includes('--misses')) console.log(missedBackReferences().join('\n'));
  if (!process.argv.includes('--keep')) return;
  const now = rows.map(({ name, cases: _, ...figures }) => [
    name,
    { precision: rounded(figures.precision), recall: rounded(figures.recall), reported: rounded(figures.reported) },
  ]);
  writeFileSync(BACK_REFERENCE_FIGURES, `${JSON.stringify({ ...Object.fromEntries(now), ...first }, undefined, 2)}\n`);
}

function measureLinking(): void {
  const rows = linkingAccuracy();
  const first = JSON.parse(readFileSync(LINKING_FIGURES, 'utf8')) as LinkingFigures;
  console.log(linkingTable(rows, first));
  if (process.argv.includes('--misses')) console.log(missedPairs().join('\n'));
}

/** The rows, measured on code bundled the way the product is: a loader of TypeScript slows it down. */
async function bundledRows(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-bench-'));
  try {
    const outfile = join(folder, 'rows.cjs');
    const entry = join(__dirname, 'rows.ts');
    buildSync({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node', target: 'node20' });
    const { measureRows } = (await import(outfile)) as typeof import('./rows');
    return measureRows();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Three digits say all that a noisy machine can. */
function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
