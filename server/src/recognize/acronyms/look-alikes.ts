import { textBefore } from '../../text/text-before';
import { isCode } from './codes';
import { isCommonName } from './common-knowledge';
import type { ShortForm } from './short-forms';
import { isInSmallCapitals } from './small-capitals';

/**
 * Whether capitals that look like a short form are something else: a numeral, a person's initials, a state's code, a
 * bill, a word in small capitals.
 */
export function isLookAlike(text: string, short: ShortForm): boolean {
  return (
    isNameOrNumeral(text, short) ||
    isSameAuthor(text, short) ||
    isNumbered(text, short) ||
    isSymbol(text, short) ||
    isPartOfAddress(text, short) ||
    isCode(text, short) ||
    isInSmallCapitals(text, short)
  );
}

/** Whether they are what no definition changes: a numeral, a person's name or initials, a state's code. */
export function isNameOrNumeral(text: string, short: ShortForm): boolean {
  if (isHalfOfDay(short)) return false;
  if (short.shape === 'dotted')
    return !isCommonName(short.form) && (isInitials(text, short) || isSectionNumber(text, short));
  return isRomanNumeral(text, short) || isPostalCode(text, short) || isTitled(text, short);
}

/** `ID., *Le vele*`, `EAD., …` as Italian papers set them: the author of the work before. */
function isSameAuthor(text: string, { form, end }: ShortForm): boolean {
  return (form === 'ID' || form === 'EAD') && /^\.,?\s/.test(text.slice(end, end + 3));
}

/** `3 p.m.`: no initials, and the number is no part of it. */
function isHalfOfDay({ form }: ShortForm): boolean {
  return /^[ap]\./.test(form);
}

/** `section II.A`, `parts IV.B and V.C`: a numeral and a letter that number a section. */
function isSectionNumber(text: string, short: ShortForm): boolean {
  const [numeral] = SECTION_NUMBER.exec(short.form) ?? [];
  return numeral !== undefined && (numeral.length > 3 || COUNTED.test(before(text, short, 12)));
}

/** `II.A`, `V.B.` */
const SECTION_NUMBER = /^[IVX]{1,2}\.[A-H]\.?$/;

const before = (text: string, short: ShortForm, length: number) => textBefore(text, short.start, length);

const after = (text: string, short: ShortForm, length: number) => text.slice(short.end, short.end + length);

/**
 * `World War II`, `Juan Carlos I`, `siglo XXI`, `V-VII`; with L, C, D or M only behind a word that counts: `Part CD`, `Title
 * L`.
 */
function isRomanNumeral(text: string, short: ShortForm): boolean {
  if (MISREAD_ROMAN.test(short.form)) return true;
  if (!ROMAN.test(short.form)) return short.form.includes('-') && short.form.split('-').every(isSmallRoman);
  return SMALL_ROMAN.test(short.form) || COUNTED.test(before(text, short, 12)) || isOfResolution(text, short);
}

/** Each end of `V-VII`. */
function isSmallRoman(form: string): boolean {
  return form !== '' && ROMAN.test(form) && SMALL_ROMAN.test(form);
}

