import type { LibraryView } from '../../library/library';
import { placeIn, quotedFrom, type Source, sourceOfWork } from '../../library/sources/source';
import { worksMeant } from '../../library/sources/works-meant';
import type { Citation, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { FeatureWords } from '../../words/features';
import { citationsInNote } from '../citations-meant';
import { documentHover } from './document';
import { fileLink } from './file-link';
import { paragraphs, plain } from './markdown';
import { sideBySide } from './quotation';

/** What the library has of the work that a citation cites: the paper, the page, the words that stand quoted, its file. */
export function sourceHover(
  paper: Paper,
  library: LibraryView,
  citation: Citation,
  words: FeatureWords,
): string | undefined {
  const [work, ...others] = worksMeant(paper, library, citation);
  if (!work || others.length > 0) return undefined;
  const source = sourceOfWork(paper, library, work);
  return paragraphs(
    source && citedSource(source, paper, citation, words),
    documentHover(work, library, citation.locator, words),
  );
}

/** The paper that a work is, and its file, where the library has them. */
export function workSourceHover(
  paper: Paper,
  library: LibraryView,
  index: number,
  words: FeatureWords,
): string | undefined {
  const work = library.workOf(paper.uri, index);
  const source = work && sourceOfWork(paper, library, work);
  return paragraphs(
    source && words.source.inLibrary(linkTo(source, undefined), undefined),
    work && documentHover(work, library, undefined, words),
  );
}

/** What the library has of the works that a note cites. */
export function noteSourceHover(
  paper: Paper,
  library: LibraryView,
  note: number | null,
  words: FeatureWords,
): string | undefined {
  const sources = citationsInNote(paper, note)
    .map((citation) => sourceHover(paper, library, citation, words))
    .filter(Boolean);
  return paragraphs(...sources.slice(0, MOST_SOURCES));
}

/** In one hover. */
const MOST_SOURCES = 3;

/** The cited paper: the place in it that is cited, and the words that stand quoted. */
export function citedSource(source: Source, paper: Paper, citation: Citation, words: FeatureWords): string {
  const cited = placeIn(source, paper, citation);
  const quoted = quotedFrom(source, paper, citation);
  const at = quoted ? sourceSpan(quoted.passage.places[0]!).start : cited?.span.start;
  const place = cited?.isExact ? words.locator(cited.kind, plain(cited.label)) : undefined;
  return paragraphs(
    words.source.inLibrary(linkTo(source, at), place),
    cited && !cited.isExact && !quoted
      ? words.source.nearestPage(plain(citation.locator?.value ?? ''), plain(cited.label))
      : undefined,
    quoted && sideBySide(quoted, words),
  );
}

/** A link that opens the paper at an offset, by the line. */
function linkTo({ paper: { uri, title, lines, outline } }: Source, offset: number | undefined): string {
  const at = offset ?? outline.find(({ level }) => level === 1)?.span.start ?? 0;
  return fileLink(uri, `L${lines.lineAt(at) + 1}`, title);
}
