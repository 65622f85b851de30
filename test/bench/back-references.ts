import { FORMS, goldPapers } from '../gold/back-references';
import { type Outcome, scored } from '../gold/back-references-score';
import { comparedTable } from './compared-table';

/** How well back-references are resolved: all of them, those of one form, or those of one language. */
export interface Accuracy {
  readonly name: string;
  /** Of those that are resolved, how many rightly, of 100. */
  readonly precision: number;
  /** Of those that mean one work, how many are resolved to it, of 100. */
  readonly recall: number;
  /** Of those that are ambiguous or mean nothing, how many are reported as such, of 100. */
  readonly reported: number;
  /** How many a careful editor sees. */
  readonly cases: number;
}

/** The figures that were kept for each row. */
export type BackReferenceFigures = Readonly<Record<string, Pick<Accuracy, 'precision' | 'recall' | 'reported'>>>;

/** What the open gold set says of the engine: a row for all, one for each form, one for each language. */
export function backReferenceAccuracy(): readonly Accuracy[] {
  const outcomes = goldPapers().flatMap(scored);
  const languages = [...new Set(outcomes.map(({ language }) => language))].sort();
  return [
    accuracyOf('all', outcomes),
    ...FORMS.map((form) =>
      accuracyOf(
        form,
        outcomes.filter((outcome) => outcome.form === form),
      ),
    ),
    ...languages.map((language) =>
      accuracyOf(
        language,
        outcomes.filter((outcome) => outcome.language === language),
      ),
    ),
  ];
}

export function accuracyOf(name: string, outcomes: readonly Outcome[]): Accuracy {
  const right = outcomes.filter(({ given }) => given === 'right').length;
  const wrong = outcomes.filter(({ given }) => given === 'wrong').length;
  const wanted = outcomes.filter(({ wanted }) => wanted === 'work');
  const loose = outcomes.filter(({ wanted }) => wanted === 'report');
  return {
    name,
    precision: percent(right, right + wrong),
    recall: percent(wanted.filter(({ given }) => given === 'right').length, wanted.length),
    reported: percent(loose.filter(({ given }) => given === 'reported' || given === 'right').length, loose.length),
    cases: wanted.length + loose.length,
  };
}

/** With nothing to find, nothing is missed. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** What is not as the gold papers say, a line each. */
export function missedBackReferences(): readonly string[] {
  return goldPapers()
    .flatMap(scored)
    .filter(({ wanted, given }) => given === 'wrong' || given === 'nothing' || (wanted === 'work' && given !== 'right'))
    .map(({ paper, line, form, given, words, detail }) => `${paper}:${line} ${form} ${given} «${words}» ${detail}`);
}

/** The rows as a table, each figure behind the first one that was kept. */
export function accuracyTable(rows: readonly Accuracy[], kept: BackReferenceFigures): string {
  const compared = rows.map(({ name, cases, ...figures }) => ({ name, cases, figures }));
  return comparedTable('back-references', ['precision', 'recall', 'reported'], compared, kept);
}