/** `resolution 1819 (LV)`: the session, behind the number. */
function isOfResolution(text: string, short: ShortForm): boolean {
  return /[0-9] \($/.test(before(text, short, 3)) && after(text, short, 1) === ')';
}

/** `XIV`, `MCMXC`. */
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** `lII` for `III`: the first stroke read as a letter. */
const MISREAD_ROMAN = /^l[IVX]{1,3}$/;

/** `II`, `XXI`, `XLVI`, `LVII`: numerals wherever they stand. */
const SMALL_ROMAN = /^(?:[IVX]+|[IVXLC]*X[IVXLC]+|L[IV]{2,})$/;

/** `Part `, `vol. `, `Capítulo `, `p. `. */
const COUNTED = new RegExp(
  `(?:${[
    ...['part', 'vol\\.?', 'volume', 'title', 'chapter', 'article', 'section', 'annex', 'appendix', 'book', 'act'],
    ...['tomo', 'vol[uú]men', 't[ií]tulo', 'cap[ií]tulo', 'art[ií]culo', 'anexo', 'parte', 'siglo', 'band', 'teil'],
    ...['\\bpp?\\.', 'pages?', 'p[áa]ginas?'],
  ].join('|')}) $`,
  'i',
);

/** `J.G. Montaña`, `Montaña, J.G.`, `Montaña J.G., `; not `the P.L.O. Chairman`, `FF.PP. Calabria`. */
function isInitials(text: string, short: ShortForm): boolean {
  if (ARTICLE.test(before(text, short, 6)) || /^([A-ZÀ-Þ])\1\./.test(short.form)) return false;
  if (GIVEN_NAME_FIRST.test(after(text, short, 30))) return true;
  const [family] = FAMILY_NAME_FIRST.exec(before(text, short, 30)) ?? [];
  return family !== undefined && (family.includes(',') || /^[,;:]/.test(after(text, short, 1)));
}

/** `the `, `la `. */
const ARTICLE = /(?:^|[^a-z])(?:the|an?|el|la|los|las|der|die|das|le|les|del|al) ?$/i;

/** ` Montaña`, ` de la Vega`, `-P. Dupont`, `Montaña` without a space. */
const GIVEN_NAME_FIRST =
  /^(?: |-[A-Z]\. )?(?:(?:de|del|la|van|von|der|di|da|le|y|and) ){0,2}[A-ZÀ-Þ]['’]?[A-Za-zß-ɏ]*[a-zß-ɏ]/;

/** `Montaña, `, `Rosales Lago `. */
const FAMILY_NAME_FIRST = /[A-ZÀ-Þ][a-zß-ɏ'’-]+,? ?$/;

/** `Mr. KJAERUM`, `Sra. ORTIZ`. */
function isTitled(text: string, short: ShortForm): boolean {
  return (
    short.form.length > 2 &&
    /(?:^|[^A-Za-z])(?:Mrs?|Ms|Dr|Sra?|Srta|Lic|Gen|Gral|M|Mme|Herr|Frau)\. $/.test(before(text, short, 7))
  );
}

/**
 * `H.R. 2670`, `P.L. 107-56`, `18 U.S.C. § 1956`, and with two letters `SB 1070`, `EO 13224`, `FY 2004`.
 */
function isNumbered(text: string, short: ShortForm): boolean {
  if (isCommonName(short.form) || isHalfOfDay(short)) return false;
  if (short.shape !== 'dotted') return short.form.length === 2 && /^ [0-9]/.test(after(text, short, 2));
  return /^ ?[0-9§]/.test(after(text, short, 2)) || /[0-9] ?$/.test(before(text, short, 2));
}

/** `CO₂`, `WP.29`, and the parts of `TRANS/SC.3/WP.3`, `A/RES/55/2`. */
function isSymbol(text: string, short: ShortForm): boolean {
  const next = after(text, short, 1);
  if (/^[₀-₉⁰-⁹]/.test(next) || /^\.[0-9]/.test(after(text, short, 2))) return true;
  if (next !== '/' && next !== '.' && before(text, short, 1) !== '/') return false;
  const chunk = /[^\s()[\]]*$/.exec(before(text, short, 40))![0] + /^[^\s()[\]]*/.exec(after(text, short, 40))![0];
  return chunk.includes('/') && /[0-9]/.test(chunk);
}

/** `441 G Street NW`, `Room LM`, `LL File No. 2023-02`. */
function isPartOfAddress(text: string, short: ShortForm): boolean {
  if (short.form.length !== 2) return false;
  if (COMPASS.test(short.form) && STREET.test(before(text, short, 12))) return true;
  return ROOM.test(before(text, short, 10)) || (FILE_NUMBER.test(after(text, short, 16)) && !isCommonName(short.form));
}

/** `NW`, `SE`. */
const COMPASS = /^[NS][EW]$/;

/** `Street `, `Ave., `, `Avenue, `. */
const STREET = /(?:Street|Avenue|Road|Drive|Boulevard|Place|Square|St\.|Ave\.|Rd\.|Dr\.|Blvd\.),? $/;

/** `Room `, `Suite `. */
const ROOM = /(?:^|[^A-Za-z])(?:Room|Rm\.|Suite|Floor|Box) $/;

/** ` File No. 2023`, ` No. 12`. */
const FILE_NUMBER = /^ (?:File |Docket |Doc\. )?Nos?\. ?[0-9]/;

/** `San Diego, CA`, `Cambridge, MA 02138`, `Vancouver, BC`. */
function isPostalCode(text: string, short: ShortForm): boolean {
  return POSTAL_CODES.has(short.form) && PLACE.test(before(text, short, 24));
}

/** `San Diego, `. */
const PLACE = /[A-ZÀ-Þ][a-zß-ɏ.'’-]+, ?$/;

/** Codes of the United States' and Canada's states, without DC. */
const POSTAL_CODES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
    'PA RI SC SD TN TX UT VT VA WA WV WI WY PR GU VI AB BC MB NB NL NS NT NU ON PE QC SK YT'
  ).split(' '),
);
