import { contains, type Span } from '../../text/span';
import type { Reference } from '../mentions';
import type { Clause } from './clauses';
import type { Print } from './print';

/**
 * Whether what was read in a clause of a note is a work and not a remark that mentions people and years. A title in
 * quotation marks or italics needs a date, a publisher or an address with it; without one the clause must look like a
 * reference from end to end.
 */
export function isReference(print: Print, reference: Reference, clause: Clause): boolean {
  const { text, quoted, italic } = print;
  const { csl, parts, span, repeatsAuthor } = reference;
  const source = csl.title ?? csl['container-title'];
  if (!source || !/[A-Za-zÀ-ɏ]{3}/.test(source)) return false;
  const first = text.slice(span.start, span.start + 1);
  if (/^[a-zß-ÿ]/.test(first) && !csl.author && !repeatsAuthor) return false;
  if (csl.type === 'interview' || csl.type === 'personal_communication') return isDated(reference) || !clause.prose;
  // "*Harbor's “War” on Rust*": the marks stand inside the title.
  const outer = quoted.filter((inner) => !italic.some((title) => contains(title, inner)));
  const set = [...outer, ...italic].find((title) => title.start <= span.start + 2 || overlapsTitle(parts, title));
  if (set) return isTitled(print, reference, clause, set);
  if (clause.prose || clause.sameAuthor || joinsTwo(text, source, parts)) return false;
  // `ders., Häfen im Umbruch` may begin with a small letter.
  return (repeatsAuthor || /^[A-ZÀ-Þ¿¡]/.test(first)) && isShaped(print, reference, source);
}

function isDated({ csl, parts }: Reference): boolean {
  return csl.issued !== undefined && parts.issued !== undefined;
}

/** "(31 May 1989)" dates a document; authors are cited by a year. */
function isDay({ issued }: Reference['csl']): boolean {
  return issued?.['date-parts']?.[0]?.length === 3;
}

/** How many people are said to have written it; a dash or `ders.` is one. */
function peopleOf({ csl, repeatsAuthor }: Reference): number {
  return repeatsAuthor ? 1 : ((csl.author ?? csl.editor)?.length ?? 0);
}

/** What has a title in quotation marks or italics, `set`. */
function isTitled({ text }: Print, reference: Reference, clause: Clause, set: Span): boolean {
  const { csl, parts, locator, span } = reference;
  const people = peopleOf(reference);
  const isDocument = csl.type === 'speech' || csl.type === 'legislation';
  if (people === 0 && !isDocument && runsInto(text, parts.title, set)) return false;
  if (GOES_ON.test(text.slice(set.end, Math.min(span.end, set.end + 40)))) return false;
  if (csl.title === undefined) return isDated(reference) && csl['container-title'] !== undefined;
  const published =
    csl.publisher !== undefined ||
    csl['publisher-place'] !== undefined ||
    csl['container-title'] !== undefined ||
    clause.isInCited === true;
  if (isDated(reference) || csl.URL || csl.DOI) return people > 0 || published || !clause.prose;
  if (csl.issued?.literal) return true;
  // A short title behind a family name alone calls a work cited before.
  const full = (csl.author ?? csl.editor)?.some((name) => name.given ?? name.literal) ?? false;
  return full && (published || locator !== undefined) && !clause.prose;
}

/** "The office held a meeting “Meeting on …”": words that run on into the title and are nobody's name. */
function runsInto(text: string, title: Span | undefined, set: Span): boolean {
  return title !== undefined && title.start < set.start - 3 && !/[.,:;)]\W*$/.test(text.slice(title.start, set.start));
}

/** What has no title by its typography, and looks like a reference from end to end. */
function isShaped(print: Print, reference: Reference, source: string): boolean {
  const { text } = print;
  const { csl, parts, locator, span, announcedTitle } = reference;
  const people = peopleOf(reference);
  // "Our count, from the boards' reports, as of 1 March 2023"
  if (people === 0 && OF_THE_AUTHORS.test(text.slice(span.start, span.start + 12))) return false;
  const size = source.split(/\s+/).length;
  if (csl.URL || csl.DOI) return size >= 2 && size < 50;
  if (
    !isDated(reference) ||
    SAYS_WHEN.test(text.slice(Math.max(span.start, parts.issued!.start - 8), parts.issued!.start))
  )
    return false;
  // "The Times, 13 November 1909."
  if (csl.title === undefined) return csl.type === 'article-newspaper' && people === 0;
  // "See CEPA, COMAR, Harbor Council (2004)." is an author–year citation.
  const date = parts.issued!;
  const ends = /^\)?\W*$/.test(text.slice(date.end, span.end)) && text[date.start - 1] === '(';
  if (ends && !isDay(csl) && csl.volume === undefined && csl.issue === undefined && csl.page === undefined)
    return false;
  if (csl.type === 'legislation') return !DOES.test(text.slice(date.end, date.end + 20));
  if (csl.type === 'speech') return true;
  const commas = text.slice(span.start, span.end).split(',').length - 1;
  const published = csl.publisher ?? csl['publisher-place'] ?? csl['container-title'];
  const shaped =
    people > 0 ? commas >= 2 || (commas === 1 && published !== undefined) : commas >= 2 && published !== undefined;
  // "Lega dei comuni, Controrelazione, Vigodarso, 1950, pp. 9-14": nothing but commas, a year and a page
  const listed = commas >= 3 && (parts.page ?? locator) !== undefined;
  return (
    (size >= 2 || listed || (people > 0 && commas >= 3)) &&
    size < 50 &&
    (((shaped || listed) &&
      endsWithDetails(print, announcedTitle ? bracketBefore(text, announcedTitle.span.start) : span.end)) ||
      isHarvard(print, { parts, locator, span }))
  );
}

