import { isNotesHeading } from '../../reading/words';
import { isTextPart, KIND_OF } from '../../recognize/cross-references/kinds';
import { foldName } from '../../recognize/folded-name';
import type { CrossReferenceMention } from '../../recognize/mentions';
import type { Heading } from '../paper';
import { sharedWords, wordsOf } from './words';

/**
 * The headings that open sections of the text: not the title, its subtitle, an abstract or the bibliography, nor `Chapter
 * II` in the list of the paper's notes.
 */
export function realSections(headings: readonly Heading[]): Heading[] {
  const title = headings.findIndex(({ level }) => level === 1);
  let list: Heading | undefined;
  return headings.filter((heading, index) => {
    if (list && holds(list, heading)) return false;
    if (isNotesHeading(heading.title)) list = heading;
    return index !== title && !isSubtitle(headings, index, title);
  });
}

function holds(outer: Heading, { span, level }: Heading): boolean {
  return level > outer.level && span.start > outer.span.start && span.start < outer.sectionEnd;
}

/** The heading right under the title, alone on its level: a subtitle. */
function isSubtitle(headings: readonly Heading[], index: number, title: number): boolean {
  const { level } = headings[index]!;
  return (
    title >= 0 &&
    index === title + 1 &&
    level === 2 &&
    headings.length > 3 &&
    headings.filter((other) => other.level === level).length === 1
  );
}

/**
 * The section that a mention means, seen from `at` in the source. `announced` are the headings that the paper's own
 * announcement names: where there are some, they are its sections, whatever the levels say.
 */
export function headingMeant(
  mention: CrossReferenceMention,
  sections: readonly Heading[],
  announced: readonly Heading[],
  at: number,
): Heading | undefined {
  const { label, name, relative, ordinal } = mention;
  if (!isTextPart(mention.kind)) return undefined;
  if (label !== undefined) return byLabel(mention, sections, at);
  if (name !== undefined) return byName(name, sections, mention.isExact === true);
  const main = announced.length > 1 ? announced : mainSections(sections);
  if (relative !== undefined) return relative > 0 ? nextOf(main, sections, at) : previousOf(main, sections, at);
  return ordinal === undefined ? undefined : byOrdinal(ordinal, main);
}

/**
 * The sections of the highest level. Where the first section is deeper than a later one, the levels are those of a
 * damaged text and say nothing: then they are the headings without a number.
 */
function mainSections(sections: readonly Heading[]): readonly Heading[] {
  const level = Math.min(...sections.map((section) => section.level));
  if (sections[0]?.level === level) return sections.filter((section) => section.level === level);
  return sections.filter((section) => section.number === undefined);
}

/** `Section 2.1` is headed `2.1 …`; `Appendix A` is headed `Appendix A` or `A. …`. */
function byLabel(
  { kind, label }: CrossReferenceMention,
  sections: readonly Heading[],
  at: number,
): Heading | undefined {
  const [outer, inner] = label!.split('.');
  // `Section II.A` is headed `II.A. Ferries`, or `A. Ferries` in section II.
  if (inner && /^[IVXL]/.test(outer!)) return withNumber(label!, sections) ?? within(outer!, inner, sections);
  const wanted = plainNumber(label!);
  const titled = sections.find(
    ({ title }) => kindTitled(title) === kind && plainNumber(TITLED.exec(title)![2]!) === wanted,
  );
  if (titled) return titled;
  if (kind === 'annex' || kind === 'appendix') return undefined;
  const fitting = inChapter(
    sections.filter(({ number }) => number !== undefined && plainNumber(number) === wanted),
    sections,
    at,
  );
  // Beside `3. Denmark`, a section III is the one that is headed `III. Practice`.
  const alike = fitting.find(({ number }) => isRoman(number!) === isRoman(label!));
  return alike ?? (kind === 'part' ? undefined : fitting[0]);
}

/** Where chapters count their sections anew, the one of the chapter that holds `at`. */
function inChapter(fitting: readonly Heading[], sections: readonly Heading[], at: number): readonly Heading[] {
  const [first, second] = fitting;
  if (!first || first.level !== second?.level) return fitting;
  const chapter = sections.findLast(({ span, level }) => span.start <= at && level < first.level);
  const own = fitting.filter(
    ({ span }) => chapter && span.start > chapter.span.start && span.start < chapter.sectionEnd,
  );
  return own.length === 1 ? own : fitting;
}

/** `Section II.A` is headed `A. Ferries`, in the section that is headed `II. Ships`. */
function within(outer: string, inner: string, sections: readonly Heading[]): Heading | undefined {
  const counted = inside(withNumber(outer, sections), sections).filter(
    ({ number }) => number !== undefined && isRoman(number) === isRoman(inner),
  );
  return withNumber(inner, counted);
}

