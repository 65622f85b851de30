/** The fields of a reference, as printed; what the pattern does not find is not there. */
export interface PatternFields {
  readonly author?: string;
  readonly year?: string;
  readonly title?: string;
  readonly container?: string;
  readonly pages?: string;
}

/**
 * A reference by one regular expression, in the manner of scripts that everybody writes once: what stands before the
 * year is the author, what stands behind it the title, up to a full stop, and then the container, up to a comma.
 */
export function referenceByPattern(text: string): PatternFields {
  const year = YEAR.exec(text)?.[1];
  const pages = PAGES.exec(text)?.[1];
  const quoted = QUOTED.exec(text);
  const parts = AUTHOR_YEAR.exec(text);
  const author = (parts?.[1] ?? text.split(/[.,] (?=["“‘A-ZÀ-Þ][a-zß-ɏ]{2})/, 1)[0]!).trim();
  const title = quoted?.[1] ?? parts?.[2] ?? text.split('. ')[1];
  const container = quoted
    ? text
        .slice(quoted.index + quoted[0].length)
        .split(/[,.(]/, 2)[0]
        ?.trim()
    : parts?.[3];
  return {
    ...(author && { author }),
    ...(year && { year }),
    ...(title && { title: title.trim() }),
    ...(container && { container: container.replace(/^in:? /i, '').trim() }),
    ...(pages && { pages }),
  };
}

// `(2004)`, `2004a`
const YEAR = /(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)/;

// `pp. 12-34`, `S. 12–34`, `: 12-34`
const PAGES = /(?:pp?\.|S\.|:)\s?(\d{1,4}\s?[-–]\s?\d{1,4})/;

// `“The title,”`
const QUOTED = /["“„‘]([^"”“’]{4,300})[.,]?["”“’]/;

// `Welsh, D. (2004). The title. The container, `
const AUTHOR_YEAR = /^([^(\d]{3,200}?)[\s,.(]+(?:1[5-9]|20)\d\d[a-z]?\)?[.,:]?\s+([^.]{4,300})\.(?:\s+([^,.]{3,120}))?/;
