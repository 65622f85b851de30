import { BEHIND_YEAR } from './reporter';
import { wordsOf } from './words';

/**
 * What tells one document of a body or a series from every other: `A/HRC/17/977`, `2003/944/EC`, `GAO-05-927`,
 * `Working Paper No. 88`, each folded: `working paper 88`.
 */
export interface Designations {
  /** Of one document of one body: `a hrc 17 977`, `resolution 47 311`, `debates hc 912 433`. */
  readonly symbols: readonly string[];
  /** By the words that announce the number: `paper` → `88`. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Laws and decrees by number and year, which every country has: `decree 2077 2005`. */
  readonly laws: readonly string[];
}

export function designationsOf(printed: string): Designations {
  if (!/\d/.test(printed)) return NONE;
  const text = printed.replace(/\bhttps?:\S+|\bdoi:?\s?\S+|\bwww\.\S+/gi, ' ').replace(BEHIND_YEAR, ' ');
  const symbols = [...text.matchAll(SYMBOL)].map(([symbol]) => symbolOf(symbol));
  const numbers = new Map<string, string>();
  const laws: string[] = [];
  for (const [whole, label, number, year] of [...text.matchAll(NUMBERED), ...text.matchAll(SHORT_SYMBOL)]) {
    const word = wordsOf(label!)[0]!;
    const name = ONE_NAME.get(word) ?? word;
    const digits = wordsOf(number!.replace(/[.,](?=\d{3})/g, '')).join(' '); // "1.482"
    if (name === 'resolution' && /\D/.test(number!)) symbols.push(`resolution ${digits}`);
    else if (!numbers.has(name)) numbers.set(name, digits);
    if (LAWS.has(name)) laws.push(...yearsOf(text.replace(whole, ' '), year).map((of) => `${name} ${digits} ${of}`));
  }
  return { symbols: [...new Set([...symbols, ...debateIn(text)])], numbers, laws };
}

const NONE: Designations = { symbols: [], numbers: new Map(), laws: [] };

/** Whether hardly another document of the series' name has that number: `4012`, `2011 4`, not `2011`. */
export function isTelling(number: string): boolean {
  return number.length > 3 && !/^(?:1[89]|20)\d\d$/.test(number);
}

/** A resolution goes by its number, with its body's letters or without: `A/RES/47/311`. */
function symbolOf(symbol: string): string {
  const resolution = /\bRES\/(\d+\/\d+)/.exec(symbol)?.[1];
  return wordsOf(resolution ? `resolution ${resolution}` : symbol).join(' ');
}

/** The year of a law stands behind its number; else it is the only one that is printed. */
function yearsOf(text: string, behind: string | undefined): readonly string[] {
  if (behind !== undefined) return [behind];
  const years = new Set(text.match(/\b(?:1[89]|20)\d\d\b/g));
  return years.size === 1 ? [...years] : [];
}

/** A place in the debates of a parliament: house, volume and column. */
function debateIn(text: string): readonly string[] {
  const house = /\b(?:(HC|House of Commons)|(?:HL|House of Lords))\b/.exec(text);
  if (!house || !/\bDeb(?:ates?)?\b/.test(text)) return [];
  const volume = /\bvol(?:ume)?\.?\s?(\d{1,4})\b/i.exec(text)?.[1];
  const column = /\bc(?:ol(?:umn)?s?)?\.?\s?(\d{1,5})\b/i.exec(text)?.[1];
  return volume && column ? [`debates ${house[1] ? 'hc' : 'hl'} ${volume} ${column}`] : [];
}

/** `A/HRC/17/977`, `S/2003/1911`, `2003/944/EC`, `GAO-05-927`, `R47324`; not `MS-13` */
const SYMBOL =
  /\b(?:[A-Z]{1,5}(?:\/[A-Z0-9.]{1,10}){1,6}\/\d{1,6}(?:\/[A-Za-z0-9.]{1,8})?|\d{2,4}\/\d{1,5}\/[A-Z]{2,4}|[A-Z]{2,6}-\d{1,6}(?:-\d{1,6}){1,3}|[A-Z]\d{5})\b/g;

/** `TF-7`: too short for a name of its own */
const SHORT_SYMBOL = /\b([A-Z]{2,5})-(\d{1,5})\b(?!-)/g;

/** `Working Paper No. 88`, `Report 9`, `Cuaderno 17`, `Blue Book 3`, `Evaluation 2011:4`, `HC 377`, `Ley 1.482 de 2009`, `Decreto Supremo No. 418` */
const NUMBERED =
  /\b(papers?|reports?|notes?|briefs?|cuadernos?|informes?|documentos?|books?|evaluations?|bulletins?|memorand[ua]m?|series|studies|monographs?|rapports?|berichte?|hefte?|quaderni|cadernos?|resolutions?|resoluci[oó]n|directive|decree|decreto|d[eé]cret|ley|lei|loi|law|act|HC|HL|Cm|Cmnd|Cd)\b(?: (?:supremo|legislativo|ejecutivo))?\.?,?\s{0,2}(?:(?:no|nos|nr|núm|num|n)[.º°]{0,2}\s{0,2}|#)?(\d{1,3}(?:[.,]\d{3}){1,2}|\d{1,6}(?:[:/]\d{1,4})?)(?![\d.,]*\d)(?!\s?(?:pp|p\.))(?:\s(?:of|de|du|do)\s((?:1[89]|20)\d\d)\b)?/gi;

/** Announcements of one meaning in several languages. */
const ONE_NAME: ReadonlyMap<string, string> = new Map([
  ['ley', 'law'],
  ['lei', 'law'],
  ['loi', 'law'],
  ['decreto', 'decree'],
  ['decret', 'decree'],
  ['resolucion', 'resolution'],
  ['resolutions', 'resolution'],
]);

const LAWS: ReadonlySet<string> = new Set(['law', 'decree', 'act']);
