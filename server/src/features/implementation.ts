import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import { citationsMeant } from './citations-meant';
import { type Definition, distinct, MOST_TARGETS } from './definition';
import { type Mention, meantAt, touchedSpan } from './mention-at';
import { quotationAt, touchedPart } from './quotation-at';
import { paperTargets, passageTarget, sourceTargets } from './source-target';
import type { Target } from './target';

/**
 * The cited paper itself, where the library has it: at the words that are quoted, else at the page that is cited. A
 * quotation leads to its words by itself.
 */
export function implementation(paper: Paper, library: LibraryView, offset: number): Definition | undefined {
  const mentions = meantAt(paper, offset);
  const targets = distinct(mentions.flatMap((mention) => targetsOf(paper, library, mention))).slice(0, MOST_TARGETS);
  if (targets.length > 0) return { origin: touchedSpan(mentions[0]!, offset), targets };
  const quotation = quotationAt(paper, library, offset);
  if (!quotation) return undefined;
  const { source, quoted } = quotation;
  return {
    origin: touchedPart(quoted.quotation, offset),
    targets: [passageTarget(source.paper, quoted.passage.places)],
  };
}

function targetsOf(paper: Paper, library: LibraryView, mention: Mention): readonly Target[] {
  if (mention.kind === 'work') return paperTargets(paper, library, mention.work);
  return citationsMeant(paper, mention).flatMap((citation) => sourceTargets(paper, library, citation));
}
