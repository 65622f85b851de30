import type { Paper } from '../paper/paper';
import type { Finding } from '../rules';
import type { Span } from '../text/span';
import type { Session } from './session';

/** What in a paper leads nowhere, in the order of the text: as the findings say, so that nothing is said twice or otherwise. */
export function unresolvedSpans(session: Session, paper: Paper): readonly Span[] {
  return session
    .report(paper)
    .findings.filter(({ code }) => LEADS_NOWHERE.has(code))
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

const LEADS_NOWHERE: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'note-missing',
  'note-orphan',
  'ibid-without-antecedent',
  'ibid-ambiguous',
  'backref-missing',
  'acronym-undefined',
  'citation-missing',
  'citation-ambiguous',
  'crossref-missing',
  'link-missing',
]);
