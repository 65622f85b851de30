import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropped, type Kept, keep } from './kept';
import { measurements } from './measurements';
import { type Measured, page } from './page';
import { differences, READ_OTHERWISE } from './sets/dialects';

// npm run accuracy [-- --check]
// Measures how right the reading is and writes docs/accuracy.md and the figures to keep; with `--check` it writes
// nothing, and fails where a figure has dropped. What cannot be measured for lack of data is said.
const KEPT = join(__dirname, 'figures.json');
const PAGE = join(__dirname, '../../docs/accuracy.md');

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || ![undefined, '--check'].includes(option)) {
  console.error('usage: npm run accuracy [-- --check]');
  process.exit(2);
}

const kept: Kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {};
const measured = measurements.map((measurement): Measured => ({ measurement, rows: measurement.measure() }));
const missing = measured.filter(({ rows }) => rows === undefined).map(({ measurement }) => measurement.title);
for (const title of missing) console.log(`not measured, its data is not here: ${title}`);
const unexplained = differences().filter((name) => !(name in READ_OTHERWISE));
if (option === '--check') check();
else write();

function check(): void {
  const drops = [...dropped(measured, kept), ...unexplained.map((name) => `read otherwise, without a reason: ${name}`)];
  for (const drop of drops) console.log(drop);
  const rows = measured.reduce((sum, { rows = [] }) => sum + rows.length, 0);
  console.log(`${rows - drops.length} passed, ${drops.length} failed`);
  process.exitCode = drops.length > 0 ? 1 : 0;
}

function write(): void {
  if (missing.length > 0) {
    console.log('docs/accuracy.md is written only where all data is here');
    process.exitCode = 1;
    return;
  }
  for (const name of unexplained) console.log(`read otherwise, without a reason: ${name}`);
  writeFileSync(PAGE, page(measured, READ_OTHERWISE));
  writeFileSync(KEPT, `${JSON.stringify(keep(measured, kept), undefined, 2)}\n`);
}
