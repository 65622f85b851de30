import { withoutEnding } from '../../text/endings';
import type { Span } from '../../text/span';
import type { Reference } from '../mentions';
import type { Clause } from './clauses';
import { readPeople } from './people';
import { type Print, within } from './print';

/**
 * A report or a manual that is cited by its number first, as those of research services and armed forces are, and whose
 * authors stand behind the title: `NHB Report R1204, *Piers and Pilots: An Overview*, by Ann Lee and Bob Poe`. It need not be dated.
 */
export function readReport(print: Print, clause: Clause): Reference | undefined {
  const { text } = print;
  const { end, signal } = clause;
  const start = clause.start + (text.startsWith('and ', clause.start) ? 'and '.length : 0);
  const head = text.slice(start, Math.min(end, start + LONGEST_NUMBER));
  const number = NUMBER.exec(head) ?? (OPENS_MANUAL.has(head.slice(0, 5)) ? MANUAL.exec(head) : null);
  if (!number || !number[2]!.split(' ').some((word) => KINDS.has(word))) return undefined;
  const { titles, dates } = within(print, clause);
  const open = start + number[0].length;
  const title = titles.find((span) => Math.abs(span.start - open) < 2) ?? plainTitle(text, open, end);
  if (!title) return undefined;
  const by = BY.exec(text.slice(title.end, title.end + LONGEST_JOINT))?.[0].length;
  const people = by === undefined ? undefined : readPeople(text, title.end + by, end);
  const date = dates.find(({ span }) => span.start >= title.end);
  return {
    span: { start, end: Math.max(title.end, people?.end ?? 0, date?.span.end ?? 0) },
    csl: {
      type: 'report',
      genre: number[1]!,
      title: withoutEnding(text.slice(title.start, title.end), ' ,.'),
      ...(people && { author: people.names }),
      ...(date && { issued: date.issued }),
    },
    parts: {
      title,
      ...(people && { author: { start: title.end + by!, end: people.end } }),
      ...(date && { issued: date.span }),
    },
    // Later notes call it so: `NHB Report R1204, p. 6`.
    aliases: [number[1]!],
    ...(signal && { signal }),
  };
}

/** A title that lost its italics, up to the names behind it: `Piers and Pilots: An Overview` before `, by Ann Lee`. */
function plainTitle(text: string, start: number, end: number): Span | undefined {
  const words = PLAIN_TITLE.exec(text.slice(start, Math.min(end, start + LONGEST_TITLE)))?.[0];
  return words === undefined ? undefined : { start, end: start + words.length };
}

const PLAIN_TITLE = /^[A-ZÀ-Þ\d][^"“”;]{8,220}?(?=, (?:coordinated )?by [A-ZÀ-Þ])/;

/** In characters. */
const LONGEST_TITLE = 260;

// `NHB Report R1204, `, `Policy Brief PB-981, “`, `Documento de Trabajo DT204, `, `NHB Report NHB-05-927, `
const NUMBER = /^(((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ&-]{0,20} |(?:de|of|on) ){1,5})[A-Z]{1,4}-?\d{2,6}(?:[-/]\d{1,5})?), ["“]?/;

// `Joint Publication (JP) 3-24, `, `Field Manual 3-24, `, `Department of Defense Directive 5100.01, “`: numbers without letters
const MANUAL =
  /^(((?:Joint|Field|Army|Air Force|Navy|Marine Corps|Department of Defense|DoD) (?:(?:Doctrine|Training|Technical) )?(?:Publication|Manual|Directive|Instruction|Regulation))(?: \([A-Z]{2,5}\))? \d[\d.-]{0,10}), ["“]?/;

/** How such a manual opens. */
const OPENS_MANUAL: ReadonlySet<string> = new Set(
  'Joint,Field,Army ,Air F,Navy ,Marin,Depar,DoD P,DoD M,DoD D,DoD I,DoD R'.split(','),
);

/** One of them stands before the number; what is numbered otherwise is a room, a file or a record. */
const KINDS: ReadonlySet<string> = new Set(
  (
    'Report Brief Paper Memorandum Insight Focus Sidebar Bulletin Informe Cuaderno Documento Bericht Arbeitspapier ' +
    'Rapport Relatório Rapporto Publication Manual Directive Instruction Regulation'
  ).split(' '),
);

// `, by `, `,” by `, `, coordinated by `
const BY = /^,?["”]?,? (?:coordinated )?by /;

/** In characters. */
const LONGEST_NUMBER = 60;
const LONGEST_JOINT = 24;
