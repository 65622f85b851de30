import { isCapital } from '../../text/letters';

/** Whether the full stop at `stop` ends no sentence: "Ph.D.", "Vol.", "DEPT.", "ed.", "U.S."; nothing before `from` is looked at. */
export function isOfAbbreviation(text: string, from: number, stop: number): boolean {
  let start = stop;
  while (start > from && stop - start <= LONGEST && !PARTS.has(text[start - 1]!)) start--;
  const word = text.slice(start, stop);
  if (ABBREVIATIONS.has(word) || INITIALS.test(word)) return true;
  if (word.length < 2) return false;
  return (isCapital(word.charCodeAt(1)) && isShouted(word)) || (word.includes('’') && CONTRACTED.test(word));
}

/** "WASH" of "WASH. POST": what a print sets in small capitals comes out in large ones. */
function isShouted(word: string): boolean {
  return word === word.toUpperCase() && ABBREVIATIONS.has(word[0] + word.slice(1).toLowerCase());
}

/** No abbreviation is longer than this. */
const LONGEST = 9;

/** What may stand right before an abbreviation. */
const PARTS: ReadonlySet<string> = new Set(' \n\t\u00A0(“"\'‘«-');

// "P", "U.S", "U.N.E.S"
const INITIALS = /^(?:[A-ZÀ-ÞĀ-Ž]|(?:[A-Z]\.){1,4}[A-Z])$/;

// "Int’l", "ASS’N", "Gov’t", not "don’t"
const CONTRACTED = /[a-z]’(?:[lngyrk]|(?<!n’)t)$/i;
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Ph.D Mr Mrs Ms Dr Drs Prof Gen Col Sgt Lt Maj Capt Sen Rep Gov Amb St Ste Sta Jr Sr Inc Ltd Co Corp Bros Dept ' +
    'Depto Univ Inst Assoc Acad Nat Natl Int Intl vs v etc ca cf al Vol vol Vols Nr No no Nos nos Núm núm Not pp p ' +
    'pág págs ed eds Ed Eds Hrsg Hg trans Trans transl coord coords comp comps dir Mass Calif Conn Penn Wash Ill Mich ' +
    'Minn Fla Ariz Tex Va Ont Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Okt Nov Dec Dez Proc Conf Symp Soc Amer Am ' +
    'Math Phys Chem Biol Med Sci Tech Rev Res Bull Ann Comm Appl Lett Eng Comput Comp Adv Arch Psychol Psych Jg Bd ' +
    'Art art Sec Fig Aufl bzw u d z a f ff n inc approx Ser Lect Supp Cir App Ct Dist Leg Sess Stat Cong fol fols leg ' +
    'Pub Const Ctr Ctrs Rsch Serv Servs Chron Hist Econ Pol Pols Bus Gov Govt Dep exp proc Rn Rz ' +
    'Bl fl fls col cols sec sez cap reg fasc b c cc t tav'
  ).split(' '),
);
