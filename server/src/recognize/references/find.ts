import { matchesOf } from '../../text/matches';
import { withRanges } from '../../text/ranges';
import { overlaps, type Span } from '../../text/span';
import { Vocabulary } from '../../text/vocabulary';
import type { Language, Link, Wording } from '../../text/wording';
import type { Reference } from '../mentions';
import { isSourceLine } from '../source-line';
import { beforeBackReference, refersBack } from './before-back-reference';
import { type Clause, clausesOf } from './clauses';
import { isReference } from './evidence';
import { namesInstitution } from './hints';
import { readLaw } from './laws';
import { leadIn } from './lead-in';
import { readLinked } from './linked';
import { parseReference } from './parse';
import { readPeople } from './people';
import { placeAtEnd } from './place-at-end';
import { type Print, readPrint, spansOf, within, withoutQuoted } from './print';
import { readRecord } from './records';
import { readReport } from './reports';
import { readShouted } from './shouted';
import { speakerBefore } from './speakers';

/** The works cited in full in a note, and the places that cite something which could not be read. */
export interface ReferencesFound {
  readonly references: readonly Reference[];
  readonly unknownSources: readonly Span[];
}

/** The works that a note (or a caption's "Source: …") cites in full: none, one or several, in the order of the text. */
export function findReferences(wording: Wording, language: Language): ReferencesFound {
  if (!mayCite(wording)) return NOTHING;
  const print = withoutQuotations(
    readPrint(wording, { start: 0, end: Math.min(wording.text.length, LONGEST) }, language),
  );
  const references: Reference[] = [];
  const unknownSources: Span[] = [];
  const isSource = wording.kind === 'note' || wording.kind === 'entry' || isSourceLine(wording.text);
  for (const clause of clausesOf(print)) {
    // "Paper prepared for the conference …" speaks of this paper, down to the end of the note.
    if (isAboutThisPaper(print.text.slice(clause.start, clause.end))) break;
    const found = isSource
      ? inClause(print, clause, references.at(-1), wording.links)
      : inBrackets(print, clause, bracketsIn(print, clause));
    if (found.length > 0) references.push(...found);
    else if (isSource) unknownSources.push(...unread(print, clause));
  }
  return { references, unknownSources };
}

const NOTHING: ReferencesFound = { references: [], unknownSources: [] };

/** A note longer than this is an appendix; its head is read. */
const LONGEST = 12_000;

/** What is longer than this is no reference. */
const LONGEST_REFERENCE = 2000;

