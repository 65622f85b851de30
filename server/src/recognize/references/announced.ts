import { withoutEnding } from '../../text/endings';
import type { Span } from '../../text/span';

/** A short title under which later notes call the work: "(hereinafter the Harbor Plan)". */
export interface Announced {
  readonly title: string;
  readonly span: Span;
  /** With its brackets. */
  readonly whole: Span;
}

/** The short title that a reference announces for itself. */
export function findAnnounced(text: string, from: number, to: number): Announced | undefined {
  const words = text.slice(from, to);
  const match = OPENS.test(words) ? ANNOUNCED.exec(words) : null;
  if (!match) return undefined;
  // "Quist, “Stamp”" announces the title behind the name.
  const title = withoutEnding(match[1]!.replace(/^[^"“«„]{1,80}["“«„]/, ''), ` "”»’'*.`);
  const start = from + match.index + match[0].lastIndexOf(title);
  const whole = { start: from + match.index, end: from + match.index + match[0].length };
  return { title, span: { start, end: start + title.length }, whole };
}

/** The short title that a reference announces, or has in square brackets behind all else, as Canadian notes do. */
export function findShortTitle(text: string, from: number, to: number): Announced | undefined {
  const announced = findAnnounced(text, from, to);
  if (announced || !/\]\.?$/.test(text.slice(Math.max(from, to - 2), to))) return announced;
  const match = AT_END.exec(text.slice(Math.max(from, to - LONGEST_AT_END), to));
  const title = match?.[1];
  if (!title || REMARKS.has(/^[^ ]*/.exec(title)![0].toLowerCase())) return undefined;
  const whole = { start: to - match[0].length, end: to - match[0].length + title.length + 2 };
  return { title, span: { start: whole.start + 1, end: whole.end - 1 }, whole };
}

const LONGEST_AT_END = 64;

// "[Harbor Plan]", "[*Quays II*]", "[Marsh et al]" behind everything else
const AT_END = /(?<= )\[([A-ZÀ-Þ][^[\]]{1,58})\]\.?$/;

/** What stands in square brackets at a reference's end and is no title of it, by its first word. */
const REMARKS: ReadonlySet<string> = new Set(
  (
    'in translated translation emphasis online sic draft unpublished spanish english french german portuguese ' +
    'italian chinese japanese korean russian arabic pdf video mimeo forthcoming accessed on author my ed eds original ' +
    'originally report working paper print audio podcast press web'
  ).split(' '),
);

// How `ANNOUNCED` opens, told sooner.
const OPENS = /[([](?:[Hh]e|[Ee]n |[Ii][mn] |[Nn]a|[CcDd]|[Aa] )/;

// "(hereinafter Quist et al., “Deep Ports”)", "[hereafter: the Report]", "(en adelante, el Plan)", "(im Folgenden: Bericht)",
// "[ci-après Rapport]", "(doravante Lei)", "(d'ora in poi ACBS)", "(di seguito: legge Malvaldi)"
const ANNOUNCED =
  /[([](?:[Hh]erein ?after|[Hh]ereafter|[Hh]enceforth|[Ee]n (?:adelante|lo sucesivo)|[Ii]m (?:[Ff]olgenden|[Ww]eiteren)|[Nn]achfolgend|[Cc]i-après|[Dd]ésormais|[Dd]oravante|[Aa] seguir|[Dd]['’]ora (?:in poi|innanzi)|[Dd]i seguito|[Ii]n appresso)(?: (?:cited|referred to|known|citado|citada|cité|cit\.|zitiert|citato) (?:as|como|comme|als|come)?)?[:,]?\s+(?:(?:the|el|la|los|las|le|les|der|die|das|o|a|os|as|il|lo|i|gli)\s|l['’])?["“«„*'‘]?\s?([^)\]]{2,160}?)\s?[”"»*.'’]{0,2}[)\]]/;
