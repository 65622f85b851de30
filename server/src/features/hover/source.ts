import type { LibraryView } from '../../library/library';
import { pageIn, quotedFrom, type Source, sourceOfWork, sourcesOf } from '../../library/sources/source';
import type { Citation, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { FeatureWords } from '../../words/features';
import { titleTarget } from '../source-target';
import { paragraphs, plain } from './markdown';
import { sideBySide } from './quotation';

/** What the library has of the work that a citation cites: the paper, the page, and the words that stand quoted. */
export function sourceHover(
  paper: Paper,
  library: LibraryView,
  citation: Citation,
  words: FeatureWords,
): string | undefined {
  const [source, ...others] = sourcesOf(paper, library, citation);
  if (!source || others.length > 0) return undefined;
  const page = pageIn(source, paper, citation);
  const quoted = quotedFrom(source, paper, citation);
  const at = quoted ? sourceSpan(quoted.passage.places[0]!).start : page?.span.start;
  return paragraphs(
    words.source.inLibrary(linkTo(source, at), page?.isExact ? plain(page.label) : undefined),
    page && !page.isExact && !quoted
      ? words.source.nearestPage(plain(citation.locator?.value ?? ''), plain(page.label))
      : undefined,
    quoted && sideBySide(quoted, words),
  );
}

/** The paper that a work is, where the library has it. */
export function workSourceHover(
  paper: Paper,
  library: LibraryView,
  work: number,
  words: FeatureWords,
): string | undefined {
  const found = library.workOf(paper.uri, work);
  const source = found && sourceOfWork(paper, library, found);
  return source && words.source.inLibrary(linkTo(source, undefined), undefined);
}

/** What the library has of the works that a note cites. */
export function noteSourceHover(
  paper: Paper,
  library: LibraryView,
  note: number | null,
  words: FeatureWords,
): string | undefined {
  const citations = note === null ? [] : paper.citations.filter((citation) => citation.note === note);
  const sources = citations.map((citation) => sourceHover(paper, library, citation, words)).filter(Boolean);
  return paragraphs(...sources.slice(0, MOST_SOURCES));
}

/** In one hover. */
const MOST_SOURCES = 3;

/** A link that opens the paper at an offset, by the line. */
function linkTo({ paper }: Source, offset: number | undefined): string {
  const name = paper.title ?? decodeURIComponent(paper.uri.slice(paper.uri.lastIndexOf('/') + 1));
  const line = paper.lines.lineAt(offset ?? titleTarget(paper).selection.start) + 1;
  return `[${plain(name)}](${paper.uri.replace(/[()]/g, encodeBracket)}#L${line})`;
}

/** Brackets would end a link's address. */
function encodeBracket(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}
