/**
 * The first line behind a citation that opens with its first name and has its year: the offset in `text`; undefined
 * where there is none.
 *
 * @param citation `Welsh 2004: 58`, `(Welsh, 2004)`
 */
export function entryByPattern(text: string, citation: string): number | undefined {
  const [, name, year] = CITATION.exec(citation) ?? [];
  if (!name || !year) return undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.replace(/^[-*\s]+/, '').startsWith(name) && line.includes(year)) return at;
    at += line.length + 1;
  }
  return undefined;
}

// `Welsh and Rey (2004`, `Welsh 2004`
const CITATION = /(\p{Lu}[\p{L}'’-]+)[^\d]*((?:1[5-9]|20)\d\d)/u;
