import type { AnnouncedTitles } from '../../recognize/back-references/announced';
import { foldName } from '../../recognize/folded-name';
import type { Reference } from '../../recognize/mentions';
import { isAcronym } from '../../recognize/names';
import { yearOf } from '../../recognize/references/names';
import type { Flow } from '../../text/flow';
import { withRanges } from '../../text/ranges';
import { titlesAnnouncedBy } from '../back-references/announced';
import { initialsOf } from '../citations/authors';
import { significantWords } from '../citations/titles';
import { addTo } from '../grouping';
import { remembering, rememberingLast } from '../remembering';

/** A flow and the full references in it. */
interface Read {
  readonly flow: Flow;
  readonly found: { readonly references: readonly Reference[] };
}

/**
 * The flows, with no reference among theirs that only calls a work which an earlier note gives in full: by a title that
 * it announced (`Lease Act § 2904` behind "(hereinafter Lease Act)"), by its author and title without a date, but
 * for a year behind the name (`Serpa Correia (2003), «De quem é o monte?», p. 150`; `NHB, *Harbors*`), or by a few words of a record (`Vestry Minutes, 2 December 1794`).
 */
export function withoutLaterUses<Each extends Read>(read: readonly Each[]): readonly Each[] {
  const later = laterUses(read);
  if (later.size === 0) return read;
  return read.map((each) => {
    if (each.flow.kind === 'entry' || !each.found.references.some((reference) => later.has(reference))) return each;
    const references = each.found.references.filter((reference) => !later.has(reference));
    return { ...each, found: { ...each.found, references } };
  });
}

const laterUses = rememberingLast(
  (read: readonly Read[]): ReadonlySet<Reference> => {
    const titles = titlesAnnouncedBy(read.flatMap(({ found }) => found.references));
    const given = new Given();
    const later = new Set<Reference>();
    for (const { flow, found } of read) {
      if (flow.kind === 'entry') continue;
      for (const reference of found.references) {
        const isLater =
          (titles !== undefined && usesAnnounced(flow.text, reference, titles)) ||
          (isShort(reference, flow.text) &&
            given.has(wordsOf(reference, flow.text), yearBehindName(reference, flow.text)));
        if (isLater) later.add(reference);
        else given.add(reference, flow.text);
      }
    }
    return later;
  },
  (read) =>
    read.flatMap(({ flow, found: { references } }) => (references.length > 0 ? [flow.kind, ...references] : [])),
);

/** The references given so far. Their words are told apart only when a short one may be a part of them. */
class Given {
  readonly #byWord = new Map<string, { readonly words: readonly string[]; readonly year: string | undefined }[]>();
  #last: { readonly reference: Reference; readonly text: string }[] = [];

  add(reference: Reference, text: string): void {
    this.#last.push({ reference, text });
  }

  /** Whether one of them has these words, in their order, and more; of that year, where one is given. */
  has(words: readonly string[], year: string | undefined): boolean {
    for (const { reference, text } of this.#last) {
      const whole = [...initialsOfAuthors(reference), ...wordsOf(reference, text)];
      const own = { words: whole, year: yearOf(reference.csl) };
      for (const word of new Set(whole)) addTo(this.#byWord, word, own);
    }
    this.#last = [];
    return (this.#byWord.get(words[0] ?? '') ?? []).some(
      (whole) => (year === undefined || year === whole.year) && isPartOf(words, whole.words),
    );
  }
}

function usesAnnounced(text: string, { span, announcedTitle }: Reference, { pattern }: AnnouncedTitles): boolean {
  if (announcedTitle) return false;
  const printed = text.slice(span.start, span.end);
  const [use] = printed.matchAll(pattern);
  return use !== undefined && use.index < 5 && printed.length - use[0].length - use.index < LONGEST_LOCATOR;
}

/** What stands behind the title in a later use is no longer than this. */
const LONGEST_LOCATOR = 40;

/** A book or an article without date and publisher; a letter or minutes without the place where they are kept. */
function isShort({ csl, span, announcedTitle }: Reference, text: string): boolean {
  if (announcedTitle || csl.publisher || csl.URL || csl.DOI || csl['container-title']) return false;
  if (csl.type === 'manuscript' || csl.type === 'personal_communication')
    return text.slice(span.start, span.end).split(',').length <= 2;
  const isUndated = csl.issued === undefined || YEAR_BEHIND_NAME.test(text.slice(span.start, span.end));
  return isUndated && csl['publisher-place'] === undefined;
}

/** The year in brackets behind the name, where that is the only date. */
function yearBehindName({ csl, span }: Reference, text: string): string | undefined {
  return YEAR_BEHIND_NAME.test(text.slice(span.start, span.end)) ? yearOf(csl) : undefined;
}

// `Serpa Correia (2003), «De quem é o monte?», p. 150`
const YEAR_BEHIND_NAME = /^[^()\d“”‘’"]{3,80} \((?:1[5-9]|20)\d\d[a-z]?\),? [^\d]*(?:, pp?\. ?[\d–-]+)?\.?$/;

/** The words of the reference that are no number and no part of a date. */
const wordsOf = remembering(({ span }: Reference, text: string): readonly string[] =>
  significantWords(text.slice(span.start, span.end).replace(DATE, ' ')).filter((word) => /[a-zø-ɏ]{2}/.test(word)),
);

// `14 April 1793`, `, p. 150`, `fol. 12`
const DATE = withRanges(
  /\b\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}|(?:,\s)?\b(?:pp?|fols?|S|Bl)\.\s?[\d–-]+/gu,
);

/**
 * A later note may call an institution by its letters: `NHB, *Harbors*` behind `National Harbor Board, *Harbors*`; or by
 * the short name under which it publishes: `CONAMU, *Muelles*` behind `Comisión Nacional de Muelles, *Muelles*, CONAMU`.
 */
function initialsOfAuthors({ csl }: Reference): readonly string[] {
  const authors = (csl.author ?? []).flatMap(({ literal }) => literal ?? []);
  const publisher = authors.length > 0 && csl.publisher && isAcronym(csl.publisher) ? [foldName(csl.publisher)] : [];
  return [...publisher, ...authors.flatMap(initialsOf)];
}

/** In its order, and shorter than the whole. */
function isPartOf(words: readonly string[], whole: readonly string[]): boolean {
  if (words.length < 2 || words.length >= whole.length) return false;
  let at = 0;
  for (const word of words) {
    const found = whole.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
