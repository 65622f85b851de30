import type { Citation, Paper } from '../../paper/paper';
import type { Place } from '../../text/flow';
import type { LibraryView } from '../library';
import type { LibraryWork } from '../work';
import { answersTo } from './calls';
import { type CitedPlace, citedPlace } from './cited-place';
import { citedQuotations } from './cited-quotations';
import { findPassage, type Passage } from './passage';
import { worksMeant } from './works-meant';

/** A cited work that is itself a paper of the library. */
export interface Source {
  readonly work: LibraryWork;
  readonly paper: Paper;
}

/** A quotation, and the words of the cited paper that it quotes. */
export interface Quoted {
  readonly quotation: Place;
  readonly passage: Passage;
}

/** The papers of the library that a citation means or may mean, the likelier first. */
export function sourcesOf(paper: Paper, library: LibraryView, citation: Citation): readonly Source[] {
  return worksMeant(paper, library, citation).flatMap((work) => sourceOfWork(paper, library, work) ?? []);
}

/** The paper of the library that a citation means; undefined where it may mean several works. */
export function sourceOf(paper: Paper, library: LibraryView, citation: Citation): Source | undefined {
  const [work, ...others] = worksMeant(paper, library, citation);
  return work && others.length === 0 ? sourceOfWork(paper, library, work) : undefined;
}

/** The paper that a work is; undefined where the library does not have it, or where it is the citing paper itself. */
export function sourceOfWork(paper: Paper, library: LibraryView, work: LibraryWork): Source | undefined {
  const source = library.paperOf(work);
  return source && source.uri !== paper.uri ? { work, paper: source } : undefined;
}

/** The page or other part of the source that a citation cites, or that the citation behind an author's name does. */
export function placeIn(source: Source, paper: Paper, citation: Citation): CitedPlace | undefined {
  const answering = citation.kind === 'narrative' ? answersTo(paper, citation) : [];
  for (const { locator } of [citation, ...answering]) {
    const place = locator && citedPlace(source.paper, locator);
    if (place) return place;
  }
  return undefined;
}

/** The words of the source that stand quoted with a citation. They are looked for once. */
export function quotedFrom(source: Source, paper: Paper, citation: Citation): Quoted | undefined {
  const known = found.get(citation);
  if (known?.paper === source.paper) return known.quoted;
  const quoted = search(source, paper, citation);
  found.set(citation, { paper: source.paper, quoted });
  return quoted;
}

const found = new WeakMap<Citation, { readonly paper: Paper; readonly quoted: Quoted | undefined }>();

function search(source: Source, paper: Paper, citation: Citation): Quoted | undefined {
  const cited = placeIn(source, paper, citation);
  let nearest: Quoted | undefined;
  for (const quotation of citedQuotations(paper, citation)) {
    const passage = findPassage(quotation, source.paper, cited?.span);
    if (passage?.isExact) return { quotation, passage };
    if (passage) nearest ??= { quotation, passage };
  }
  return nearest;
}