/** "The Harbor Act of 1996 *moved* the board": a sentence says what the law did. */
const DOES = /^ (?:[a-z]{2,12}ed|gave|set|made|was|were|is|has|had) /;

/** `Our count`, `Nuestra cuenta`: the paper's own; not the title `Our Common Harbor` */
const OF_THE_AUTHORS = /^(?:Our|Nuestr[oa]s?|Notre|Nos|Noss[oa]s?|Nostr[oaie]) [a-zß-ÿ]/;

/** "The Pilot Board, or PB, opened |in |November 2006": the date is a sentence's. */
const SAYS_WHEN = / (?:in|on|since|until|from|en|desde|hasta|im|am|seit|bis) $/;

/** "Quist (2012) *y, en sentido contrario,* Falk (2013)": two citations by author and year, and no title. */
function joinsTwo(text: string, source: string, { author, issued }: Reference['parts']): boolean {
  return AND.test(source) && author !== undefined && text.slice(author.end, issued?.start) === ' (';
}

const AND = /^(?:and|&|y|e|et|und|or|o|ou|oder)[ ,]/;

function overlapsTitle({ title, 'container-title': container }: Reference['parts'], span: Span): boolean {
  return [title, container].some((part) => part && part.start < span.end && span.start < part.end);
}

// Behind a title that a sentence only mentions: "” agreement and in 1997", "*, a 1998 undercover sting", "” is notable",
// ",” 7, describes the convoy of 2005"
const GOES_ON =
  /^[,.]?["”’»*]{0,2}[,;]? (?:(?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?, )?(?!(?:in|en|and|y|et|und|e|by|edited|ed|eds|trans|translated|traducción|paper|presentation|presented|speech|remarks|vol|no|n|num|núm|p|pp|págs?|forthcoming|available|accessed|online|coord|coords|comp|hrsg|übers|at|de|testimony|unpublished|working|draft|mimeo|video|film|documentary|manual|dataset|database|pamphlet|leaflet|brochure|memorandum|cable|blog|prepared|(?:press|news) (?:release|conference|briefing)|fact ?sheet|backgrounder|(?:background|internal) (?:briefing|paper|note|memorandum|document|report)|data ?file|(?:proposed|final|interim) rule|(?:master['’]?s?|doctoral|ph\.?d\.?) (?:thesis|dissertation)|op-ed|transcript|keynote|lecture|podcast|webinar|(?:policy|issue|research) (?:brief|paper|note|report)|(?:white|discussion|occasional|technical|briefing) (?:paper|note|report)|special|winter|spring|summer|fall|d|chapter|cap|bd|nr|doi|http|https|www|htp|t|tome|tomo|thèse|mémoire|rapport|éd|édition|coll|sous|préface|a cura|edição|prefácio|tesis?|tese|dissertação|memoria|ponencia|comunicado|conferencia|documento|informe|boletín|discurso|declaración|entrevista|folleto|inédito|manuscrito|trabajo|consultado|disponible|prólogo|relatório|trabalho|comunicação|disponível|acesso|discours|communication|communiqué|intervention|document|consulté|trad|versión|versão|versione|version|2nd|3rd|n°|art|fasc|hrsg|chez|nota|notas|cláusula|artículo|apartado|anexo)(?![a-zà-ÿ]))[a-zß-ÿ]/;

/** "Harbor Council (2012), Small Piers: A Digest, p 4": the year in brackets behind the author, a place in the work at the end. */
function isHarvard({ text }: Print, { parts, locator, span }: Pick<Reference, 'parts' | 'locator' | 'span'>): boolean {
  const { author, issued } = parts;
  if (!author || !issued || text.slice(author.end, issued.start) !== ' (') return false;
  return locator !== undefined || PAGE_AT_END.test(text.slice(Math.max(issued.end, span.end - 24), span.end));
}

// ", p 4", ", pp 22–30.", ", S. 9"
const PAGE_AT_END = /, (?:pp?|págs?|S)\.? ?\d[\d–-]{0,10}\W{0,2}$/;

/** Where the bracket opens that announces a short title: `(hereafter Harbor Report)`. */
function bracketBefore(text: string, at: number): number {
  return Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at));
}

/** The last thing is a date, a page, a place or an address, not a sentence that trails off. */
function endsWithDetails({ dates, addresses, text }: Print, end: number): boolean {
  const last = Math.max(-1, ...dates.map((date) => date.span.end), ...addresses.map((address) => address.span.end));
  if (last < 0) return false;
  const words = text.slice(last, end).replace(SERIES, '').split(/\s+/);
  return words.length <= 6 || (words.length <= MOST_DETAILS && words.filter((word) => !DETAIL.test(word)).length <= 2);
}

/** "), 3. Jg., H. 2, S. 1–20, hier S. 4." */
const MOST_DETAILS = 16;

// "),", "H.", "2,", "1–20,", "núm.", "hier"
const DETAIL = /^(?:\W*|\d[\d–/-]{0,12}\W*|[A-Za-zú°º]{1,4}\.,?|hier:?|aquí:?)$/;

// Behind the year: " (Serie Recursos Naturales e Infraestructura, 74)", " (Climate Change 6/2016)"
const SERIES = /^\)? \([A-ZÀ-Þ][^()]{3,120}\d\)/;
