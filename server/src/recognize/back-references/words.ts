import { matchesOf } from '../../text/matches';
import { withRanges } from '../../text/ranges';
import type { Span } from '../../text/span';
import { textBefore } from '../../text/text-before';
import type { Language, Wording } from '../../text/wording';
import { readLocator } from '../locators';
import type { BackReferenceForm } from '../mentions';
import { type TellingWords, tellingWords } from '../telling-words';
import { leadsUp } from './leads';
import { readPlace } from './place';

/** A word that refers back, and what form of back-reference it makes. */
export interface ReferringWord {
  readonly form: BackReferenceForm;
  readonly anchor: Span;
}

/**
 * The words that refer back, in order: `Ibid.`, `ibídem`, `Ebd.`, `Ivi`, `Id.`, `Ders.`, `op. cit.`, `ob. cit.`, `loc.
 * cit.`, `a.a.O.`. A word that is only spoken about is none. `hasName` tells whether an author or a title stands right
 * before an offset: `Kern, a.a.O.` names its work, `A.a.O.` alone is an `Ebd.`
 */
export function findReferringWords(
  wording: Wording,
  language: Language,
  hasName: (at: number) => boolean,
  telling: TellingWords = tellingWords(wording.text),
): ReferringWord[] {
  const { text } = wording;
  if (!telling.has('back')) return [];
  return matchesOf(WORD, text).flatMap((match): ReferringWord[] => {
    const anchor = { start: match.index, end: match.index + match[0].length };
    const form = formOf(wording, match[0], anchor, language, hasName);
    return form ? [{ form, anchor }] : [];
  });
}

// `Ibid.`, `lbid.` and `1bid.` (I read as l or 1), `ibidem`, `Ebd.`, `Ebda.`, `Ivi`, `a.a.O.`, `Id.`, `Ídem`, `Ders.`, `op. cit.`, `obra citada`, `, cit.`, `art. préc.`
const WORD =
  /(?:(?<![a-zA-ZÀ-ɏ])[Íí](?:d(?:em(?![a-zà-ÿ])|(?=\.))|bid(?:em)?(?![a-zà-ÿ]))|\b(?:[Ii](?:b(?:id(?:em)?|íd(?:em)?|)(?![a-zà-ÿ])|d(?:em)?(?![a-zà-ÿ])|BID\b|vi\b)|[l1]bid\b|[Ee]b(?:da?|enda|endort)\b|[Ee]adem\b|[AaOoLl](?:p|b|bra|pus|rt|oc|ug)\.?[ ,]?\s?[Cc]it(?:ad[ao]|ée?s?)?(?![a-zà-ÿ])|[Oo]uvr(?:age|\.)\scité|(?:[Aa]rt\.\s|[Oo]uvr\.\s|[Oo]p\.\s)?[Pp]réc(?:itée?s?(?![a-zà-ÿ])|\.)|[Ss]upra\b|[Aa]\.\s?a\.\s?O\.|cit\.|[Dd](?:ers|ies)\.))\.?/g;

function formOf(
  wording: Wording,
  printed: string,
  anchor: Span,
  language: Language,
  hasName: (at: number) => boolean,
): BackReferenceForm | undefined {
  const { text } = wording;
  const word = printed
    .toLowerCase()
    .replace(/^1/, 'l')
    .replace(/[^a-zí]/g, '');
  if (/^(?:[ilí]bid|[ií]bidem|ibíd|ibídem|ebda?|ebenda|ebendort)$/.test(word))
    return isIbid(wording, printed, anchor) ? 'ibid' : undefined;
  if (word === 'ib') return printed.endsWith('.') && leadsUp(text, anchor.start) ? 'ibid' : undefined;
  if (word === 'ivi') return language === 'it' && isIvi(text, anchor) ? 'ibid' : undefined;
  if (/^(?:op|ob|art|ouvr)(?!prc)/.test(word)) return 'op-cit';
  if (/^(?:op|art|ouvr)?prc/.test(word))
    return hasName(anchor.start) && !NUMBERED.test(text.slice(anchor.end, anchor.end + 24)) ? 'op-cit' : undefined;
  if (/^l(?:oc|ug)/.test(word)) return 'loc-cit';
  // With a number it is read as one.
  if (word === 'supra')
    return !/\d,?\s?$/.test(textBefore(text, anchor.start, 4)) &&
      hasName(anchor.start) &&
      !NUMBERED.test(text.slice(anchor.end, anchor.end + 24))
      ? 'supra'
      : undefined;
  if (word === 'aao') return hasName(anchor.start) ? 'op-cit' : 'ibid';
  if (word === 'cit') return CALLS_BY_CIT.has(language) && isCit(text, anchor) ? 'op-cit' : undefined;
  return isSameWork(text, printed, anchor) ? 'id' : undefined;
}

