import { goldPairs } from '../gold/works';
import type { PairOutcome } from '../gold/works-score';
import { scoredPair } from '../gold/works-score';
import { comparedTable } from './compared-table';

/** How well works are linked: all pairs, the hard ones, or those of one theme. */
export interface LinkingAccuracy {
  readonly name: string;
  /** Of the pairs that are taken for one work and are labeled either way, how many rightly, of 100. */
  readonly precision: number;
  /** Of the pairs that are one work, how many are taken for one, of 100. */
  readonly recall: number;
  /** Of the pairs that nobody can be sure of, how many are offered as likely duplicates, of 100. */
  readonly offered: number;
  /** How many pairs. */
  readonly pairs: number;
}

/** The figures that were kept for each row. */
export type LinkingFigures = Readonly<Record<string, Pick<LinkingAccuracy, 'precision' | 'recall' | 'offered'>>>;

/** What the labeled pairs say of the linking: a row for all, one for the hard ones, one for each theme. */
export function linkingAccuracy(): readonly LinkingAccuracy[] {
  const outcomes = goldPairs().map(scoredPair);
  const themes = [...new Set(outcomes.map(({ pair }) => pair.theme))];
  return [
    linkingAccuracyOf('all', outcomes),
    linkingAccuracyOf(
      'hard',
      outcomes.filter(({ pair }) => pair.hard),
    ),
    ...themes.map((theme) =>
      linkingAccuracyOf(
        theme,
        outcomes.filter(({ pair }) => pair.theme === theme),
      ),
    ),
  ];
}

export function linkingAccuracyOf(name: string, outcomes: readonly PairOutcome[]): LinkingAccuracy {
  const labeled = (label: string) => outcomes.filter(({ pair }) => pair.label === label);
  const merged = (of: readonly PairOutcome[]) => of.filter(({ given }) => given === 'same').length;
  const [same, different, unsure] = [labeled('same'), labeled('different'), labeled('unsure')];
  return {
    name,
    precision: percent(merged(same), merged(same) + merged(different)),
    recall: percent(merged(same), same.length),
    offered: percent(unsure.filter(({ given }) => given === 'likely').length, unsure.length),
    pairs: outcomes.length,
  };
}

/** The pairs that are not as they are labeled, a line each. */
export function missedPairs(): readonly string[] {
  const wanted = { same: 'same', different: 'different', unsure: 'likely' } as const;
  return goldPairs()
    .map(scoredPair)
    .filter(({ pair, given }) => given !== wanted[pair.label] && !(pair.label === 'different' && given === 'likely'))
    .map(
      ({ pair, given }) => `${pair.theme}/${pair.id}: ${pair.label}, given ${given}\n  a: ${pair.a}\n  b: ${pair.b}`,
    );
}

/** The rows as a table, each figure behind the first one that was kept. */
export function linkingTable(rows: readonly LinkingAccuracy[], kept: LinkingFigures): string {
  const compared = rows.map(({ name, pairs, ...figures }) => ({ name, cases: pairs, figures }));
  return comparedTable('works', ['precision', 'recall', 'offered'], compared, kept);
}

/** With nothing to find, nothing is missed. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