/** The headings in a section. */
function inside(section: Heading | undefined, sections: readonly Heading[]): readonly Heading[] {
  if (!section) return [];
  const { start } = section.span;
  return sections.filter(
    ({ span, level }) => span.start > start && level > section.level && span.start < section.sectionEnd,
  );
}

function withNumber(label: string, sections: readonly Heading[]): Heading | undefined {
  const wanted = plainNumber(label);
  return sections.find(({ number }) => number !== undefined && plainNumber(number) === wanted);
}

/** What kind of part a heading says that it opens. */
function kindTitled(title: string): CrossReferenceMention['kind'] | undefined {
  const word = TITLED.exec(title)?.[1]?.toLowerCase();
  return word === undefined ? undefined : KIND_OF.get(word);
}

// `Appendix A`, `Part II: New challenges`, `Chapter 3.`, `Capítulo III. Los muelles`
const TITLED = /^([A-Za-zÀ-ɏ]{4,12})\s+([A-Z0-9.]{1,8})\b/i;

/** `(2)`, `2.`, `02`, `II`, `Two` and `2` are one. */
function plainNumber(label: string): string {
  const spelled = SPELLED.indexOf(label.toLowerCase());
  if (spelled >= 0) return String(spelled + 1);
  const bare = label.replace(/^\(|[).:]+$/g, '').toUpperCase();
  return ROMAN.test(bare) ? String(romanValue(bare)) : bare.replace(/^0(?=\d)/, '');
}

const SPELLED: readonly string[] = 'one two three four five six seven eight nine ten'.split(' ');

/** `Part II` and `Part Two` are not `2. Gangs`. */
function isRoman(label: string): boolean {
  return /^[(]?[IVX]/i.test(label) || SPELLED.includes(label.toLowerCase());
}

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The heading with those words; every significant word of the name stands in it. */
function byName(name: string, sections: readonly Heading[], exactly: boolean): Heading | undefined {
  const folded = foldName(name);
  const exact = sections.find(({ title }) => foldName(title) === folded || foldName(title).endsWith(` ${folded}`));
  if (exact || exactly) return exact ?? onlyOne(sections.filter(({ title }) => isHeadedBy(title, name)));
  const words = wordsOf(name);
  const fitting = sections.filter(
    ({ title }) => words.length > 0 && sharedWords(words, wordsOf(title)) === words.length,
  );
  return onlyOne(fitting);
}

/** `Annex: Interviews`, `Conclusion – What the Pilots Know`: the name, and behind it what the part is about. */
function isHeadedBy(title: string, name: string): boolean {
  return (
    /^(?:\.|:| ?[–—])\s/.test(title.slice(name.length)) && foldName(title.slice(0, name.length)) === foldName(name)
  );
}

function onlyOne(sections: readonly Heading[]): Heading | undefined {
  return sections.length === 1 ? sections[0] : undefined;
}

/** The next main section; inside a deeper one, the next heading of its level or a higher one. */
function nextOf(main: readonly Heading[], sections: readonly Heading[], at: number): Heading | undefined {
  const here = innermost(sections, at);
  if (!here || main.includes(here)) return main.find((section) => section.span.start > at);
  return sections.find((section) => section.span.start > at && section.level <= here.level);
}

/** The main section before the one that holds `at`, or the heading before a deeper one on its level. */
function previousOf(main: readonly Heading[], sections: readonly Heading[], at: number): Heading | undefined {
  const here = innermost(sections, at);
  if (!here) return undefined;
  const before = main.includes(here) ? main : sections.filter((section) => section.level <= here.level);
  return before.findLast((section) => section.span.start < here.span.start);
}

function innermost(sections: readonly Heading[], at: number): Heading | undefined {
  return sections.findLast((section) => section.span.start <= at);
}

/** "The first section of this paper"; the introduction, an abstract and the back matter are not counted. */
function byOrdinal(ordinal: number, main: readonly Heading[]): Heading | undefined {
  const top = main.filter(({ title }) => !BACK_MATTER.test(title));
  const counted = top.filter(({ title }) => !INTRODUCTION.test(title));
  return ordinal > 0 ? counted[ordinal - 1] : counted.at(ordinal);
}

// `Introduction`, `1. Introducción`, `Abstract`
const INTRODUCTION =
  /^\W*(?:[0-9IVX]+[.)]?\s+)?(?:introduc|einleitung|introdução|abstract|summary|resumen|executive summary|zusammenfassung|résumé|foreword|preface|prólogo|prefacio|keywords)/i;

// `References`, `Bibliography`, `Notes`
const BACK_MATTER =
  /^\W*(?:references|bibliograph|works cited|notes|endnotes|referencias|bibliograf|notas|literatur|anmerkungen|about the author|acknowledg|agradecim)/i;
