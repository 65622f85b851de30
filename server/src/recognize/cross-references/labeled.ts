import { endOfWord } from '../../text/letters';
import { matchAt } from '../../text/matches';
import { textBefore } from '../../text/text-before';
import type { Wording } from '../../text/wording';
import type { CrossReferenceMention } from '../mentions';
import { isTextPart, KIND_OF } from './kinds';

/**
 * `Table 1`, `Figures 1–3`, `Sections 2 and 3`, `Appendix A`, `see section 4.2`: one mention a label. `words` are the
 * offsets of the words of `KIND_OF`.
 */
export function labeledReferences(wording: Wording, words: readonly number[]): CrossReferenceMention[] {
  const { text } = wording;
  const found: CrossReferenceMention[] = [];
  for (const start of words) {
    const match = matchAt(LABELED, text, start);
    if (!match) continue;
    const word = match[1]!;
    const kind = KIND_OF.get(word.toLowerCase())!;
    const end = start + match[0].length;
    if (isOwnCaption(wording, start, end) || isElsewhere(text, start, end, kind)) continue;
    const isSmall = /^[a-zà-ÿ]/.test(word);
    if (isSmall && !isReferredTo(text, start) && !isListed(text, found.at(-1), kind, start) && !tells(text, end))
      continue;
    let from = start;
    for (const label of match[2]!.matchAll(LABEL_IN_LIST)) {
      const at = end - match[2]!.length + label.index;
      const span = { start: from, end: at + label[0].length };
      for (const each of labelsOf(label[1]!, label[2])) found.push({ span, kind, label: each });
      from = at + label[0].length + 1 + separatorLength(text, at + label[0].length + 1);
    }
  }
  return found;
}

// `1`, `2.3`, `2.A`, `A`, `A.2`, `IV`, `II.B`, `3b`, `Two`
const ONE = String.raw`(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[IVXL]{1,5}\.[A-Z\d](?=[\s.,;:)]|$)|\d{1,3}(?:[.-][A-Z](?![A-Za-z])|(?:[.-]\d{1,3}){0,4}[a-z]?)|[A-Z]\d?(?:[.-]\d{1,3}){0,3}|[IVXL]{1,7})(?![A-Za-zÀ-ɏ0-9%])`;

// The word, small or with a capital, then a label or a list: `Tables 1 and 2`, `Figures 1–3`.
const LABELED = new RegExp(
  String.raw`([A-Za-zÀ-ÿ][a-zà-ÿ]{2,12})\.?\s(?:(?:no|núm|nº|Nr)\.?\s)?` +
    String.raw`(${ONE}(?:(?:\s?[-–]\s?|,\s(?:and\s)?|\s(?:and|or|to|y|und|et|e|&|bis|a)\s)${ONE}){0,6})`,
  'y',
);

// `1`, or the range `1–3`
const LABEL_IN_LIST = new RegExp(String.raw`(${ONE})(?:\s?[–-]\s?(\d{1,3})(?![\d.]))?`, 'g');

function labelsOf(first: string, last: string | undefined): string[] {
  const [low, high] = [Number(first), Number(last ?? first)];
  if (!last || !Number.isInteger(low) || high <= low || high - low > 20) return last ? [first, last] : [first];
  return Array.from({ length: high - low + 1 }, (_, i) => String(low + i));
}

function separatorLength(text: string, at: number): number {
  return /^(?:\s?(?:and|or|to|y|und|et|e|&|bis|a)\s)?\s?/.exec(text.slice(at, at + 6))![0].length;
}

/** `Table 1. Ranking of threats`: the label of the caption itself, whatever kind of flow it was read as. */
function isOwnCaption({ kind, text }: Wording, start: number, end: number): boolean {
  if (/\S/.test(text.slice(0, start))) return false;
  return kind === 'caption' || /^(?:\s?[.:|—–]|\s-\s|\s*$)/.test(text.slice(end, end + 3));
}

/** `Section 301 of the Trade Act`, `Chapter 11 of NAFTA`, `UNCLOS Part XI`, `Table 2 in Smith (2004)`: not of this paper. */
function isElsewhere(text: string, start: number, end: number, kind: CrossReferenceMention['kind']): boolean {
  const behind = text.slice(end, end + 60);
  if (OF_THIS.test(behind)) return false;
  if (isTextPart(kind) ? OF_SOMETHING.test(behind) : OF_ANOTHER.test(behind)) return true;
  if (!isTextPart(kind)) return /P\.?\s?O\.?\s$/.test(textBefore(text, start, 6));
  return OWNER.test(textBefore(text, start, 30));
}

