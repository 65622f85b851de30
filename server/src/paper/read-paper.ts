import { ReadingCache } from '../reading/cache';
import { type Reading, readText } from '../reading/read';
import type { Flow } from '../text/flow';
import type { FlowKind } from '../text/wording';
import { tieAcronyms } from './acronyms';
import { type BackReferenceInput, resolveBackReferences } from './back-references';
import {
  type CitationsResolved,
  isCitationOfEntry,
  isTentative,
  narrativeCitations,
  noteCitations,
  resolveCitations,
} from './citations';
import { resolveCrossReferences } from './cross-references';
import { readDamage } from './damage';
import { readFigures } from './figures';
import { readFrontMatter } from './front-matter';
import { pairNotes } from './notes';
import { numberedWorks, raisedNumbers } from './numbers';
import { readOutline } from './outline';
import type { Citation, Paper } from './paper';
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
export function readPaper(
  uri: string,
  text: string,
  cache: ReadingCache = new ReadingCache(),
  options: ReadingOptions = {},
): Paper {
  return rememberedBy(cache, () => paperOf(uri, text, cache, options));
}

/** What is a matter of taste in a paper, and set by its reader. */
export type ReadingOptions = Pick<BackReferenceInput, 'commentNotes'>;

function paperOf(uri: string, text: string, cache: ReadingCache, options: ReadingOptions): Paper {
  const reading = readText(text, cache);
  const frontMatter = readFrontMatter(text, reading.frontMatter);
  const language = frontMatter.language ?? reading.language;
  const { notes, markers, inlineFlows } = pairNotes(reading, text);
  const noteOf = new Map(notes.map((note, index) => [note.flow, index]));
  const flows = [...reading.flows, ...inlineFlows];
  const recognized = flows.map(
    (flow): ReadFlow => ({ flow, note: noteOf.get(flow), found: recognize(flow, language) }),
  );
  const read = withSameAuthors(withoutLaterUses(withoutCitedEntries(recognized)));
  const acronyms = tieAcronyms(read.map(({ flow, found }) => ({ flow, mentions: found.acronyms })));
  const collected = works(read);
  const outline = readOutline(reading, text.length);
  const figures = readFigures(reading);
  const hasBibliographyFile = frontMatter.bibliographies !== undefined || frontMatter.ownReferences !== undefined;
  const { citations, loose } = cite(read, collected, reading, text, {
    notes,
    markers,
    acronyms,
    hasBibliographyFile,
    options,
  });
  return {
    uri,
    text,
    lines: reading.lines,
    language,
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
    flows,
    outline,
    pages: reading.pages,
    notes,
    markers,
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
    furniture: reading.furniture,
    damage: readDamage(reading, text),
    notesUnreadable: reading.markersLost,
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

/** A flow, the note it is, and what was found in it. */
interface ReadFlow {
  readonly flow: Flow;
  readonly note: number | undefined;
  readonly found: Recognized;
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
    .map(({ flow, found }) => ({ flow, reference: found.references[0]! }));
  const inNotes = read
    .filter(({ flow }) => flow.kind !== 'entry')
    .flatMap(({ flow, note, found }) => found.references.map((reference) => ({ flow, note, reference })));
  return collectWorks(entries, inNotes);
}

/** Every place that cites a work, in the order of the flows. */
function cite(
  read: readonly ReadFlow[],
  { works, repeats }: WorksCollected,
  reading: Reading,
  text: string,
  {
    notes,
    markers,
    acronyms,
    hasBibliographyFile,
    options,
  }: Pick<Paper, 'notes' | 'markers' | 'acronyms'> & {
    readonly hasBibliographyFile: boolean;
    readonly options: ReadingOptions;
  },
): CitationsResolved {
  const placed = <T>({ flow, note }: ReadFlow, rest: T): T & { flow: Flow; note?: number } => ({
    flow,
    ...(note !== undefined && { note }),
    ...rest,
  });
  const full = noteCitations(works, repeats);
  const { citations: direct, loose } = resolveCitations({
    flows: read.map((each) =>
      placed(each, {
        references: each.found.references.map(({ span }) => span),
        authorYear: each.found.authorYear,
        keys: each.found.keys,
        numeric: [...each.found.numeric, ...raisedNumbers(each.flow, reading)],
      }),
    ),
    works,
    acronyms,
    numbers: numberedWorks(reading, works, text),
    hasBibliographyFile,
  });
  const back = resolveBackReferences({
    flows: read.map((each) =>
      placed(each, { backReferences: each.found.backReferences, unknownSources: each.found.unknownSources }),
    ),
    notes,
    works,
    acronyms,
    citations: [...full, ...direct],
    ...options,
  });
  const prose = new Set<FlowKind>(['paragraph', 'item', 'quotation', 'note']);
  const narrative = narrativeCitations({
    flows: read
      .filter(({ flow }) => prose.has(flow.kind))
      .map((each) => placed(each, { references: each.found.references.map(({ span }) => span) })),
    works,
    acronyms,
    markers,
    citations: [...full, ...direct, ...back],
  });
  const order = new Map(read.map(({ flow }, index) => [flow, index]));
  const rank = ({ place }: Citation): number => order.get(place.flow) ?? 0;
  const citations = [...full, ...direct, ...back, ...narrative];
  citations.sort((a, b) => rank(a) - rank(b) || a.place.span.start - b.place.span.start);
  return { citations, loose };
}
