import { foldInPlace } from '../../text/folding';
import type { Span } from '../../text/span';
import type { FlowKind } from '../../text/wording';
import { readsAsPerson } from './persons';
import type { ShortForm } from './short-forms';

/**
 * Where words are set in capitals: a heading, a title, a name. `TIJUANA NEWS SUMMARY` is three words, `PRI, PAN and
 * PRD` are three acronyms, `the PRI PAN alliance` two.
 */
export function capitalizedStretches(kind: FlowKind, text: string, shortForms: readonly ShortForm[]): Span[] {
  if ((kind === 'heading' || kind === 'title' || kind === 'caption') && isAllCapitals(text))
    return [{ start: 0, end: text.length }];
  const stretches: Span[] = [];
  let run: ShortForm[] = [];
  const close = () => {
    if (isStretch(text, run)) stretches.push({ start: run[0]!.start, end: run[run.length - 1]!.end });
    run = [];
  };
  for (const form of shortForms) {
    if (form.shape !== 'capitals') continue;
    const last = run[run.length - 1];
    if (last && !GAP.test(text.slice(last.end, Math.min(form.start, last.end + LONGEST_GAP)))) close();
    run.push(form);
  }
  close();
  return stretches;
}

/**
 * Whether a word in capitals is a plain word set that way for weight, `NOT`, `SUMMARY`, `INTRODUCTION`, or holds the
 * place of words that are to come: `TODO`, `XXXX`.
 */
export function isPlainWord(form: string): boolean {
  const folded = foldInPlace(form);
  return (
    PLAIN_WORDS.has(folded) ||
    /^x{3,}$/.test(folded) ||
    folded.length > LONGEST_ACRONYM ||
    (folded.length > 6 && WORD_ENDING.test(folded))
  );
}

/** Whether small letters are few: `MEXICO IN THE NEW PERIMETER`, `THE US AND Mexico's`. */
function isAllCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const letter of text) {
    if (letter !== letter.toLowerCase()) capitals++;
    else if (letter !== letter.toUpperCase()) small++;
  }
  return capitals > 0 && small * 10 <= capitals;
}

/** What stands between two words of one stretch: ` `, `, `, `: `, ` 9/11 `, ` A `, `’S `. */
const GAP = /^(?:['’]S)?[ \u00a0,:;&–—-]{1,3}(?:[A-Z0-9/.]{1,5}[ ,:;–-]{1,2})?$/;
const LONGEST_GAP = 14;

/** ` `, `-`: nothing that parts two words. */
const TIGHT_GAP = /^(?:['’]S)?[ \u00a0-]$/;

/** `PHOTO: `, `SOURCE:` before a name in capitals. */
const LABEL_GAP = /^: ?$/;

function isStretch(text: string, run: readonly ShortForm[]): boolean {
  if (run.length < 2) return false;
  if (run.some((form) => JOINING.has(form.form.toLowerCase())) || readsAsPerson(text, run)) return true;
  let tight: ShortForm[] = [run[0]!];
  let isLabeled = false;
  for (let i = 1; i <= run.length; i++) {
    const form = run[i];
    const gap = form && text.slice(run[i - 1]!.end, form.start);
    if (gap !== undefined && TIGHT_GAP.test(gap)) tight.push(form!);
    else {
      if (readsAsWords(tight) || (isLabeled && tight.length > 1)) return true;
      isLabeled = gap !== undefined && LABEL_GAP.test(gap) && isPlainWord(tight.at(-1)!.form);
      if (form) tight = [form];
    }
  }
  return false;
}

/** Three words side by side, one of them long, or two long ones. */
function readsAsWords(forms: readonly ShortForm[]): boolean {
  if (forms.length < 2) return false;
  if (forms.length > 2) return forms.some(({ form }) => form.length >= 5);
  const areLong = forms.every(({ form }) => form.length >= 4);
  return forms.some(({ form }) => (areLong ? form.length >= 6 : isPlainWord(form)));
}

/** Words that join others, none of them an acronym that a paper is likely to use. */
const JOINING: ReadonlySet<string> = new Set(
  (
    'and the of for to with from by in on at is are de del la los las el en y por para con ' +
    'der die das und le les des du et'
  ).split(' '),
);

const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...JOINING,
  ...(
    'shall should may required recommended optional restricted day month year ' +
    'an as or be if was he we my our his her you their not no but all any only must never always both this that ' +
    'these those more most very also ok yes see total note notes source sources table figure fig chapter section ' +
    'appendix annex annexes part box map chart draft abstract summary preface foreword contents glossary index ' +
    'references bibliography endnotes footnotes keywords words palabras about introduction conclusion conclusions acknowledgments ' +
    'acknowledgements abbreviations acronyms background overview executive report paper working policy brief ' +
    'short title structure single confidential unclassified secret page pages volume number vol photo photos credit resumen introduccion ' +
    'conclusiones bibliografia notas referencias anexo cuadro tabla grafica capitulo fuente indice si ' +
    'key download how why when what where todo fixme tktk cite memo memorandum para asunto fecha purpose proposal recommendation recommendations discussion ' +
    'subject primero segundo tercero cuarto quinto unico transitorio transitorios acuerdo propuesta antecedentes'
  ).split(' '),
]);

/** Acronyms are shorter than this, words may be longer. */
const LONGEST_ACRONYM = 11;

/** How words end and acronyms do not: `SECURITY`, `INTEGRATION`, `SEGURIDAD`, `ENDORSES`. */
const WORD_ENDING =
  /(?:tions?|ments?|ness|ings?|ity|ities|ence|ance|ship|cion|ciones|dad|dades|mente|ismo|ology|ical|ses|izes|ates|ated|ized)$/;
