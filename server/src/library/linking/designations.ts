import { wordsOf } from './words';

/**
 * What tells one document of a body or a series from every other: `A/HRC/17/977`, `2003/944/EC`, `GAO-05-927`,
 * `Working Paper No. 88`, each folded: `working paper 88`.
 */
export interface Designations {
  readonly symbols: readonly string[];
  /** By the words that announce the number: `paper` → `88`. */
  readonly numbers: ReadonlyMap<string, string>;
}

export function designationsOf(printed: string): Designations {
  const text = printed.replace(/\bhttps?:\S+|\bdoi:?\s?\S+|\bwww\.\S+/gi, ' ');
  const symbols = [...text.matchAll(SYMBOL)].map(([symbol]) => wordsOf(symbol).join(' '));
  const numbers = new Map<string, string>();
  for (const [, label, number] of [...text.matchAll(NUMBERED), ...text.matchAll(SHORT_SYMBOL)]) {
    const name = wordsOf(label!).at(-1)!;
    if (!numbers.has(name)) numbers.set(name, wordsOf(number!).join(' '));
  }
  return { symbols: [...new Set(symbols)], numbers };
}

/** `A/HRC/17/977`, `S/2003/1911`, `2003/944/EC`, `GAO-05-927`, `R47324`; not `MS-13` */
const SYMBOL =
  /\b(?:[A-Z]{1,5}(?:\/[A-Z0-9.]{1,10}){1,6}\/\d{1,6}(?:\/[A-Za-z0-9.]{1,8})?|\d{2,4}\/\d{1,5}\/[A-Z]{2,4}|[A-Z]{2,6}-\d{1,6}(?:-\d{1,6}){1,3}|[A-Z]\d{5})\b/g;

/** `TF-7`: too short for a name of its own */
const SHORT_SYMBOL = /\b([A-Z]{2,5})-(\d{1,5})\b(?!-)/g;

/** `Working Paper No. 88`, `Report 9`, `Cuaderno 17`, `Blue Book 3`, `Evaluation 2011:4`, `HC 377` */
const NUMBERED =
  /\b(papers?|reports?|notes?|briefs?|cuadernos?|informes?|documentos?|books?|evaluations?|bulletins?|memorand[ua]m?|series|studies|monographs?|rapports?|berichte?|hefte?|quaderni|cadernos?|resolutions?|resoluci[oó]n|directive|decree|decreto|ley|law|act|HC|HL|Cm|Cmnd|Cd)\b\.?,?\s{0,2}(?:(?:no|nos|nr|núm|num|n)[.º°]{0,2}\s{0,2}|#)?(\d{1,6}(?:[:/]\d{1,4})?)(?![\d.,]*\d)(?!\s?(?:pp|p\.))/gi;
