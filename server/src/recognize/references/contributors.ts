import type { Span } from '../../text/span';
import type { CslName } from '../csl';
import { readPeople } from './people';
import type { Print } from './print';
import { EDITED_BY, EDITOR_ROLE, TRANSLATED_BY } from './words';

/** People other than the authors: who edited or translated the work or the book that holds it. */
export interface Contributors {
  readonly role: 'editor' | 'translator';
  readonly names: readonly CslName[];
  /** The names and the words that give their role. */
  readonly span: Span;
  readonly at: Span;
}

/** Editors and translators named between `from` and the end of `print`. */
export function findContributors(print: Print, from: number): readonly Contributors[] {
  const found = [
    ...behindTheirRole(print, from),
    ...afterIn(print, from),
    ...inBrackets(print, from),
    ...beforeTheirRole(print, from),
  ];
  for (const match of print.text.slice(from, print.end).matchAll(HERSELF)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    found.push({ role: 'editor', names: [], span, at: span });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

// "ders. (Hrsg.), ", "dies., ": the author of the chapter edited the book
const HERSELF = /\b(?:[Dd]ers\.|[Dd]ies\.|[Ii]dem),?(?: ?\((?:Hrsg|Hg|eds?)\.?\))?(?=[,:]|(?<=\)) )/g;

/** "edited by A. Kowalski", "hrsg. von …", "Trans. Robert A. Vale" */
function behindTheirRole({ text, end, quoted }: Print, from: number): Contributors[] {
  const found: Contributors[] = [];
  for (const [pattern, role] of [
    [EDITED_BY, 'editor'],
    [ED, 'editor'],
    [TRANSLATED_BY, 'translator'],
  ] as const) {
    for (const match of text.slice(from, end).matchAll(pattern)) {
      const start = from + match.index;
      if (quoted.some((span) => span.start <= start && start < span.end)) continue;
      const people = readPeople(text, start + match[0].length, end);
      if (!people || (pattern === ED && !people.names.every((name) => name.given))) continue;
      const at = { start: start + match[0].length, end: people.end };
      found.push({ role, names: people.names, span: { start, end: people.end }, at });
    }
  }
  return found;
}

/** "in Tomás Rey and Iris Vann, eds., *…*", "In: Ida Kern (Hg.), …", "in Rey, ed.," or, before italics, without the role. */
function afterIn({ text, end, italic, quoted }: Print, from: number): Contributors[] {
  const found: Contributors[] = [];
  for (const match of text.slice(from, end).matchAll(IN)) {
    const start = from + match.index + match[0].length;
    const title = [...italic, ...quoted]
      .map((span) => span.start)
      .filter((at) => at >= start)
      .sort((a, b) => a - b)[0];
    const role = roleBehind(text, start, end);
    const people = readPeople(text, start, Math.min(end, title ?? end), role?.at ?? title);
    if (!people) continue;
    const at = { start, end: people.end };
    EDITOR_ROLE.lastIndex = people.end;
    const marked = EDITOR_ROLE.exec(text);
    if (marked && people.end + marked[0].length <= end) {
      found.push({ role: 'editor', names: people.names, span: { start, end: people.end + marked[0].length }, at });
    } else if (
      title !== undefined &&
      /^[\s,:"“«„*]*$/.test(text.slice(people.end, title)) &&
      people.names.every((name) => name.given)
    ) {
      found.push({ role: 'editor', names: people.names, span: at, at });
    }
  }
  return found;
}

// " in ", " In: ", " en ", ", dans "
const IN = /(?<=[\s,.;:"”»’'?!)(]|^)(?:[Ii]n|[Ee]n|[Dd]ans)\s?:?\s+(?=[A-ZÀ-Þ])/g;

/** Where the first mark of an editor's role stands, some names further on. */
function roleBehind(text: string, start: number, end: number): { readonly at: number } | undefined {
  const near = ROLE.exec(text.slice(start, Math.min(end, start + 300)));
  return near ? { at: start + near.index } : undefined;
}

// "(eds.)", ", editors,", "(Hrsg.)"
const ROLE = /\s*,?\s*\(?\b(?:[Ee]ds?\b|[Ee]ditors?\b|Hrsg\b|Hg\b|coords?\b|comps?\b|dirs?\b)/;

/** "(T. Rey, I. Vann, and P. Quist, eds.)", "Rey, Tomás, and Iris Vann (eds)" in the middle of a reference. */
function inBrackets({ text, end }: Print, from: number): Contributors[] {
  const found: Contributors[] = [];
  for (const match of text.slice(from, end).matchAll(/\((?=[A-ZÀ-Þ])/g)) {
    const start = from + match.index + 1;
    const role = roleBehind(text, start, end);
    const people = role && readPeople(text, start, end, role.at);
    if (!people) continue;
    EDITOR_ROLE.lastIndex = people.end;
    const marked = EDITOR_ROLE.exec(text);
    if (!marked || people.end + marked[0].length > end) continue;
    found.push({
      role: 'editor',
      names: people.names,
      span: { start, end: people.end + marked[0].length },
      at: { start, end: people.end },
    });
  }
  return found;
}

/** "…” Tomás Rey and Iris Vann, eds. *Two Oceans*": the editors open a sentence of their own. */
function beforeTheirRole({ text, end }: Print, from: number): Contributors[] {
  const found: Contributors[] = [];
  for (const match of text.slice(from, end).matchAll(/[.?!]["”]?\s+(?=[A-ZÀ-Þ][^.,]{1,40}(?:,? (?:and|&) |, ed))/g)) {
    const start = from + match.index + match[0].length;
    const people = readPeople(text, start, end, roleBehind(text, start, end)?.at);
    if (!people) continue;
    EDITOR_ROLE.lastIndex = people.end;
    const marked = EDITOR_ROLE.exec(text);
    if (!marked || people.end + marked[0].length > end) continue;
    const span = { start, end: people.end + marked[0].length };
    found.push({ role: 'editor', names: people.names, span, at: { start, end: people.end } });
  }
  return found;
}

// "Ed. William L. Vann", "(ed. T. Rey"; not "2nd ed. Madison"
const ED = /(?<=[,.;(] ?)(?<!(?:st|nd|rd|th|\d\.) )\b[Ee]ds?\. (?=[A-ZÀ-Þ])/g;
