import { matchesOf } from '../../text/matches';
import { overlaps, type Span } from '../../text/span';
import type { CslName } from '../csl';
import { peopleBefore } from './editors';
import { readPeople } from './people';
import type { Print } from './print';
import { rolesIn } from './roles';
import { EDITED_BY, ROLE_BEHIND, TRANSLATED_BY } from './words';

/** People other than the authors: who edited or translated the work or the book that holds it. */
export interface Contributors {
  readonly role: 'editor' | 'translator';
  readonly names: readonly CslName[];
  /** The names and the words that give their role. */
  readonly span: Span;
  readonly at: Span;
}

/** Editors and translators named between `from` and the end of `print`, in the order of the text. */
export function findContributors(print: Print, from: number): readonly Contributors[] {
  const roles = rolesIn(print.text.slice(from, print.end));
  const found: Contributors[] = roles.herself ? [...herself(print, from)] : [];
  const free = (candidate: Contributors) => !found.some(({ span }) => overlaps(span, candidate.span));
  const behind = roles.named ? behindTheirRole(print, from) : [];
  const before = roles.named ? beforeTheirRole(print, from) : [];
  // "in *Nets*, eds. Ana Falk, Tom Quist, and Iris Mole": of two readings of one role the one with more names.
  // "In *Quiet Tides*, ed. Ana Falk. Oslo": of one name each those whom a full stop ends behind the role.
  const isClosed = ({ span }: Contributors) => /^\. ?[A-ZÀ-Þ]/.test(print.text.slice(span.end, span.end + 3));
  const rival = (a: Contributors) =>
    before.some(
      (b) =>
        overlaps(a.span, b.span) &&
        (a.names.length < b.names.length || (a.names.length === b.names.length && !isClosed(a))),
    );
  for (const people of [
    ...behind.filter((people) => !rival(people)),
    ...before,
    ...untitled(print, from),
    ...beforeColon(print, from),
  ])
    if (free(people)) found.push(people);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** "ders. (Hrsg.), ", "dies., ": the author of the chapter edited the book. */
function herself({ text, end }: Print, from: number): readonly Contributors[] {
  return matchesOf(HERSELF, text.slice(from, end)).map((match) => {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    return { role: 'editor', names: [], span, at: span };
  });
}

const HERSELF = /\b(?:[Dd]ers\.|[Dd]ies\.|[Ii]dem),?(?: ?\((?:Hrsg|Hg|[Ee]ds?)\.?\))?(?=[,:]|(?<=\)) )/g;

/** "edited by A. Kowalski", "hrsg. von …", "Trans. Robert A. Vale" */
function behindTheirRole({ text, end, quoted }: Print, from: number): readonly Contributors[] {
  const found: Contributors[] = [];
  for (const [pattern, role] of ROLES) {
    for (const match of matchesOf(pattern, text.slice(from, end))) {
      const start = from + match.index;
      if (quoted.some((span) => span.start <= start && start < span.end)) continue;
      // "ACM Trans. Harbor Analysis" is a journal too.
      if (/[A-Z]{2} $/.test(text.slice(Math.max(from, start - 3), start))) continue;
      const people = readPeople(text, start + match[0].length, end);
      // "Trans. Amer. Math. Soc." is a journal: what only abbreviates its role stands before names in full.
      if (!people || (!/\b(?:by|von|por|de|di|par)\s+$/.test(match[0]) && !people.names.every((name) => name.given)))
        continue;
      const at = { start: start + match[0].length, end: people.end };
      found.push({ role, names: people.names, span: { start, end: people.end }, at });
    }
  }
  return found;
}

// "Ed. William L. Vann", "(ed. T. Rey"; not "2nd ed. Madison"
const ED = /(?=[Ee]d)(?<=[,.;(] ?)(?<!(?:st|nd|rd|th|\d\.) )(?:\b[Ee]ds?\.|(?<=\()Eds?) (?=[A-ZÀ-Þ])/g;

const ROLES = [
  [EDITED_BY, 'editor'],
  [ED, 'editor'],
  [TRANSLATED_BY, 'translator'],
] as const;

/** "in Tomás Rey and Iris Vann, eds., *…*", "In: Ida Kern (Hg.), …", "*Tides*, Ana Falk (trans.)" */
function beforeTheirRole(print: Print, from: number): readonly Contributors[] {
  const { text, end, titles } = print;
  return matchesOf(ROLE_BEHIND, text.slice(from, end)).flatMap((match) => {
    const at = from + match.index;
    if (titles.some((title) => title.start <= at && at < title.end)) return [];
    const editors = peopleBefore(print, from, at, match[0]);
    if (!editors) return [];
    const role = /ed|org|Hg|Hrs?g|rsg|[Cc]o[mo]|[Dd]ir|cura|éd/i.test(match[0]) ? 'editor' : 'translator';
    return [
      { role, names: editors.names, at: editors.at, span: { start: editors.at.start, end: at + match[0].length } },
    ];
  });
}

/** "in Tomás Rey, *Two Oceans*": before italics the role may be left out. */
function untitled({ text, end, titles }: Print, from: number): readonly Contributors[] {
  if (titles.length === 0) return [];
  const found: Contributors[] = [];
  for (const match of matchesOf(IN, text.slice(from, end))) {
    const start = from + match.index + match[0].length;
    const title = titles.find((title) => title.start >= start)?.start;
    if (title === undefined) continue;
    const people = readPeople(text, start, Math.min(end, title), title);
    if (!people?.names.every((name) => name.given)) continue;
    if (!/^[\s,:"“«„*]*$/.test(text.slice(people.end, title))) continue;
    const at = { start, end: people.end };
    found.push({ role: 'editor', names: people.names, span: at, at });
  }
  return found;
}

/** "in: Ida Kern/Tomás Rey: …": several people before a colon, without a role. */
function beforeColon({ text, end, titles }: Print, from: number): readonly Contributors[] {
  const found: Contributors[] = [];
  if (!text.slice(from, end).includes(': ')) return found;
  for (const match of matchesOf(IN, text.slice(from, end))) {
    const start = from + match.index + match[0].length;
    if (titles.some((title) => title.start <= start && start < title.end)) continue;
    const people = readPeople(text, start, end);
    if (!people?.sure || people.names.length < 2 || !people.names.every((name) => name.given)) continue;
    const at = { start, end: people.end };
    if (/^ ?: /.test(text.slice(at.end, at.end + 3))) found.push({ role: 'editor', names: people.names, span: at, at });
  }
  return found;
}

// " in ", " In: ", " en ", ", dans "
const IN = /(?=[IiEe]n|[Dd]a)(?<=[\s,.;:"”»’'?!)(]|^)(?:[Ii]n|[Ee]n|[Dd]ans)\s?:?\s+(?=[A-ZÀ-Þ])/g;
