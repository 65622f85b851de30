import { ReadingCache } from '../reading/cache';
import { type Reading, readText } from '../reading/read';
import { tieAcronyms } from './acronyms';
import { referenceNames } from './acronyms/reference-names';
import type { BackReferenceInput } from './back-references';
import { isCitationOfEntry, isTentative } from './citations';
import { citationsOf, type ReadFlow } from './citations-of-paper';
import { resolveCrossReferences } from './cross-references';
import { readDamage } from './damage';
import { readFigures } from './figures';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { pairNotes } from './notes';
import { readOutline } from './outline';
import type { Citation, Paper, Structure } from './paper';
import { type Recognized, recognize } from './recognized';
import { rememberedBy } from './remembering';
import { readSelf } from './self';
import { collectWorks, type WorksCollected } from './works';
import { withoutLaterUses } from './works/later-uses';
import { withSameAuthors } from './works/same-author';

/**
 * Reads one paper: everything that follows from its text alone. Pure and total: no text is an error, broken text
 * only means fewer mentions.
 *
 * @param uri names the paper; nothing is read from it
 * @param cache the cache of the same document's last reading, so that only what changed is read again
 */
export function readPaper(uri: string, text: string, cache?: ReadingCache, options?: ReadingOptions): Paper {
  return new PaperReading(uri, text, cache, options).paper();
}

/** What is a matter of taste in a paper, and set by its reader. */
export type ReadingOptions = Pick<BackReferenceInput, 'commentNotes'>;

/**
 * The reading of one paper, a step at a time, for whoever has to answer others meanwhile. It begins with the structure;
 * then flow after flow is looked at; the paper ties together what was found.
 */
export class PaperReading {
  readonly structure: Structure;
  readonly #reading: Reading;
  readonly #frontMatter: FrontMatter;
  readonly #cache: ReadingCache;
  readonly #options: ReadingOptions;
  /** What was found in the flows that have been looked at, in their order. */
  readonly #found: Recognized[] = [];
  #paper: Paper | undefined;

  constructor(uri: string, text: string, cache = new ReadingCache(), options: ReadingOptions = {}) {
    this.#cache = cache;
    this.#options = options;
    this.#reading = readText(text, cache);
    this.#frontMatter = readFrontMatter(text, this.#reading.frontMatter);
    this.structure = structureOf(uri, text, this.#reading, this.#frontMatter);
  }

  /** Looks at one more flow; false where all have been looked at. */
  step(): boolean {
    const { flows, language } = this.structure;
    const flow = flows[this.#found.length];
    if (!flow) return false;
    this.#found.push(rememberedBy(this.#cache, () => recognize(flow, language)));
    return true;
  }

  /** The paper; what has not been looked at yet is looked at now. */
  paper(): Paper {
    while (this.step());
    this.#paper ??= rememberedBy(this.#cache, () =>
      paperOf(this.structure, this.#found, this.#reading, this.#frontMatter, this.#options),
    );
    return this.#paper;
  }
}

function structureOf(uri: string, text: string, reading: Reading, frontMatter: FrontMatter): Structure {
  const { notes, markers, inlineFlows } = pairNotes(reading, text);
  return {
    uri,
    text,
    lines: reading.lines,
    language: frontMatter.language ?? reading.language,
    flows: [...reading.flows, ...inlineFlows],
    pages: reading.pages,
    notes,
    markers,
    furniture: reading.furniture,
    notesUnreadable: reading.markersLost,
  };
}

/** Ties what was `found` in each of the flows to what it means. */
function paperOf(
  structure: Structure,
  found: readonly Recognized[],
  reading: Reading,
  frontMatter: FrontMatter,
  options: ReadingOptions,
): Paper {
  const { text, flows, notes } = structure;
  const noteOf = new Map(notes.map((note, index) => [note.flow, index]));
  const recognized = flows.map((flow, index): ReadFlow => ({ flow, note: noteOf.get(flow), found: found[index]! }));
  const read = withSameAuthors(withoutLaterUses(withoutCitedEntries(recognized)));
  const acronyms = tieAcronyms(
    read.map(({ flow, found }) => ({ flow, mentions: found.acronyms })),
    referenceNames(read),
  );
  const collected = works(read);
  const outline = readOutline(reading, text.length, frontMatter.title);
  const figures = readFigures(reading);
  const hasBibliographyFile = frontMatter.bibliographies !== undefined || frontMatter.ownReferences !== undefined;
  const { citations, loose } = citationsOf(
    { structure, read, collected, reading, acronyms, hasBibliographyFile },
    options,
  );
  return {
    ...structure,
    isPaper:
      frontMatter.isPaper ??
      (hasBibliographyFile ||
        notes.length > 0 ||
        collected.works.length > 0 ||
        citations.some((citation) => citation.resolution.state === 'resolved' || isKeyOfWork(citation)) ||
        loose.filter(isAuthorYear).length >= FEWEST_CITATIONS ||
        acronyms.some(({ definitions }) => definitions.length > 0)),
    title: frontMatter.title ?? outline.find((heading) => heading.level === 1)?.title,
    bibliographies: frontMatter.bibliographies ?? [],
    ownReferences: frontMatter.ownReferences,
    self: readSelf(frontMatter, reading.flows),
    outline,
    acronyms,
    works: collected.works,
    citations,
    looseCitations: loose,
    figures,
    crossReferences: resolveCrossReferences({
      flows: read.map(({ flow, found }) => ({
        flow,
        mentions: found.crossReferences,
        announcement: found.announcement,
      })),
      headings: outline,
      figures,
    }),
    damage: readDamage(reading, text),
  };
}

/** `(Welsh 2004: 58)` where the paper lists no works: they may stand in another file. */
function isAuthorYear(citation: Citation): boolean {
  return citation.kind === 'author-year' && !isTentative(citation);
}

/** One may be anything: `(Windows 2000)`. */
const FEWEST_CITATIONS = 3;

/** `[@welsh2004]`; in a change log `[@alice]` names a person. */
function isKeyOfWork({ mention }: Citation): boolean {
  return mention !== undefined && 'key' in mention && mention.bracketed && /(?:1[5-9]|20)\d\d/.test(mention.key);
}

/** A newspaper and a date outside the bibliography cite the newspaper's entry, where there is one. */
function withoutCitedEntries(read: readonly ReadFlow[]): readonly ReadFlow[] {
  const entries = read.filter(({ flow }) => flow.kind === 'entry').flatMap(({ found }) => found.references);
  if (entries.length === 0) return read;
  return read.map((each) => {
    if (each.flow.kind === 'entry') return each;
    const references = each.found.references.filter((reference) => !isCitationOfEntry(reference, entries));
    return references.length === each.found.references.length
      ? each
      : { ...each, found: { ...each.found, references } };
  });
}

function works(read: readonly ReadFlow[]): WorksCollected {
  const entries = read
    .filter(({ flow }) => flow.kind === 'entry')
    .flatMap(({ flow, found }) => found.references.map((reference) => ({ flow, reference })));
  const inNotes = read
    .filter(({ flow }) => flow.kind !== 'entry')
    .flatMap(({ flow, note, found }) => found.references.map((reference) => ({ flow, note, reference })));
  return collectWorks(entries, inNotes);
}
