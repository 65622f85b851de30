import { foldName, opensSentence } from '../../recognize/names';
import type { Span } from '../../text/span';
import { matchName } from './agreement';
import { type AuthorName, printedName } from './authors';
import type { Catalog } from './catalog';

/** A name in running text that is the name of an author, and the works of that author. */
export interface Occurrence {
  readonly span: Span;
  readonly works: readonly number[];
}

/**
 * The authors' names in a text between two offsets: `Peter Andreas`, `Rodríguez Ulloa`, `Major Spinetta`. Names joined
 * by `and` or commas that share a work are one occurrence with the works they share.
 */
export function authorOccurrences(text: string, catalog: Catalog, from = 0, to = text.length): Occurrence[] {
  const found: Occurrence[] = [];
  NAME_WORD.lastIndex = from;
  for (let match = NAME_WORD.exec(text); match && match.index < to; match = NAME_WORD.exec(text)) {
    const authors = catalog.byFamily.get(match[0]) ?? catalog.byFamily.get(foldName(match[0].replace(/['’]s?$/, '')));
    if (!authors) continue;
    const run = runAround(text, from, match.index, Math.min(to, match.index + match[0].length));
    if (run.end > to) continue;
    NAME_WORD.lastIndex = run.end;
    const works = worksOf(text.slice(run.start, run.end), authors);
    if (works.length > 0) joinOrPush(found, text, { span: run, works });
  }
  return found;
}

// `Andreas`, `Díez`, `Herrera-Lasso`, `O’Neill`: a capitalized word.
const NAME_WORD = /[A-ZÀ-Þ][A-Za-zÀ-ɏ]*(?:['’-][A-Za-zÀ-ɏ]+)*/g;

/** The capitalized words around a name, ranks and openers of sentences left out: `Peter Andreas`, `Stephen E. Flynn`. */
function runAround(text: string, from: number, start: number, end: number): Span {
  let first = start;
  const before =
    text
      .slice(Math.max(from, start - 60), start)
      .match(WORDS_BEFORE)?.[0]
      .trimEnd() ?? '';
  for (const word of before.split(/\s+/).filter(Boolean).reverse()) {
    if (opensSentence(word)) break;
    first = text.lastIndexOf(word, first - 1);
  }
  const behind = text.slice(end, end + 40).match(WORDS_BEHIND)![0];
  const possessive = text.slice(start, end + behind.length).match(/['’]s$/)?.[0].length ?? 0;
  return { start: first, end: end + behind.length - possessive };
}

// `Stephen E. ` before `Flynn`
const WORDS_BEFORE =
  /(?<![A-Za-zÀ-ɏ.'’-])(?:(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*|[A-ZÀ-Þ]\.)\s+(?:(?:de|la|del|van|von|der|den)\s+)*){1,5}$/;

// ` Ulloa` behind `Rodríguez`
const WORDS_BEHIND = /^(?:\s(?:(?:de|la|del|y)\s){0,2}[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*){0,3}/;

function worksOf(
  printed: string,
  authors: readonly { readonly work: number; readonly author: AuthorName }[],
): number[] {
  const name = printedName(printed);
  const works = authors.filter(({ author }) => {
    const how = matchName(name, author);
    return how === 'same' || how === 'part' || (how === 'spelling' && name.plain.endsWith(author.family));
  });
  return [...new Set(works.map(({ work }) => work))];
}

function joinOrPush(found: Occurrence[], text: string, next: Occurrence): void {
  const last = found.at(-1);
  const shared = last ? last.works.filter((work) => next.works.includes(work)) : [];
  if (last && shared.length > 0 && JOINT.test(text.slice(last.span.end, next.span.start))) {
    found[found.length - 1] = { span: { start: last.span.start, end: next.span.end }, works: shared };
  } else found.push(next);
}

// ` and `, `, `, `, and `, ` y `
const JOINT = /^(?:,\s|,?\s(?:and|&|y|und|et)\s)$/;
