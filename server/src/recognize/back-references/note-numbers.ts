import { matchesOf } from '../../text/matches';
import { withRanges } from '../../text/ranges';
import type { Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import { textBefore } from '../../text/text-before';
import { Vocabulary } from '../../text/vocabulary';
import type { Wording } from '../../text/wording';
import type { BackReference } from '../mentions';
import { type TellingWords, tellingWords } from '../telling-words';
import { namedBefore } from './named';
import { readPlace } from './place';
import { signalBefore } from './signals';

/**
 * References to a note by its number: `supra note 12, at 45`, `above n. 12`, `note 12 above`, `see note 12`, `véase la
 * nota 12`, `Smith (n 12) 45`, `Kaszner (wie Anm. 5), S. 12`, `infra notes 30–31`. A number alone is none (`144 n. 3` is
 * a place in a work), nor is a note of another text (`see footnote 26 in Marlow Quist`). `taken` are the
 * back-references already read.
 */
export function recognizeNoteNumbers(
  wording: Wording,
  taken: readonly BackReference[],
  telling: TellingWords = tellingWords(wording.text),
): BackReference[] {
  const { text } = wording;
  if (!telling.has('note')) return [];
  const known = new SpanSet(taken.map(({ span }) => span));
  return matchesOf(NOTE, text).flatMap((match): BackReference[] => {
    // Behind a single `n. 12` a comma parts the note from the page: `above n. 12, 45`.
    const printed = PLURAL.test(match[0]) ? match[1]! : match[1]!.replace(/,.*/, '');
    const end = match.index + match[0].length - match[1]!.length + printed.length;
    const pointer = pointerAt(text, { start: match.index, end });
    if (!pointer || OF_ANOTHER.test(text.slice(pointer.anchor.end, pointer.anchor.end + 24))) return [];
    const { anchor, form, seen } = pointer;
    const named = seen ? undefined : namedBefore(wording, anchor.start);
    const behind = /[)\]]/.test(text[anchor.end] ?? '') ? anchor.end + 1 : anchor.end;
    const reading = readPlace(text, behind, behind > anchor.end || pointer.directed);
    const start = named?.span.start ?? anchor.start;
    const signal = signalBefore(text, start) ?? (seen ? 'see' : undefined);
    const span = { start, end: reading?.end ?? anchor.end };
    if (known.overlaps(span)) return [];
    const [note, ...others] = numbersIn(printed);
    return [
      {
        span,
        form,
        anchor,
        authors: named?.authors ?? [],
        ...(named && { called: named.called }),
        ...(named?.title && { title: named.title }),
        note: note!,
        ...(others.length > 0 && { otherNotes: others }),
        ...(!pointer.directed && { anywhere: true as const }),
        ...(OTHER_CHAPTER.test(text.slice(start, anchor.end)) && { otherSeries: true as const }),
        ...(named && !/[,([]\s?$/.test(text.slice(anchor.start - 2, anchor.start)) && { detached: true as const }),
        ...(reading && { locator: reading.locator }),
        ...(signal && { signal }),
      },
    ];
  });
}

// `Mulready, chapter 1, note 18`, `supra, cap. I, nota 14`
const OTHER_CHAPTER = /(?:chapter|chap\.|ch\.|cap\.|capítulo|capitolo|Kap\.|Kapitel)\s\w{1,5},\s/i;

// `note 12`, `n. 12`, `nn 3–5`, `nota 12`, `nota al pie 4`, `Fn. 12`, `Anm. 3 und 4`, `Fußn. 7`, `note de bas de page 9`
const NOTE = withRanges(
  /\b(?:(?:[Ff]oot|[Ee]nd)?[Nn]otes?(?: de bas de page)?|[Nn]n?\.?|[Nn]otas?(?: al pie(?: de página)?| a pie(?: de página)?| de rodapé)?|[Ff]n\.?|[Aa]nm\.?|Fußn(?:\.|oten?))\s?(\d{1,4}(?:(?:\s?[-–]\s?|, | and | y | und | et | e | & )\d{1,4}){0,6})(?![\d\p{L}])/gu,
);

// `notes`, `footnotes`, `nn.`, `notas`
const PLURAL = /^(?:(?:foot|end)?notes|nn|notas)/i;

interface Pointer {
  readonly form: 'supra' | 'infra';
  /** With the words around it: `see note 12`, `(n 12`, `note 12 above`. */
  readonly anchor: Span;
  /** A signal makes it a pointer: nothing before it names its work. */
  readonly seen: boolean;
  /** `supra` or a word like it stands with it. */
  readonly directed: boolean;
}

function pointerAt(text: string, { start, end }: Span): Pointer | undefined {
  const before = textBefore(text, start, 24);
  const up = DIRECTIONS.isIn(before.toLowerCase()) ? DIRECTION_BEFORE.exec(before) : null;
  const behind = text.slice(end, end + 16);
  const down = DIRECTIONS.isIn(behind.toLowerCase()) ? DIRECTION_BEHIND.exec(behind) : null;
  const anchor = { start: start - (up?.[0].length ?? 0), end: end + (down?.[0].length ?? 0) };
  const form = BELOW.test(`${up?.[0]} ${down?.[0]}`) ? 'infra' : 'supra';
  const directed = up !== null || down !== null;
  const lead = signalAt(textBefore(text, anchor.start, 24));
  if (lead && !up) return { form, anchor, seen: true, directed };
  const inBracket = /[([]\s?$/.test(textBefore(text, anchor.start, 2)) && /[)\],]/.test(text[anchor.end] ?? '');
  const isListed = NAME_BEFORE.test(textBefore(text, start, 3)) && isPlaceBehind(text, { start, end });
  return directed || inBracket || isListed ? { form, anchor, seen: false, directed } : undefined;
}

function signalAt(before: string): RegExpExecArray | null {
  return SIGNALS.isIn(before.toLowerCase()) ? SIGNAL.exec(before) : null;
}

/** `Kaszner, Fn. 1, S. 77`, `Palmieri, nota 28, p. 70`: a number between a name and a place in the work. */
function isPlaceBehind(text: string, { start, end }: Span): boolean {
  const isGerman = /^(?:[Ff]n|Anm|Fuß)/.test(text.slice(start, end));
  return isGerman || /^,\s(?:pp?|págs?|n°|par|cc?|S|art|FJ)\.?\s?\d/.test(text.slice(end, end + 12));
}

// Behind a comma, or at the head of the note; behind a number it is a law's own: `4 agosto 2016, n. 169, art. 6`
const NAME_BEFORE = /(?:^|[^\d],\s)$/;

/** The words of `DIRECTION_BEFORE` and `DIRECTION_BEHIND`. */
const DIRECTIONS = new Vocabulary({
  direction:
    'supra, infra, o, u, above, below, ante, post, oben, unten, wie, arriba, abajo, adelante, acima, abaixo, ci, haut, bas, ' +
    'sopra, sotto, cit, cité, citée, cités, citées, préc, précité, précitée, précités, précitées',
});

// `supra `, `above, `, `supra, at `, `oben `, `wie `, `arriba en la `, `ci-dessus, `
const DIRECTION_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:supra|infra|(?:s\.\s?)?[ou]\.|above|below|ante|post|oben|unten|wie|arriba|abajo|más (?:arriba|abajo|adelante)|acima|abaixo|ci-dessus|ci-dessous|plus (?:haut|bas)|sopra|sotto|cit\.|cité[es]*|préc\.|précitée?s?)[,:]?\s(?:(?:at|in|en|à|alla|na)\s)?(?:(?:la|the)\s)?(?:(?:cap\.|capítulo|capitolo|chapter|chap\.|ch\.|Kap\.|Kapitel)\s\w{1,5},\s)?[([]?$/i;

// ` above`, `, supra`, ` oben`, ` ci-dessus`
const DIRECTION_BEHIND =
  /^,?\s(?:supra|infra|above|below|oben|unten|arriba|abajo|acima|abaixo|ci-dessus|ci-dessous|plus (?:haut|bas)|sopra|sotto)(?![A-Za-zÀ-ɏ])/i;

const BELOW = /infra|\bu\.|below|post|unten|abajo|adelante|abaixo|ci-dessous|bas|sotto/i;

/** The words of `SIGNAL`. */
const SIGNALS = new Vocabulary({
  signal:
    'see, cf, compare, véase, véanse, ver, veja, vejam, vid, vide, vgl, siehe, s, voir, vedi, v, cfr, confira, in',
});

// `see `, `see also the `, `véase la `, `véanse también las `, `vgl. auch `, `voir `, `v. `, `cited in `
const SIGNAL =
  /(?<![A-Za-zÀ-ɏ])(?:see|cf\.?|compare|véan?se|ver|vejam?|vid\.|vide|vgl\.|siehe|s\.|voir|vedi|v\.|cfr\.|confira|cf\. a|(?:cited|quoted|named|listed|described|discussed|mentioned) in)\s(?:also\s|también\s|também\s|auch\s|aussi\s|anche\s)?(?:las?\s|the\s|in\s|en\s|as?\s|die\s|dazu\s)?$/i;

// ` in Marlow Quist`, ` of this case review`: somebody else's note.
const OF_ANOTHER = /^\s(?:of|in|to|from|de|del|en|von|zu|du|do|di)\s(?!this (?:paper|article|report))/;

/** `12`, `3–5`, `3 and 7`: each number; a range of more than twenty is read as its ends. */
function numbersIn(printed: string): string[] {
  const numbers = [...printed.matchAll(/\d+/g)].map(([number]) => Number(number));
  const [from = 0, to = 0] = numbers;
  const isRange = numbers.length === 2 && /[-–]/.test(printed) && to > from && to - from <= 20;
  return (isRange ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : numbers).map(String);
}