/** Notes are read whole; in running text only what says that it is a source. */
function mayCite({ kind, text, styles, links }: Wording): boolean {
  if (kind === 'note' || kind === 'entry')
    return /\d|\b[IVXLC]{1,5}\b|https?:|www\.|[Ff]orthcoming|["“«„*]/.test(text) || styles.length + links.length > 0;
  if (isSourceLine(text)) return true;
  return styles.some(({ style, start }) => style === 'italic' && text[start - 1] === '(');
}

function isAboutThisPaper(words: string): boolean {
  return (words.startsWith('This ') || MADE.isIn(words.slice(0, 80))) && ABOUT_THIS_PAPER.test(words);
}

/** What was done to a paper: a word of `ABOUT_THIS_PAPER`. */
const MADE = new Vocabulary({
  made:
    'prepared, Prepared, presented, Presented, delivered, Delivered, written, Written, commissioned, Commissioned, ' +
    'funded, Funded, submitted, Submitted, preparado, Preparado, preparada, Preparada, presentado, Presentado, ' +
    'presentada, Presentada, elaborado, Elaborado, elaborada, Elaborada',
});

// "Prepared for the Harbor Institute", "Paper presented at", "This is the first draft of", "Paper prepared for"
const ABOUT_THIS_PAPER =
  /^(?:(?:An? |The |This )?(?:[a-z]+ ){0,3}(?:[Pp]aper|[Aa]rticle|[Dd]raft|[Vv]ersion|[Cc]hapter|[Rr]eport|[Ee]ssay|[Ww]ork|[Ss]tudy|[Tt]exto|[Pp]onencia|[Dd]ocumento|[Aa]rtículo)(?: was| is| fue)? )?(?:[Pp]repared|[Pp]resented|[Dd]elivered|[Ww]ritten|[Cc]ommissioned|[Ff]unded|[Ss]ubmitted|[Pp]reparad[oa]|[Pp]resentad[oa]|[Ee]laborad[oa]) (?:for|at|to|by|as|in|para|en|ante|por)\b|^This (?:is|paper|article|chapter|report|essay|work|study|draft)\b/;

// "Ana Solís (2002: 129) calls it …", "Sur ce point, Solís (2002 : 129)": names, year and page are a citation by author and year
const NARRATIVE = /^[^()\d"“«*]{2,120} \((?:1[5-9]|20)\d\d[a-z]?(?:\s?: ?|, ?(?:pp?|págs?|S)\. ?)\d/;

function inClause(
  print: Print,
  whole: Clause,
  before: Reference | undefined,
  links: readonly Link[],
): readonly Reference[] {
  const clause = beforeBackReference(print, whole);
  if (!clause || NARRATIVE.test(print.text.slice(clause.start, clause.end))) return [];
  const law = readLaw(print, clause);
  if (law) return [law];
  const told = readReport(print, clause) ?? readShouted(print, clause);
  if (told) return [told];
  const brackets = bracketsIn(print, clause);
  const span = beginning(print, clause, brackets);
  if (span) {
    const reference = read(print, span, clause, before);
    if (reference) return [reference];
  }
  const bracketed = inBrackets(print, clause, brackets);
  if (bracketed.length > 0) return bracketed;
  const record = readRecord(print, clause);
  return record ? [record] : readLinked(print, clause, links);
}

function inBrackets(print: Print, clause: Clause, brackets: readonly Span[]): readonly Reference[] {
  return brackets.flatMap((bracket) => {
    if (YEAR_ALONE.test(print.text.slice(bracket.start, bracket.end))) return [];
    return read(print, bracket, { ...clause, ...bracket, sameAuthor: false, prose: false }, undefined) ?? [];
  });
}

function read(print: Print, span: Span, clause: Clause, before: Reference | undefined): Reference | undefined {
  const { start, end } = ending(print, span);
  if (end - start > LONGEST_REFERENCE) return undefined;
  const same = SAME_AUTHOR.exec(print.text.slice(start, start + 20))?.[0] ?? '';
  const place = placeAtEnd(print.text, { start, end });
  const part = within(print, { start, end: place?.comma ?? end });
  const parsed = parseReference(part);
  const placed = place ? { ...parsed, locator: parsed.locator ?? place.locator } : parsed;
  const reference = same || clause.sameAuthor ? withAuthorOf(placed, before, same) : placed;
  if (!isReference(part, reference, clause)) return undefined;
  return { ...pages(reference), span: { start, end }, ...(clause.signal && { signal: clause.signal }) };
}

// "ders., ", "idem, ", "dies. (Hg.), "
const SAME_AUTHOR = /^(?:[Dd]ers\.|[Dd]ies\.|[Ii]dem\b|I[Dd]\.|[Íí]d\.)(?: ?\([A-Za-z]{2,5}\.\))?[,:]\s/;

function withAuthorOf(reference: Reference, before: Reference | undefined, same: string): Reference {
  const { author, editor } = before?.csl ?? {};
  const people = author ?? editor;
  if (reference.csl.author || reference.csl.editor || !people) return reference;
  const edited = /\(/.test(same) || (same === '' && !author);
  return { ...reference, csl: { ...reference.csl, ...(edited ? { editor: people } : { author: people }) } };
}

/** In a note the pages are the place cited; a range in a journal or a book is the article's own as well. */
function pages(reference: Reference): Reference {
  const { csl, parts, locator } = reference;
  const whole =
    csl.page !== undefined && /\d-\w*\d/.test(csl.page) && (csl.volume ?? csl.issue ?? csl.editor) !== undefined;
  if (whole || !locator) return reference;
  const { page: _, ...rest } = csl;
  const { page: __, ...places } = parts;
  return { ...reference, csl: rest, parts: places };
}

/** Where in the clause the reference starts: behind "For an analysis of …", "This was analyzed by", "the problem in". */
function beginning(print: Print, clause: Clause, brackets: readonly Span[]): Span | undefined {
  const { text } = print;
  const titled = print.titles.some((span) => Math.abs(span.start - clause.start) < 2);
  const lead = titled ? 0 : leadIn(print, clause);
  const start = clause.start + lead;
  const title = print.titles.find(
    (span) => span.start >= start && span.end <= clause.end && !brackets.some((bracket) => overlaps(bracket, span)),
  );
  if (!title) return clause.prose || brackets.length > 0 ? undefined : { start, end: clause.end };
  const before = text.slice(start, title.start);
  if (/^[\s"“«„‘'*(]*$/.test(before) || (!clause.prose && /^[A-ZÀ-Þ(]/.test(before) && !HAS_PREPOSITION.test(before)))
    return { start, end: clause.end };
  if (INSTITUTION.test(before) && namesInstitution(before.slice(before.lastIndexOf(',', before.length - 4) + 1)))
    return { start, end: clause.end };
  if (speakerBefore(text, start, title.start)) return { start, end: clause.end };
  const institution = INSTITUTION_BEFORE.exec(before);
  if (institution && namesInstitution(institution[0])) return { start: start + institution.index, end: clause.end };
  const joints = matchesOf(JOINT, before).map((match) => match.index + match[0].length);
  for (const joint of /^[A-ZÀ-Þ]/.test(before) ? [0, ...joints] : joints) {
    const from = start + joint;
    const people = readPeople(text, from, title.start, title.start);
    if (
      people?.names.every((name) => name.given || text[people.end] === ',') &&
      /^(?: ?\((?:[a-z.]+|\d{4})\)|, (?:eds?|coords?|comps?|dirs?)\.?)?[\s,.:"“«„‘'*(]*(?:in |en )?["“]?$/.test(
        text.slice(people.end, title.start),
      )
    )
      return { start: from, end: clause.end };
  }
  return clause.prose ? undefined : { start, end: clause.end };
}

// "United Nations Office on Ports and Piers, ", "U.S. House of Pilots, Committee on Harbor Safety, ": nothing but an
// institution, and one within it, stands before the title
const INSTITUTION = withRanges(
  /^(?:U\.[SNK]\. )?\p{Lu}[\p{L}’'-]{1,30}(?:(?:,? \p{Lu}[\p{L}’'-]{1,30}| (?:and|of|on|for|in|the|y|de|del|la|para))){1,16}, ["“«„*]?$/u,
);

// "and of the |Institute of Health, *…*": an institution right before the title
const INSTITUTION_BEFORE =
  /[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]{2,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]{2,30}){0,4} (?:of|for|de|para|für) (?:the |la |el )?[A-ZÀ-Þ][A-Za-zÀ-ɏ’' -]{2,60}, ["“«„*]?$/;

// Where a person's name may begin inside a sentence: "by ", "in ", "see ", ": ", ", "
const JOINT = /(?:\b(?:by|in|from|of|on|and|see|von|bei|por|de|di|da|en|par|dans)|[:,.(])\s+(?=[A-ZÀ-Þ])/g;

// " by ", and before initials " di S. Bologna", " de Y. Grandjean"
const HAS_PREPOSITION = / (?:(?:by|in|from|with|that|about|on|for) |(?:de|di|da|par|por|von) (?=[A-ZÀ-Þ]\. ?[A-ZÀ-Þ]))/;

/** The clause without the remark that follows its last date, page or address: "…, 2003, which argues that …". */
function ending(print: Print, span: Span): Span {
  const { text, dates, addresses, titles } = print;
  let end = span.start + withoutRemark(text.slice(span.start, span.end)).length;
  let last = 0;
  for (const told of [titles, spansOf(dates), spansOf(addresses)])
    for (const mark of told) if (mark.start >= span.start && mark.end <= span.end) last = Math.max(last, mark.end);
  if (last > 0) {
    const remark =
      /[,.:;)\]]{0,4}["”]?\s{1,3}(?=\(?(?:[Tt]h(?:is|ese|e) |which |who |where |[Ii]t |[Ii]n (?:this|which|fact)|my translation|emphasis|for a |for an |and (?:the|its|his|her) |a |an |on )).*$/su.exec(
        text.slice(last, end),
      );
    if (remark) end = last + remark.index + (text[last + remark.index] === ')' ? 1 : 0);
  }
  while (end > span.start && /[\s,;:]/.test(text[end - 1]!)) end--;
  return { start: span.start, end };
}

/** "… (1985) (following Quist, 512 F.2d at 394)": the bracket says something of the reference. */
function withoutRemark(words: string): string {
  const remark = REMARK_IN_BRACKETS.exec(words);
  return remark && remark.index > 25 ? words.slice(0, remark.index) : words;
}

const REMARK_IN_BRACKETS =
  /(?<=\))\s\((?:[a-z]{3,}ing|statement|testimony|on file|per|noted|cited|quoted|quotation|emphasis|dissenting)\s/;

/** Brackets that open with a title: "(*El Faro*, January 19, 2005, On line edition)". */
function bracketsIn(print: Print, clause: Span): readonly Span[] {
  const { text, titles } = within(print, clause);
  return titles.flatMap((title) => {
    const open = /\(["“*]?$/.exec(text.slice(Math.max(clause.start + 4, title.start - 2), title.start));
    const close = text.slice(title.end, Math.min(clause.end, title.end + 200)).indexOf(')');
    return open && close >= 0 ? [{ start: title.start - open[0].length + 1, end: title.end + close }] : [];
  });
}

// "(*The Lighthouse* 2004: 3)": no comma parts the author from the year
const YEAR_ALONE = /^[^,;:."“”]{3,80} (?:1[5-9]|20)\d\d[a-k]?(?:: ?\d[\d–-]{0,9})?$/;

/** What clearly cites something and could not be read: an address, a title with a date, a place in a court's reports. */
function unread(print: Print, clause: Clause): readonly Span[] {
  const part = within(print, clause);
  if (refersBack(print.text.slice(clause.start, clause.end))) return [];
  const { titles } = part;
  const dated = part.dates.some(
    ({ apart, span }) => apart === 2 && titles.some((title) => span.start > title.end && span.start - title.end < 100),
  );
  return part.addresses.length > 0 ||
    dated ||
    PUBLISHED.test(print.text.slice(clause.start, clause.end)) ||
    (clause.signal !== undefined && titles.length > 0)
    ? [{ start: clause.start, end: clause.end }]
    : [];
}

// "(Corvath, 1975), p. 12", "(Paris: Colin, 1994)", "512 U.S. at 4", "512 F.2d 388"
const PUBLISHED =
  /\([A-ZÀ-Þ][^()]{2,60}, (?:1[5-9]|20)\d\d\)|\b\d{1,3} (?:U\. ?S\.|S\. ?Ct\.|F\. ?Supp\.|[A-Z]\. ?\dd) (?:\dd )?(?:at ?)?[\d_–-]/;

/** The print without long quoted sentences: they are somebody's words, not a title. */
function withoutQuotations(print: Print): Print {
  return withoutQuoted(print, ({ start, end }) => {
    const words = print.text.slice(start, end);
    const size = words.split(/\s+/).length;
    const introduced =
      /(?:\bthat,?|\b(?:said|noted|stated|wrote|declared|reported|says|writes),?|\bas|\(\d{4}\) \() ?["“]?$/.test(
        print.text.slice(Math.max(print.start, start - 12), start),
      );
    const sentence = print.text[end] === '.' && size > 12;
    return (
      !introduced &&
      !(sentence && /\b(?:is|are|was|were|has|have|had|will|would|it|we|they)\b/.test(words)) &&
      size <= 60
    );
  });
}
