import { meaningInFiles } from '../library/bibliography/meaning';
import { workOfEntry } from '../library/bibliography/work-of-entry';
import type { LibraryView } from '../library/library';
import type { LibraryWork } from '../library/work';
import type { Acronym, Citation, Paper } from '../paper/paper';
import { type Place, sourceSpan } from '../text/flow';
import type { Span } from '../text/span';
import { type Mention, meantAt } from './mention-at';
import { inOrder, meantWorks, workPlaces, workReferences } from './work-references';

export interface ReferencePlace {
  readonly uri: string;
  readonly span: Span;
  /** It introduces the thing: a definition, a note's opening, a bibliography entry. */
  readonly introduces: boolean;
}

/** Every place in the library that means what stands at `offset`; the paper's own first, each paper in its order. */
export function references(paper: Paper, library: LibraryView, offset: number): readonly ReferencePlace[] {
  const [mention] = meantAt(paper, offset);
  if (!mention) return [];
  const works = worksOf(paper, library, mention);
  if (works.length > 0) return works.flatMap((work) => workReferences(library, work, paper));
  return [...placesIn(paper, mention), ...placesElsewhere(paper, library, mention)];
}

/** The works that the mention means for the library; the paper's title means the paper. */
function worksOf(paper: Paper, library: LibraryView, mention: Mention): readonly LibraryWork[] {
  if (mention.kind === 'heading') {
    const own =
      mention.heading === paper.outline.find(({ level }) => level === 1) ? library.workOfPaper(paper.uri) : undefined;
    return own ? [own] : [];
  }
  const inFiles = mention.kind === 'citation' ? meaningInFiles(library, paper, mention.citation) : undefined;
  if (inFiles?.state === 'resolved') {
    return [workOfEntry(library, inFiles.entry)].filter((work) => work !== undefined);
  }
  const indexes =
    mention.kind === 'work'
      ? [mention.work]
      : mention.kind === 'citation' && mention.citation.kind !== 'key'
        ? meantWorks(mention.citation.resolution)
        : [];
  return indexes.flatMap((index) => library.workOf(paper.uri, index) ?? []);
}

/** The places in this paper alone that mean what stands at `offset`, in the order of the source. */
export function occurrences(paper: Paper, offset: number): readonly ReferencePlace[] {
  const [mention] = meantAt(paper, offset);
  return mention ? placesIn(paper, mention) : [];
}

function placesIn(paper: Paper, mention: Mention): readonly ReferencePlace[] {
  switch (mention.kind) {
    case 'marker': {
      const { note, span } = paper.markers[mention.marker]!;
      return note === null ? [{ uri: paper.uri, span, introduces: false }] : notePlaces(paper, note);
    }
    case 'note':
      return notePlaces(paper, mention.note);
    case 'acronym':
      return acronymPlaces(paper, mention.acronym);
    case 'citation':
      if (mention.citation.kind === 'key') return keyPlaces(paper, mention.citation);
      return meantWorks(mention.citation.resolution).flatMap((work) => workPlaces(paper, work));
    case 'work':
      return workPlaces(paper, mention.work);
    case 'cross-reference':
      return mention.crossReference.target ? targetPlaces(paper, mention.crossReference.target) : [];
    case 'figure':
      return targetPlaces(paper, mention.figure.span);
    case 'heading':
      return targetPlaces(paper, mention.heading.span);
  }
}

function placesElsewhere(paper: Paper, library: LibraryView, mention: Mention): readonly ReferencePlace[] {
  if (mention.kind !== 'acronym') return [];
  const others = library.acronyms(mention.acronym.key).filter((other) => other.paper.uri !== paper.uri);
  return others.flatMap((other) => acronymPlaces(other.paper, other.acronym));
}

function notePlaces(paper: Paper, index: number): readonly ReferencePlace[] {
  const { opening, markers } = paper.notes[index]!;
  const calls = markers.map((marker) => ({ uri: paper.uri, span: paper.markers[marker]!.span, introduces: false }));
  return inOrder([{ uri: paper.uri, span: opening, introduces: true }, ...calls]);
}

function acronymPlaces(paper: Paper, { uses, definitions }: Acronym): readonly ReferencePlace[] {
  const introducing = new Set(definitions.map(({ short }) => sourceSpan(short).start));
  return uses.map((use) => {
    const span = sourceSpan(use);
    return { uri: paper.uri, span, introduces: introducing.has(span.start) };
  });
}

/** The places that cite the same key. */
function keyPlaces(paper: Paper, { mention: own }: Citation): readonly ReferencePlace[] {
  const same = paper.citations.filter(
    ({ mention }) => mention && 'key' in mention && own && 'key' in own && mention.key === own.key,
  );
  return inOrder(same.map(({ place }) => referencePlace(paper, place)));
}

function targetPlaces(paper: Paper, target: Span): readonly ReferencePlace[] {
  const calls = paper.crossReferences.filter((reference) => reference.target?.start === target.start);
  return inOrder([
    { uri: paper.uri, span: target, introduces: true },
    ...calls.map(({ place }) => referencePlace(paper, place)),
  ]);
}

function referencePlace(paper: Paper, place: Place): ReferencePlace {
  return { uri: paper.uri, span: sourceSpan(place), introduces: false };
}
