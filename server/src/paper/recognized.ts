import { recognizeAcronyms } from '../recognize/acronyms';
import { recognizeAuthorYear } from '../recognize/author-year';
import { recognizeBackReferences } from '../recognize/back-references';
import { recognizeAnnouncement, recognizeCrossReferences } from '../recognize/cross-references';
import { recognizeKeys } from '../recognize/keys';
import type {
  AcronymMentions,
  Announcement,
  AuthorYearCitation,
  BackReference,
  CrossReferenceMention,
  KeyCitation,
  NumericCitation,
  Reference,
} from '../recognize/mentions';
import { recognizeNumeric } from '../recognize/numeric';
import { readEntries } from '../recognize/references/entry';
import { findReferences } from '../recognize/references/find';
import { tellingWords } from '../recognize/telling-words';
import type { Flow } from '../text/flow';
import type { Span } from '../text/span';
import { SpanSet } from '../text/span-set';
import type { Language, Wording } from '../text/wording';
import { remembering } from './remembering';

/** Everything that the recognizers find in one wording. */
export interface Recognized {
  readonly acronyms: AcronymMentions;
  /** The entry, for a bibliography entry; else the works given in full. */
  readonly references: readonly Reference[];
  /** What clearly cites something and could not be read. */
  readonly unknownSources: readonly Span[];
  readonly authorYear: readonly AuthorYearCitation[];
  readonly keys: readonly KeyCitation[];
  readonly numeric: readonly NumericCitation[];
  readonly backReferences: readonly BackReference[];
  readonly crossReferences: readonly CrossReferenceMention[];
  readonly announcement: Announcement | undefined;
}

/**
 * Shows a flow's wording to every recognizer. What is found is remembered by the wording itself, so that a flow whose
 * source did not change is not looked at again.
 */
export function recognize(flow: Flow, language: Language): Recognized {
  return recognizeWording(flow.wording ?? flow, language);
}

const recognizeWording = remembering((wording: Wording, language: Language): Recognized => {
  const isEntry = wording.kind === 'entry';
  const { references, unknownSources } = isEntry
    ? { references: readEntries(wording, language), unknownSources: [] }
    : findReferences(wording, language);
  const telling = tellingWords(wording.text);
  const authorYear = isEntry ? [] : recognizeAuthorYear(wording);
  return {
    acronyms: recognizeAcronyms(wording),
    references,
    unknownSources,
    authorYear,
    keys: recognizeKeys(wording),
    numeric: isEntry ? [] : recognizeNumeric(wording),
    backReferences: recognizeBackReferences(wording, language, telling),
    crossReferences: isEntry ? [] : ownParts(recognizeCrossReferences(wording, telling), authorYear),
    announcement: wording.kind === 'paragraph' ? recognizeAnnouncement(wording) : undefined,
  };
});

/** Those that are no place in a cited work: `(Welsh 2004, Table 4)` is a table of hers. */
function ownParts(
  mentions: readonly CrossReferenceMention[],
  citations: readonly AuthorYearCitation[],
): readonly CrossReferenceMention[] {
  const places = new SpanSet(citations.flatMap(({ locator }) => (locator ? [locator.span] : [])));
  return mentions.filter(({ span }) => !places.overlaps(span));
}
