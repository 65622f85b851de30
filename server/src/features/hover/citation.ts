import type { Citation, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { FeatureWords } from '../../words/features';
import { workName } from '../work-name';
import { bold, bullets, paragraphs, plain } from './markdown';

/** The work that a citation means, as printed where it is given in full, and the page; or the candidates; or why there is none. */
export function meaning(paper: Paper, citation: Citation, words: FeatureWords): string {
  const { resolution, locator, chain } = citation;
  if (resolution.state === 'unknown') return words.reason[resolution.reason];
  if (resolution.state === 'ambiguous') {
    const candidates = resolution.candidates.slice(0, MOST_CANDIDATES).map((work) => asPrinted(paper, work));
    return paragraphs(words.reason[resolution.reason], `${words.candidates}:`, bullets(candidates));
  }
  const { work, mismatch } = resolution;
  const details = [
    locator && words.locator(locator.label, plain(locator.value)),
    chain.length > 1 ? words.byWayOf(chain.map(plain)) : undefined,
  ];
  return paragraphs(
    bold(workName(paper.works[work]!, words)),
    asPrinted(paper, work),
    capital(details.filter(Boolean).join(', ')),
    mismatch && words.mismatch(mismatch.what, plain(mismatch.expected)),
  );
}

/** A work where it is given in full: how often it is cited. */
export function workHover(paper: Paper, work: number, words: FeatureWords): string {
  const own = sourceSpan(paper.works[work]!.place).start;
  const citing = paper.citations.filter(({ resolution, place }) => {
    return resolution.state === 'resolved' && resolution.work === work && sourceSpan(place).start !== own;
  });
  return paragraphs(bold(workName(paper.works[work]!, words)), words.citedTimes(citing.length));
}

const MOST_CANDIDATES = 4;

function asPrinted(paper: Paper, work: number): string {
  const { flow, span } = paper.works[work]!.place;
  return plain(flow.text.slice(span.start, span.end));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