// ` of this paper`, ` in the present study`, ` de este trabajo`
const OF_THIS =
  /^\)?,?\s(?:of|in|de|del|en|dieses|dieser|de ce|de cet)\s?(?:this|the present|our|my|the (?:paper|report|study|article|appendix|annex|text|next|following|previous|preceding)|este|esta|presente|Arbeit|Beitrags|Papiers|article|étude|rapport)\b/;

// ` of the Trade Act`, `(a) of NAFTA`, ` to the Convention`, `, paragraph 2`; not `Section 2 turns to rates, and Section 3 to what they do`
const OF_SOMETHING =
  /^(?:\s?\([a-z0-9]{1,3}\)){0,3},?\s(?:of|to(?!\s(?:what|how|why|who|whether|whom|when|where)\b)|from|del?|des|der|von|zu)\s|^(?:\s?\([a-z0-9]{1,3}\)){1,3}|^,\s(?:[Pp]aragraph|[Aa]rticle|[Ss]ubsection|[Aa]rt\.)/;

// ` of the OECD report`, ` in Smith (2004)`
const OF_ANOTHER = /^\s(?:of|in|from|de|en|von)\s(?:the\s|their\s|his\s|her\s|its\s|[A-ZÀ-Þ])/;

// `UNCLOS `, `the Act, `, `Pub. L. `: who owns the part that follows.
const OWNER =
  /(?:[A-Z]{3,}(?:['’]s)?,?|\b(?:Act|Treaty|Convention|Code|Constitution|Protocol|Agreement|Charter|Statute|U\.S\.C\.|under|pursuant to|violat\w+|Ley|Tratado|Constitución),?)\s$/;

/** In lower case the word needs a sign that a part is meant: `see section 4`, `in table 1`, `(figure 2)`. */
function isReferredTo(text: string, start: number): boolean {
  const before = textBefore(text, start, LONGEST_LEAD + 1);
  const lead = /([^\s(]{1,9})\s$/.exec(before)?.[1]?.toLowerCase().replace(/,$/, '') ?? '';
  return (
    ELIDED.test(before) ||
    before.endsWith('(') ||
    LEADS.has(lead) ||
    (lead === 'a' && FEMININE.has(wordAt(text, start)))
  );
}

/** `the gap, which section 2 traces, …`: what stands behind says what a part of a text does. */
function tells(text: string, end: number): boolean {
  return text[end] === ' ' && TELLING.has(wordAt(text, end + 1));
}

const TELLING: ReadonlySet<string> = new Set(
  (
    'addresses analyzes analyses argues asks assesses compares concludes considers deals describes develops discusses ' +
    'draws evaluates examines explains explores focuses gives identifies introduces lists looks offers outlines ' +
    'presents proposes provides recommends reports reviews shows sketches suggests summarizes surveys tells traces turns'
  ).split(' '),
);

// `l’annexe A`, `nell’allegato B`
const ELIDED = /(?:^|[\s(])(?:[ld]|(?:de|ne|a|su)ll)['’]$/i;

function wordAt(text: string, start: number): string {
  return text.slice(start, endOfWord(text, start));
}

/** `Section 2 tells how, and section 3 why`, `…; annex 1 has the data`: such a part is meant before it in its sentence. */
function isListed(
  text: string,
  last: CrossReferenceMention | undefined,
  kind: CrossReferenceMention['kind'],
  start: number,
): boolean {
  if (!last || (last.kind !== kind && !(isTextPart(last.kind) && isTextPart(kind)))) return false;
  return start - last.span.end <= LONGEST_CLAUSE && !/[.!?]\s/.test(text.slice(last.span.end, start));
}

/** In characters. */
const LONGEST_CLAUSE = 200;

/** What stands before a part that is meant, or before the next of several. */
const LEADS: ReadonlySet<string> = new Set(
  (
    'see in from cf. by also our and véase ver en el la los las del al y voir le les du au aux dans et ' +
    'this este esta estos estas também también auch dieser diesem diesen ce cette siehe vgl. und vedi cfr. il nel al sul dal supra infra vid. vide oben unten sopra sotto nella nelle della delle dalla alla alle veja na nas da das no nos do dos pela pelo o os as ao à'
  ).split(' '),
);

/** `A seção 2`: the Portuguese article stands before what English, in `a section 8 voucher`, does not call so. */
const FEMININE: ReadonlySet<string> = new Set('seção seções tabela tabelas figura figuras parte caixa'.split(' '));

/** One letter more than the longest has, so that the end of a longer word is none. */
const LONGEST_LEAD = 8;
