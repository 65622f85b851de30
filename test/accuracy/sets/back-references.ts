import { type Accuracy, accuracyOf, backReferenceAccuracy } from '../../bench/back-references';
import { goldPapers } from '../../gold/back-references';
import type { Outcome } from '../../gold/back-references-score';
import type { Figures, Measurement } from '../measurement';
import { lastCited } from '../rivals/last-cited';

/** *Ibid.* and its relatives, by form and by language. */
export const backReferences: Measurement = {
  title: 'Back-references',
  set: 'the sixteen papers in six languages of test/gold/back-references, written and labeled by people who had not seen the rules',
  method:
    'Precision: of those that are resolved, how many to the work that the label names. Recall: of those that mean one work, how many are resolved to it. Reported: of those that are ambiguous or mean nothing, how many are reported as such, with all their candidates.',
  rival: 'the full reference given last before it',
  published: 'none',
  measure() {
    const byRival = new Map<string, Outcome[]>();
    for (const outcome of goldPapers().flatMap(lastCited)) {
      for (const name of ['all', outcome.form, outcome.language])
        byRival.set(name, [...(byRival.get(name) ?? []), outcome]);
    }
    return backReferenceAccuracy().map((row) => ({
      name: row.name,
      cases: row.cases,
      ours: figures(row),
      rival: figures(accuracyOf(row.name, byRival.get(row.name) ?? [])),
    }));
  },
};

function figures({ precision, recall, reported }: Accuracy): Figures {
  return { precision, recall, reported };
}
