import { allCitations } from '../library/all-citations';
import { entryOfRecord } from '../library/bibliography/entry-of-record';
import { isReferenceList } from '../library/bibliography/printed-list';
import type { LibraryView } from '../library/library';
import { worksMeant } from '../library/sources/works-meant';
import type { LibraryWork } from '../library/work';
import { addTo } from '../paper/grouping';
import type { Paper } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import type { FeatureWords } from '../words/features';
import { type CitationNode, type NodeKey, paperNode, workNode } from './citation-node';
import { citationsMeant } from './citations-meant';
import { citationsOf } from './entry-references';
import { mentionsAt } from './mention-at';

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
        : citationsMeant(paper, mention).flatMap((citation) => worksMeant(paper, library, citation));
    const nodes = distinct(works).flatMap((work) => workNode(work, library, words, paper.uri) ?? []);
    if (nodes.length > 0) return nodes;
  }
  return [paperNode(paper)];
}

/** The papers that cite a paper or a work, and where. */
export function citedBy(key: NodeKey, library: LibraryView): readonly CitationEdge[] {
  const places = new Map<string, Span[]>();
  for (const record of workOfKey(key, library)?.records ?? []) {
    const { uri, kind, index } = record;
    const paper = kind === 'work' ? library.paper(uri) : undefined;
    const entry = entryOfRecord(library, record);
    if (paper) for (const span of citingSpans(paper, index)) addTo(places, uri, span);
    if (entry) for (const place of citationsOf(library, entry)) addTo(places, place.uri, place.span);
  }
  return [...places].flatMap(([uri, spans]) => {
    const paper = library.paper(uri);
    return paper ? [{ node: paperNode(paper), spans: inOrder(spans) }] : [];
  });
}

/** The works that a paper cites, and where; those that a work cites, where the library has its paper. */
export function citesWhat(key: NodeKey, library: LibraryView, words: FeatureWords): readonly CitationEdge[] {
  const asked = workOfKey(key, library);
  const paper = key.kind === 'paper' ? library.paper(key.uri) : asked && library.paperOf(asked);
  if (!paper) return [];
  const cited = new Map<LibraryWork, Span[]>();
  for (const citation of allCitations(paper)) {
    const [work, ...others] = worksMeant(paper, library, citation);
    if (work && others.length === 0) addTo(cited, work, sourceSpan(citation.place));
  }
  for (const [index, { place }] of paper.works.entries()) {
    const work = library.workOf(paper.uri, index);
    if (work && !cited.has(work)) cited.set(work, [sourceSpan(place)]);
  }
  return [...cited].flatMap(([work, spans]) => {
    const node = workNode(work, library, words, paper.uri);
    return node ? [{ node, spans: inOrder(spans) }] : [];
  });
}

function workOfKey({ uri, kind, index }: NodeKey, library: LibraryView): LibraryWork | undefined {
  return kind === 'paper' ? library.workOfPaper(uri) : library.workOf(uri, index, kind);
}

/** Where a paper cites one of its works; a work that it only lists counts where it is listed, but for a list of references. */
function citingSpans(paper: Paper, work: number): readonly Span[] {
  const citing = paper.citations.filter(
    ({ resolution }) => resolution.state === 'resolved' && resolution.work === work,
  );
  const listed = isReferenceList(paper) ? [] : [paper.works[work]!];
  return (citing.length > 0 ? citing : listed).map(({ place }) => sourceSpan(place));
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function distinct(works: readonly (LibraryWork | undefined)[]): readonly LibraryWork[] {
  return [...new Set(works.flatMap((work) => work ?? []))];
}
