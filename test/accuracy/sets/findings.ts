import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '../../../server/src/library/library';
import { readPaper } from '../../../server/src/paper/read-paper';
import { checkPaper } from '../../../server/src/rules';
import { DATA } from '../data';
import type { Measurement, Row } from '../measurement';

/** What people say of the warnings and errors in one paper, by `code line:column` (both from 1). */
interface Judged {
  /** Where the paper lies: in this project, or among the public data. */
  readonly folder: string;
  readonly paper: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** Warnings and errors, by rule. */
export const findings: Measurement = {
  title: 'Findings: warnings and errors',
  set: 'all warnings and errors in the sample papers of this project and, where the data is here, in ten public papers and in sixteen pages as five OCR converters write them and as they truly read, each looked at and judged; verdicts in test/gold/findings',
  method:
    'Precision: of those that are reported and judged, how many a careful editor would agree with. What is reported and not judged yet counts as wrong.',
  measure() {
    const tallies = new Map<string, { right: number; given: number }>();
    for (const judged of judgedPapers()) {
      const right = new Set(judged.right);
      for (const finding of reported(judged)) {
        const set = SETS[judged.folder] ?? 'converted pages';
        for (const name of [`${set}: all`, `${set}: ${finding.split(' ', 1)[0]}`]) {
          const tally = tallies.get(name) ?? { right: 0, given: 0 };
          tallies.set(name, tally);
          tally.given++;
          if (right.has(finding)) tally.right++;
        }
      }
    }
    const rows = [...tallies].map(
      ([name, { right, given }]): Row => ({ name, cases: given, ours: { precision: (100 * right) / given } }),
    );
    return rows.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  },
};

/** The rows of all rules come first. */
function rank({ name }: Row): number {
  return name.endsWith(': all') ? 0 : 1;
}

/** By folder; every other folder holds the pages of one converter. */
const SETS: Readonly<Record<string, string>> = { corpus: 'sample papers', 'more-papers': 'public papers' };

const FOLDER = join(__dirname, '../../gold/findings');

/** The judged papers whose text is here. */
function judgedPapers(): readonly Judged[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
  const all = files.sort().flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Judged[]);
  return all.filter((judged) => existsSync(pathOf(judged)));
}

function pathOf({ folder, paper }: Judged): string {
  return folder === 'corpus' ? join(__dirname, '../../../corpus', paper) : join(DATA, folder, paper);
}

/** The warnings and errors of a paper that is alone in its library, as `code line:column`. */
export function reported(judged: Pick<Judged, 'folder' | 'paper'>): readonly string[] {
  const text = readFileSync(pathOf(judged as Judged), 'utf8');
  const paper = readPaper(`file:///${judged.paper}`, text);
  const library = new Library();
  library.put(paper);
  return checkPaper(paper, library)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code, span }) => {
      const { line, character } = paper.lines.positionAt(span.start);
      return `${code} ${line + 1}:${character + 1}`;
    });
}
