import { withoutEnding } from '../../text/endings';
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import type { Wording } from '../../text/wording';

/** A web address or DOI in a reference. */
export interface Address {
  /** With the words that introduce it and the date on which it was read: `available at <http://…> (accessed 3 May 2010)`. */
  readonly span: Span;
  /** The address alone, or the words of the link that lead there. */
  readonly at: Span;
  readonly url: string;
  readonly doi?: string;
}

/** Every address between `from` and `to`, in order. */
export function findAddresses({ text, links }: Wording, from: number, to: number): readonly Address[] {
  const found: Address[] = [];
  for (const match of matchesOf(ADDRESS, text.slice(from, to))) {
    const start = from + match.index;
    if (start < (found.at(-1)?.span.end ?? from)) continue;
    const words = inAngles(text, start) ?? withoutEnding(match[0], '.,;:)]>’”"*');
    const at = { start, end: start + words.length };
    const target = links.find((link) => link.start <= at.start && at.end <= link.end)?.target;
    const doi = DOI.exec(words)?.[0];
    const url = /^(?:doi|DOI)|^10\./.test(words) ? `https://doi.org/${doi}` : clean(target ?? words);
    found.push({ span: introduced(text, at, from, to), at, url, ...(doi && { doi }) });
  }
  return found;
}

// "https://harbor.example/…", "htp://…" (a ligature lost), "www.harbor.example", "doi:10.1000/182", "10.1000/182"; behind
// a stroke a line may have ended: "www.harbor.example/tides/ 2012/report_a.pdf"
const ADDRESS =
  /\b(?:(?:https?|htp|ftp):\/\/[^\s<>"”]{2,500}|www\.[^\s<>"”,;]{3,400})(?:(?<=[/_=?&-]) (?=[a-z\d][^\s/_]{0,60}(?:[/_]|\.(?:html?|pdf|aspx?|php)\b))[\w%~=&?./-]{2,200}){0,2}|\b(?:doi|DOI)\s?:?\s?10\.\d{4,9}\/[^\s<>"”,;]{1,200}|\b10\.\d{4,9}\/[^\s<>"”,;]{1,200}/g;

/** "<http://harbor.example/the tides>": between the brackets a line may have ended anywhere. */
function inAngles(text: string, start: number): string | undefined {
  if (text[start - 1] !== '<') return undefined;
  return /^(?:https?|htp|ftp|www)[^<>"”]{2,500}(?=>)/.exec(text.slice(start, start + 520))?.[0];
}

const DOI = /10\.\d{4,9}\/[^\s<>"”,;]{1,200}/;

/** Escapes that Markdown needs and a URL does not: `a\_b`. */
function clean(url: string): string {
  const whole = url
    .replace(/\s/g, '')
    .replace(/(?<!\\)\\+([_*~#&])/g, '$1')
    .replace(/^htp:/, 'http:');
  return whole.startsWith('www.') ? `http://${whole}` : whole;
}

/** The address with "available at:" before it and "(accessed May 3, 2010)" behind it. */
function introduced(text: string, at: Span, from: number, to: number): Span {
  const lead = LEAD.exec(text.slice(Math.max(from, at.start - 70), at.start));
  const tail = TAIL.exec(text.slice(at.end, Math.min(to, at.end + 90)));
  return { start: at.start - (lead?.[0].length ?? 0), end: at.end + (tail?.[0].length ?? 0) };
}

const READ =
  '(?:[Ll]ast )?(?:[Aa]ccessed|[Mm]odified|[Uu]pdated|[Rr]etrieved|[Vv]isited|[Cc]onsultado)(?: on| el)? [^.;()]{3,22}?\\d{4}';
const THERE =
  '[Rr]etrieved(?: from)?|[Aa]vailable (?:at|from|online|in)(?: at)?|[Aa]ccessed (?:at|via)|[Dd]isponible (?:en|sur|à)|[Aa]bruf(?:bar)? (?:am|unter)|[Oo]n ?line|[Ee]n línea|URL|[Ww]ebsite|[Vv]erfügbar unter|[Aa]brufbar unter|unter|DOI|doi|at|from';

// "Retrieved January 23, 2002, from ", "available at: <", "(online: ", "disponible en ", "Accessed May 29, 2013. ", "URL: ", "<"
const LEAD = new RegExp(`[([]?(?:\\b${READ}[.,]?\\s*)?(?:\\b(?:${THERE})\\s*:?\\s*)?[<([]?\\s*$`);

// ">", ")", "> (27 October 2014)", " [Accessed 5 May 2015]", ", accessed on June 3, 2004", " (12.10.2009)"
const TAIL =
  /^[>)\]*.]{0,3}(?:,?\s*[([]?\s*(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Ll]ast (?:accessed|visited|checked)|[Cc]onsultado|[Cc]onsulté|(?:[ÚúUu]ltim[oa] )?(?:[Aa]cceso|[Cc]onsulta|[Vv]isita)|[Ff]echa de (?:acceso|consulta)|[Aa]cess(?:o|ado) em|[Aa]bgerufen|[Zz]ugriff|[Ss]tand)(?: on| el| le| am)?:?\s*[^)\];]{4,30}?\d{4}[)\]]?|\s?\(\d{1,2}[. ] ?[A-Za-z\d]{1,10}\.? ?\d{4}\))?/;