/** The word used, not spoken about: `a bare "ibid" is lazy` and `the rule ibid-shifted` are none. */
function isIbid({ kind, text }: Wording, printed: string, { start, end }: Span): boolean {
  if (text[end] === '-' || /["'“‘`]/.test(text[start - 1] ?? '')) return false;
  if (SPOKEN_OF.test(textBefore(text, start, 16))) return false;
  return (
    kind === 'note' ||
    leadsUp(text, start) ||
    (BEHIND_NAME.test(textBefore(text, start, 66)) && /^[:;,)]/.test(text.slice(end, end + 1))) ||
    (printed.endsWith('.') &&
      LETTER_LAST.test(text.slice(start - 2, start)) &&
      readLocator(text, end, 'any') !== undefined)
  );
}

// `(Bailey, ibid.: 14)`
const BEHIND_NAME = /\([A-ZÀ-Þ][^();]{1,60}, $/;

// `the word ibid.`, `an ibid.`, `la palabra ibídem`
const SPOKEN_OF =
  /\b(?:the|an?|every|each|word|abbreviation|palabra|un|el|los|cada|Wort|das|ein|mot|un|le|palavra|parola)\s$/i;

// `supra note 12`, `supra, cap. I, nota 4`, `supra n. 3`
const NUMBERED = /^[^;]{0,16}\b(?:notes?|nn?\.?|nota|Fn\.|Anm\.)\s?\d/;

/** `Ivi, p. 12`: an Italian `there` is another word. */
function isIvi(text: string, { start, end }: Span): boolean {
  return (
    leadsUp(text, start) &&
    (/^\.?\s*(?:$|[;)])/.test(text.slice(end, end + 4)) || readPlace(text, end, false) !== undefined)
  );
}

/** Where `cit.` alone stands for a work: elsewhere it is an abbreviation like any other. */
const CALLS_BY_CIT: ReadonlySet<Language> = new Set(['it', 'es', 'pt', 'fr']);

/** `Rossi, cit., p. 3`, `Rossi, «Titolo», cit.`, but not `(cit. por Ruiz)`. */
function isCit(text: string, { start, end }: Span): boolean {
  return (
    /[,»”"]\s$/.test(textBefore(text, start, 2)) && !/^\s(?:por|en|in|da|par|dans)\s/.test(text.slice(end, end + 8))
  );
}

/** `Id. at 45`, `(id.: 5)`, `Idem.`: the same work; `Idem, *Another Title*` is a full reference of the same author. */
function isSameWork(text: string, printed: string, anchor: Span): boolean {
  if (!printed.endsWith('.') && !/^(?:[ií]dem|eadem)$/i.test(printed))
    return (
      SEE.test(textBefore(text, anchor.start, 16)) && /^ (?:\(|at \d)/.test(text.slice(anchor.end, anchor.end + 5))
    );
  if (!leadsUp(text, anchor.start)) return false;
  const behind = text.slice(anchor.end, anchor.end + 24);
  if (FURTHER_WORK.test(behind)) return false;
  return CLOSES.test(behind) || readPlace(text, anchor.end, true) !== undefined;
}

// `See id (on piers)`, whose full stop is lost
const SEE = /(?:^|[\s(])[Ss]ee(?:,? (?:also|generally|e\.g\.))?,? $/;

// `Ders., in: Blätter`, `Id. (ed.)`, `Dies. (Hg.)`: another work of that author follows; `Dies., a.a.O.`: another word
const FURTHER_WORK =
  /^,?\s(?:[Ii]n:?\s|a\.\s?a\.|(?:[oO][pb]|[aA]rt|[lL]oc)\.\s?cit|\((?:eds?|[Hh]rsg|[Hh]g|coords?|dirs?|comps?|org|a cura)\b)/;

// The end, `;`, `)`; `Compare id., with`; `Id. § 2`, `Id. app. B`, `Id. [41]`; `Id. The court …`; `Id. (dissent)`
const CLOSES = /^\s*(?:$|[.;)\]])|^,\s[a-zß-ÿ]|^,?\s(?:§|¶|[a-z]{2,4}\.\s|\[\d|\()|^\s[A-ZÀ-Þ][a-zà-ÿ]*\s/;

const LETTER_LAST = withRanges(/\p{L}\s$/u);
