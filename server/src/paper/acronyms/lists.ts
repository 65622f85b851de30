import { isAbbreviationsHeading } from '../../reading/abbreviations-heading';
import { isAcronym } from '../../recognize/acronyms/long-form';
import { longFormAfter } from '../../recognize/acronyms/long-form-after';
import { readShortForm } from '../../recognize/acronyms/short-forms';
import type { Flow } from '../../text/flow';
import { matchesOf } from '../../text/matches';
import type { FlowAcronyms, PlacedDefinition } from './found';

/**
 * The definitions that a paper's list of acronyms gives: under its heading each row defines, whatever its letters, since
 * many a short form is that of a name in another language.
 */
export function listDefinitions(found: readonly FlowAcronyms[]): readonly PlacedDefinition[] {
  const definitions: PlacedDefinition[] = [];
  let inList = false;
  found.forEach((each, i) => {
    const { flow } = each;
    if (flow.kind !== 'cell' && isAbbreviationsHeading(flow.text)) inList = true;
    else if (flow.kind === 'heading' || flow.kind === 'title') inList &&= flow.text.length === 1;
    else if (inList) {
      const rows = flow.kind === 'cell' ? cells(flow, found[i + 1]?.flow) : rowsOf(each);
      // Prose ends the list, where the next heading was not seen as one.
      if (rows.length === 0 && flow.kind !== 'cell' && flow.text.length > LONGEST_ROW) inList = false;
      definitions.push(...rows);
    }
  });
  return definitions;
}

const LONGEST_ROW = 240;

/** A row of a table: one cell with the short form, the next with what it stands for. */
function cells(flow: Flow, next: Flow | undefined): readonly PlacedDefinition[] {
  const short = readShortForm(flow.text, 0);
  if (!short || short.end !== flow.text.trimEnd().length || next?.kind !== 'cell' || !isLongForm(next.text)) return [];
  if (!isAcronym(short.form) && !isSpelledBy(short.form, next.text)) return [];
  return [row(flow, short, next, 0, next.text.length)];
}

/** `Conapu` beside "Comisión Nacional de Puertos": a short form that is one capitalized word has its letters there. */
function isSpelledBy(form: string, text: string): boolean {
  const long = longFormAfter(text, 0, form, 'bracketed', text.length);
  return long !== undefined && !long.byShape;
}

/** The rows of a line, or of several lines that the reading joined. */
function rowsOf({ flow, mentions }: FlowAcronyms): readonly PlacedDefinition[] {
  const { text } = flow;
  const first = readShortForm(text, 0);
  if (!first || !(isAcronym(first.form) || unshaped(text, []).includes(0))) return [];
  const bold = new Set(flow.styles.filter(({ style }) => style === 'bold').map(({ start }) => start));
  const starts = [0];
  const uses = mentions.uses.map(({ span }) => span.start);
  for (const start of [...uses, ...unshaped(text, uses)].sort((a, b) => a - b)) {
    const last = readShortForm(text, starts[starts.length - 1]!);
    const opens = bold.size > 0 ? bold.has(start) : flow.kind !== 'item' && text[start - 1] === ' ';
    // "UNODC UN Office …": what stands right behind a short form is the beginning of its long form.
    if (opens && last && start > last.end + LONGEST_SEPARATOR) starts.push(start);
  }
  return starts.flatMap((start, i) => {
    const short = readShortForm(text, start);
    const end = starts[i + 1] ?? text.length;
    const separator = short && separatorAt(text, short.end);
    if (!short || !separator || !isLongForm(text.slice(short.end + separator.length, end))) return [];
    return [row(flow, short, flow, short.end + separator.length, end)];
  });
}

/** Where short forms stand that only what is behind them shows to be some: `Conapu`, `PKGr`, `BVerfG`. */
function unshaped(text: string, uses: readonly number[]): readonly number[] {
  const words = matchesOf(CAPITALIZED, text).map(({ index }) => index);
  const known = new Set(uses);
  return words.filter((start, i) => {
    const short = known.has(start) ? undefined : readShortForm(text, start);
    return short && [...words.slice(i + 1, i + 1 + MOST_CAPITALS), text.length].some((end) => isRow(text, short, end));
  });
}

// `Conapu`, `PKGr`, `BVerfG`, `Consejo`
const CAPITALIZED = /(?<![^ ])[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?=[ :.])/g;

/** A long form has fewer words with a capital. */
const MOST_CAPITALS = 8;

/** Whether the words from the short form to `end` are what it stands for. */
function isRow(text: string, short: Short, end: number): boolean {
  const separator = separatorAt(text, short.end);
  if (!separator) return false;
  return isSpelledBy(short.form, text.slice(short.end + separator.length, end).trimEnd());
}

/** What parts a short form from its long form, behind `at`. */
function separatorAt(text: string, at: number): string | undefined {
  return SEPARATOR.exec(text.slice(at, at + LONGEST_LEADERS))?.[0];
}

/** ` `, `: `, ` – `, ` = `, `, `, `. `, a tab, ` ........ `. */
const SEPARATOR = /^(?: ?(?:[:=–—,.-]? |\t{1,4})|[ .…·]{3,100})(?=[^\s.…·])/;
const LONGEST_LEADERS = 100;
const LONGEST_SEPARATOR = 3;

/** A name, no sentence: it begins with a letter, is short and has no full stop inside. */
function isLongForm(text: string): boolean {
  return text.length <= 160 && /^[A-Za-zÀ-ɏ“"]/.test(text) && !/[a-zß-ɏ]{3}\. [A-ZÀ-Þ]/.test(text) && text.length > 3;
}

type Short = NonNullable<ReturnType<typeof readShortForm>>;

function row(flow: Flow, short: Short, longFlow: Flow, start: number, limit: number): PlacedDefinition {
  const longForm = longFlow.text.slice(start, limit).replace(/[\s.;,]{1,4}$/, '');
  const long = { start, end: start + longForm.length };
  return { flow, short: { start: short.start, end: short.end }, shortForm: short.form, long, longForm, longFlow };
}
