import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { definition } from '../../server/src/features/definition';
import { hover } from '../../server/src/features/hover';
import { Library } from '../../server/src/library/library';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import { ReadingCache } from '../../server/src/reading/cache';
import { checkPaper } from '../../server/src/rules';
import { sourceSpan } from '../../server/src/text/flow';
import { features as featureWords } from '../../server/src/words/en/features';
import { bibliographyRows } from './bibliographies';
import { linkingRows } from './linking-rows';
import { longPaper, manyPapers, realPapers, samples } from './papers';
import { quantile, type Time, timed } from './stopwatch';

/** One thing measured. Figures are of the processor's time unless there is only one. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly aim?: number;
  readonly figure: number;
  readonly wall?: number;
}

/** Measures everything, cold readings first: code runs faster the more often it has run. */
export function measureRows(): readonly Row[] {
  return [
    ...readingRows(),
    ...keystrokeRows('50 KB', 50e3, 10),
    ...keystrokeRows('1 MB', 1e6, 60),
    ...libraryRows(),
    ...bibliographyRows(),
    ...linkingRows(),
  ];
}

/** Papers from the world where they are there, else the sample papers. */
function readingRows(): readonly Row[] {
  const real = realPapers();
  const [what, texts] = real.length > 0 ? ['real papers', real] : ['sample papers', samples()];
  if (real.length === 0) console.log('No papers from the world here: the sample papers are read.');
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const readAll = () =>
    timed(() => {
      for (const text of texts) readPaper('file:///paper.md', text);
    });
  const speed = (name: string, { cpu, wall }: Time): Row => ({
    name: `reading ${what}, ${name}`,
    unit: 'MB/s',
    aim: 15,
    figure: length / 1000 / cpu,
    wall: length / 1000 / wall,
  });
  const cold = readAll();
  const warm = quantile(times(40, readAll).slice(20), 0.5);
  return [speed('the first time', cold), speed('warm', warm)];
}

/** One letter typed, then another, in paragraphs all over the paper. */
function keystrokeRows(size: string, length: number, aim: number): readonly Row[] {
  const text = longPaper(length);
  const cache = new ReadingCache();
  const library = new Library();
  const reread: number[] = [];
  let now = text;
  const read = (): void => {
    const paper = readPaper('file:///paper.md', now, cache);
    library.put(paper);
    checkPaper(paper, library);
    reread.push(cache.reread);
  };
  const first = timed(read);
  const strokes = times(24, (i) => {
    const at = now.indexOf(' the ', (((i >> 2) + 0.5) / 6) * now.length) + ' the'.length;
    now = `${now.slice(0, at)}n${now.slice(at)}`;
    return timed(read);
  }).slice(4);
  const median = quantile(strokes, 0.5);
  const sorted = reread.slice(1).sort((a, b) => a - b);
  return [
    { name: `opening ${size}`, unit: 'ms', figure: first.cpu, wall: first.wall },
    { name: `keystroke in ${size}, median`, unit: 'ms', aim, figure: median.cpu, wall: median.wall },
    { name: `keystroke in ${size}, units reread`, unit: 'at most', aim: 1, figure: sorted.at(-1)! },
  ];
}

function libraryRows(): readonly Row[] {
  const texts = manyPapers(1000);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const library = new Library();
  const before = heap();
  const time = timed(() => {
    for (const [i, text] of texts.entries()) library.put(readPaper(`file:///${i}.md`, text));
  });
  const size = heap() - before;
  const paper = library.papers.get('file:///0.md')!;
  const offsets = mentionOffsets(paper);
  const ask = (work: (offset: number) => void) => offsets.map((offset) => timed(() => work(offset)));
  return [
    { name: '1,000 papers', unit: 'MB', figure: length / 1e6 },
    { name: '1,000 papers, cold index', unit: 's', figure: time.cpu / 1000, wall: time.wall / 1000 },
    { name: '1,000 papers, heap', unit: 'MB', figure: size / 1e6 },
    ...answerRows(
      'hover',
      ask((offset) => void hover(paper, library, offset, featureWords)),
    ),
    ...answerRows(
      'definition',
      ask((offset) => void definition(paper, library, offset)),
    ),
  ];
}

function answerRows(name: string, answers: readonly Time[]): readonly Row[] {
  const [median, p95] = [quantile(answers, 0.5), quantile(answers, 0.95)];
  return [
    { name: `${name}, median`, unit: 'ms', aim: 1, figure: median.cpu, wall: median.wall },
    { name: `${name}, 95 of 100 below`, unit: 'ms', aim: 1, figure: p95.cpu, wall: p95.wall },
  ];
}

/** Where a hand may point: every marker, acronym, citation and cross-reference. */
function mentionOffsets(paper: Paper): readonly number[] {
  const places = [
    ...paper.acronyms.flatMap(({ uses }) => uses),
    ...paper.citations.map(({ place }) => place),
    ...paper.crossReferences.map(({ place }) => place),
  ];
  return [...paper.markers.map(({ span }) => span.start), ...places.map((place) => sourceSpan(place).start)];
}

function times<T>(count: number, run: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => run(i));
}

/** Bytes in use once everything that nobody needs is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
