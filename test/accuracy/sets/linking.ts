import { type LinkingAccuracy, linkingAccuracy, linkingAccuracyOf } from '../../bench/linking';
import { goldPairs } from '../../gold/works';
import type { Figures, Measurement } from '../measurement';
import { sameTitleAndYear } from '../rivals/same-title-and-year';

/** The same work in different papers. */
export const linking: Measurement = {
  title: 'The same work in different papers',
  set: 'the pairs of printed references of test/gold/works, written and labeled by somebody who had not seen the rules',
  method:
    'Each reference stands in the bibliography of a paper of its own; the library of the two papers is asked. Precision: of the pairs that it takes for one work, how many are one. Recall: of the pairs that are one work, how many it takes for one. Offered: of the pairs that nobody can be sure of, how many it offers as likely duplicates.',
  rival: 'the same title, letter for letter without case and punctuation, and the same year',
  measure() {
    const outcomes = goldPairs().map((pair) => ({
      pair,
      given: sameTitleAndYear(pair.a, pair.b) ? ('same' as const) : ('different' as const),
    }));
    const ofRival = (name: string) =>
      outcomes.filter(({ pair }) => name === 'all' || (name === 'hard' ? pair.hard : pair.theme === name));
    return linkingAccuracy().map((row) => ({
      name: row.name,
      cases: row.pairs,
      ours: figures(row),
      rival: figures(linkingAccuracyOf(row.name, ofRival(row.name))),
    }));
  },
};

function figures({ precision, recall, offered }: LinkingAccuracy): Figures {
  return { precision, recall, offered };
}
