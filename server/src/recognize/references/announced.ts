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
  const match = ANNOUNCED.exec(text.slice(from, to));
  if (!match) return undefined;
  // "Quist, “Stamp”" announces the title behind the name.
  const title = match[1]!.replace(/^[^“"«„]{1,80}[“"«„]/, '');
  const start = from + match.index + match[0].lastIndexOf(title);
  const whole = { start: from + match.index, end: from + match.index + match[0].length };
  return { title, span: { start, end: start + title.length }, whole };
}

// "(hereinafter Quist et al., “Deep Ports”)", "[hereafter: the Report]", "(en adelante, el Plan)", "(im Folgenden: Bericht)"
const ANNOUNCED =
  /[([](?:[Hh]erein ?after|[Hh]ereafter|[Ee]n adelante|[Ii]m [Ff]olgenden|[Cc]i-après)(?: (?:cited|referred to|known|citado) as)?[:,]?\s+["“«„*]?([^)\]]{2,160}?)[”"»*.]?[)\]]/;
