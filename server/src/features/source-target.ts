import type { LibraryView } from '../library/library';
import { placeIn, quotedFrom, type Source, sourceOfWork, sourcesOf } from '../library/sources/source';
import type { Citation, Paper } from '../paper/paper';
import { type Place, sourceSpans } from '../text/flow';
import { spanTarget, type Target } from './target';

/** Where a citation leads in the cited papers that the library has; none where it has none. */
export function sourceTargets(paper: Paper, library: LibraryView, citation: Citation): readonly Target[] {
  return sourcesOf(paper, library, citation).map((source) => sourceTarget(source, paper, citation));
}

/** The start of the paper that one of a paper's works is, where the library has it. */
export function paperTargets(paper: Paper, library: LibraryView, index: number): readonly Target[] {
  const work = library.workOf(paper.uri, index);
  const source = work && sourceOfWork(paper, library, work);
  return source ? [titleTarget(source.paper)] : [];
}

/** Where a paper begins: its title, else its first line. */
export function titleTarget(paper: Paper): Target {
  const title = paper.outline.find(({ level }) => level === 1);
  return spanTarget(paper, title?.span ?? { start: 0, end: paper.lines.trimmedEndOf(0) });
}

/** The words that stand quoted, else the page or section that is cited, else the title. */
function sourceTarget(source: Source, paper: Paper, citation: Citation): Target {
  const quoted = quotedFrom(source, paper, citation);
  if (quoted) return passageTarget(source.paper, quoted.passage.places);
  const cited = placeIn(source, paper, citation);
  if (!cited) return titleTarget(source.paper);
  const { start } = cited.span;
  return { uri: source.paper.uri, range: cited.span, selection: { start, end: start } };
}

/** The first stretch of the words; a page break may cut them. */
export function passageTarget(paper: Paper, places: readonly Place[]): Target {
  const spans = places.flatMap(sourceSpans);
  const range = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return { uri: paper.uri, range, selection: spans[0]! };
}
