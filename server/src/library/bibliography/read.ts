import { Lines } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Bibliography, BibliographyFormat, BibliographyProblem, Entry, Reading } from './bibliography';
import { type BibtexScan, scanBibtex } from './bibtex/scan';
import { scanCsl } from './csl/scan';
import { keysOf } from './keys';
import { scanRis } from './ris/scan';

/** Reads a bibliography file. Pure and total: no text is an error, broken text only means fewer entries. */
export function readBibliography(uri: string, format: BibliographyFormat, text: string, within?: Span): Bibliography {
  const reading = readInSteps(uri, format, text, within);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a bibliography file an entry a step: of a large one other work can be done in between.
 *
 * @param within the part of the text that is to be read; all of it where not given
 */
export function* readInSteps(
  uri: string,
  format: BibliographyFormat,
  text: string,
  within: Span = { start: 0, end: text.length },
): Generator<void, Bibliography> {
  const entries: Entry[] = [];
  const problems: BibliographyProblem[] = [];
  const learned: BibtexScan = { strings: new Map(), isUnclosed: false };
  for (const found of scan(format, text, within, learned)) {
    if ('kind' in found) problems.push(found);
    else entries.push(found);
    yield;
  }
  problems.push(...repeatedKeys(entries));
  problems.sort((a, b) => a.span.start - b.span.start);
  return { uri, format, text, lines: new Lines(text), entries, problems, ...learned };
}

function scan(format: BibliographyFormat, text: string, within: Span, learned: BibtexScan): Reading {
  switch (format) {
    case 'bibtex':
      return scanBibtex(text, learned);
    case 'ris':
      return scanRis(text);
    case 'csl-json':
    case 'csl-yaml':
      return scanCsl(text, within, format === 'csl-json');
  }
}

/** The second entry of each key, and every further one. */
export function repeatedKeys(entries: readonly Entry[]): BibliographyProblem[] {
  const keys = keysOf(entries);
  return entries.flatMap(({ key, keySpan }, index): BibliographyProblem[] => {
    const first = key === undefined ? index : keys.get(key)!;
    return first === index ? [] : [{ kind: 'duplicate', span: keySpan, key, other: entries[first]!.keySpan }];
  });
}
