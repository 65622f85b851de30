import { foldName } from '../../recognize/folded-name';
import { opensSentence } from '../../recognize/opening-words';
import type { Span } from '../../text/span';
import type { Wording } from '../../text/wording';
import { remembering } from '../remembering';
import { matchName } from './agreement';
import { type AuthorName, type PrintedName, printedName } from './authors';
import type { Catalog } from './catalog';
import { withoutQuotations } from './prose';

/** A name in running text that is the name of an author, and the works of that author. */
export interface Occurrence {
  readonly span: Span;
  readonly works: readonly number[];
}

/**
 * The authors' names in a text between two offsets: `Peter Anders`, `Rosales Lago`, `Major Orfield`. Names joined
 * by `and` or commas that share a work are one occurrence with the works they share.
 */
export function authorOccurrences(text: string, catalog: Catalog, from = 0, to = text.length): Occurrence[] {
  return occurrencesOf(text, namesIn(text, catalog.families, from, to), catalog);
}

/** The authors' names in a wording outside its quotations, with the text in which they stand. */
export function occurrencesIn(
  wording: Wording,
  catalog: Catalog,
): { readonly prose: string; readonly occurrences: readonly Occurrence[] } {
  const { prose, names } = namesInProse(wording, catalog.families);
  return { prose, occurrences: occurrencesOf(prose, names, catalog) };
}

/** The family names of all authors, folded; `key` is the same for the same names. */
export interface Families {
  readonly key: string;
  readonly names: ReadonlySet<string>;
}

/** Capitalized words around the family name of an author. */
interface FamilyName {
  readonly span: Span;
  readonly name: PrintedName;
  readonly family: string;
}

const namesInProse = remembering(
  ({ text }: Wording, families: Families) => {
    const prose = withoutQuotations(text);
    const names = namesIn(prose, families, 0, prose.length);
    return names.length > 0 ? { prose, names } : NO_NAMES;
  },
  (one, other) => one.key === other.key,
);

const NO_NAMES = { prose: '', names: [] };

function namesIn(text: string, families: Families, from: number, to: number): readonly FamilyName[] {
  const found: FamilyName[] = [];
  NAME_WORD.lastIndex = from;
  for (let match = NAME_WORD.exec(text); match && match.index < to; match = NAME_WORD.exec(text)) {
    const word = match[0];
    const family = foldName(APOSTROPHE.test(word) ? word.replace(POSSESSIVE, '') : word);
    if (!families.names.has(family)) continue;
    const span = runAround(text, from, match.index, Math.min(to, match.index + match[0].length));
    if (span.end > to) continue;
    NAME_WORD.lastIndex = span.end;
    found.push({ span, name: printedName(text.slice(span.start, span.end)), family });
  }
  return found;
}

function occurrencesOf(text: string, names: readonly FamilyName[], catalog: Catalog): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { span, name, family } of names) {
    const works = worksOf(name, catalog.byFamily.get(family) ?? []);
    if (works.length > 0) joinOrPush(found, text, { span, works });
  }
  return found;
}

// `Anders`, `Méndez`, `Harlow-Quist`, `O’Neill`: a capitalized word.
const NAME_WORD = /[A-ZÀ-ÞŠŽČŁŚĆĐƠƯ][A-Za-zÀ-ɏḀ-ỿ]*(?:['’-][A-Za-zÀ-ɏḀ-ỿ]+)*/g;

const APOSTROPHE = /['’]/;

// `'s`, `’`
const POSSESSIVE = /['’]s?$/;

/** The capitalized words around a name, ranks and openers of sentences left out: `Peter Anders`, `Stephen E. Flint`. */
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
  /(?<![A-Za-zÀ-ɏḀ-ỿ.'’-])(?:(?:[A-ZÀ-ÞŠŽČŁŚĆĐƠƯ][A-Za-zÀ-ɏḀ-ỿ'’-]*|[A-ZÀ-ÞŠŽČŁŚĆĐƠƯ]\.)\s+(?:(?:de|la|del|van|von|der|den)\s+)*){1,5}$/;

// ` Lago` behind `Rosales`
const WORDS_BEHIND = /^(?:\s(?:(?:de|la|del|y)\s){0,2}[A-ZÀ-ÞŠŽČŁŚĆĐƠƯ][A-Za-zÀ-ɏḀ-ỿ'’-]*){0,3}/;

function worksOf(
  name: PrintedName,
  authors: readonly { readonly work: number; readonly author: AuthorName }[],
): readonly number[] {
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
