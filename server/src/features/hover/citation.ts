import { isReferenceList } from '../../library/bibliography/printed-list';
import type { LibraryView } from '../../library/library';
import { labelsOf } from '../../paper/chain';
import type { Citation, Paper, Reason } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { FeatureWords } from '../../words/features';
import { citationsOf } from '../entry-references';
import { workName } from '../work-name';
import { bold, bullets, paragraphs, plain } from './markdown';

/** The work that a citation means, as printed where it is given in full, and the page; or the candidates; or why there is none. */
export function meaning(paper: Paper, citation: Citation, words: FeatureWords): string {
  const { resolution, locator } = citation;
  const chain = chainOf(paper, citation, words);
  if (resolution.state === 'unknown') return paragraphs(why(citation, resolution.reason, words), chain);
  if (resolution.state === 'ambiguous') {
    const candidates = resolution.candidates.slice(0, MOST_CANDIDATES).map((work) => asPrinted(paper, work));
    return paragraphs(why(citation, resolution.reason, words), chain, `${words.candidates}:`, bullets(candidates));
  }
  const { work, mismatch } = resolution;
  const details = [locator && words.locator(locator.label, plain(locator.value)), chain];
  return paragraphs(
    bold(workName(paper.works[work]!, words)),
    asPrinted(paper, work),
    capital(details.filter(Boolean).join(', ')),
    mismatch && words.mismatch(mismatch.what, plain(mismatch.expected)),
  );
}

/** The notes that lead from a back-reference to the full citation: `note 36 → note 35 → note 34`; of many the first and the last. */
function chainOf(paper: Paper, { chain, note }: Citation, words: FeatureWords): string {
  if (!chain || note === undefined) return '';
  const labels = [paper.notes[note]!.label, ...labelsOf(chain)].map(plain);
  if (labels.length <= MOST_NOTES) return words.byWayOf(labels);
  return [words.byWayOf(labels.slice(0, MOST_NOTES - 2)), '…', words.byWayOf(labels.slice(-1))].join(' → ');
}

/** A chain that is longer is shown without its middle. */
const MOST_NOTES = 6;

/** A key stands in a file; what is said of the note before fits an Ibid.; behind a name it is the name that fits no work, or several. */
function why({ kind, mention }: Citation, reason: Reason, words: FeatureWords): string {
  if (kind === 'key') return words.noSuchKey;
  const isNamed =
    mention !== undefined && 'form' in mention && mention.called !== undefined && mention.note === undefined;
  if (isNamed && reason === 'several-works') return words.severalNamed;
  return isNamed && reason === 'no-antecedent' ? words.noneNamed : words.reason[reason];
}

/** A work where it is given in full: how often it is cited, be it by papers that look it up here. */
export function workHover(paper: Paper, library: LibraryView, work: number, words: FeatureWords): string {
  const own = sourceSpan(paper.works[work]!.place).start;
  const citing = paper.citations.filter(({ resolution, place }) => {
    return resolution.state === 'resolved' && resolution.work === work && sourceSpan(place).start !== own;
  });
  // While the folders are read an ordinary paper keeps nobody waiting: others rarely look up works there.
  const isAsked = isReferenceList(paper) || library.workOf(paper.uri, work) !== undefined;
  const file =
    isAsked && paper.works[work]!.where === 'entry' ? library.bibliographies.lists.get(paper.uri) : undefined;
  const elsewhere = file ? citationsOf(library, { file, index: work }) : [];
  return paragraphs(bold(workName(paper.works[work]!, words)), words.citedTimes(citing.length + elsewhere.length));
}

const MOST_CANDIDATES = 4;

function asPrinted(paper: Paper, work: number): string {
  const { flow, span } = paper.works[work]!.place;
  return plain(flow.text.slice(span.start, span.end));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
