import { meaningInFiles } from '../library/bibliography/meaning';
import type { LibraryView } from '../library/library';
import { worksMeant } from '../library/sources/works-meant';
import type { LibraryWork } from '../library/work';
import type { Citation, Paper } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import type { FeatureWords } from '../words/features';
import { type CitationNode, type NodeKey, paperNode, workNode } from './citation-node';
import { citationsOf } from './entry-references';
import { mentionsAt } from './mention-at';
import type { ReferencePlace } from './references';
import { workPlaces } from './work-references';

/** A citation between two nodes: the node at the other end, and the places in the citing paper. */
export interface CitationEdge {
  readonly node: CitationNode;
  /** In the order of the source. */
  readonly spans: readonly Span[];
}

/** What a hand at `offset` asks about: the works that a citation, an entry or a note means, else the paper itself. */
export function citationNodesAt(
  paper: Paper,
  library: LibraryView,
  offset: number,
  words: FeatureWords,
): readonly CitationNode[] {
  for (const mention of mentionsAt(paper, offset)) {
    const works =
      mention.kind === 'work'
        ? [library.workOf(paper.uri, mention.work)]
        : mention.kind === 'citation'
          ? worksMeant(paper, library, mention.citation)
          : mention.kind === 'marker'
            ? worksInNote(paper, library, paper.markers[mention.marker]!.note)
            : mention.kind === 'note'
              ? worksInNote(paper, library, mention.note)
              : [];
    const nodes = distinct(works).flatMap((work) => workNode(work, library, words, paper.uri) ?? []);
    if (nodes.length > 0) return nodes;
  }
  return [paperNode(paper)];
}

/** The papers that cite a paper or a work, and where. */
export function citedBy(key: NodeKey, library: LibraryView): readonly CitationEdge[] {
  const work = library.workOf(key.uri, key.index, key.kind);
  const places = (work?.records ?? []).flatMap(({ uri, kind, index }): readonly ReferencePlace[] => {
    if (kind === 'paper') return [];
    const paper = library.paper(uri);
    if (kind === 'work') return paper ? citingPlaces(paper, index) : [];
    const file = library.bibliographies.file(uri);
    return file ? citationsOf(library, { file, index }) : [];
  });
  return [...byUri(places)].flatMap(([uri, spans]) => {
    const paper = library.paper(uri);
    return paper ? [{ node: paperNode(paper), spans }] : [];
  });
}

/** The works that a paper cites, and where; those that a work cites, where the library has its paper. */
export function citesWhat(key: NodeKey, library: LibraryView, words: FeatureWords): readonly CitationEdge[] {
  const work = library.workOf(key.uri, key.index, key.kind);
  const paper = key.kind === 'paper' ? library.paper(key.uri) : work && library.paperOf(work);
  if (!paper) return [];
  const cited = new Map<LibraryWork, Span[]>();
  const add = (work: LibraryWork | undefined, spans: readonly Span[]): void => {
    if (work) cited.set(work, [...(cited.get(work) ?? []), ...spans]);
  };
  for (const index of paper.works.keys()) {
    add(
      library.workOf(paper.uri, index),
      citingPlaces(paper, index).map(({ span }) => span),
    );
  }
  for (const citation of paper.citations) add(entryMeant(paper, library, citation), [sourceSpan(citation.place)]);
  return [...cited].flatMap(([work, spans]) => {
    const node = workNode(work, library, words, paper.uri);
    return node ? [{ node, spans: inOrder(spans) }] : [];
  });
}

function worksInNote(paper: Paper, library: LibraryView, note: number | null): readonly LibraryWork[] {
  if (note === null) return [];
  const citations = paper.citations.filter((citation) => citation.note === note);
  return citations.flatMap((citation) => worksMeant(paper, library, citation));
}

/** Where a paper cites one of its works; an entry of its bibliography that nothing cites counts for itself. */
function citingPlaces(paper: Paper, index: number): readonly ReferencePlace[] {
  const places = workPlaces(paper, index);
  const citing = places.filter(({ introduces }) => !introduces);
  return paper.works[index]!.where === 'entry' && citing.length > 0 ? citing : places;
}

function entryMeant(paper: Paper, library: LibraryView, citation: Citation): LibraryWork | undefined {
  const meaning = meaningInFiles(library, paper, citation);
  if (meaning?.state !== 'resolved') return undefined;
  return library.workOf(meaning.entry.file.uri, meaning.entry.index, 'entry');
}

function byUri(places: readonly ReferencePlace[]): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { uri, span } of places) spans.set(uri, [...(spans.get(uri) ?? []), span]);
  return new Map([...spans].map(([uri, found]) => [uri, inOrder(found)]));
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function distinct(works: readonly (LibraryWork | undefined)[]): readonly LibraryWork[] {
  return [...new Set(works.flatMap((work) => work ?? []))];
}
