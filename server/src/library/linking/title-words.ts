import { withDigits } from './numerals';
import { contentWords, lettersOf, wordsOf } from './words';

/** A title's words for comparing. */
export interface Title {
  /** Without articles and prepositions. */
  readonly words: readonly string[];
  /** How many of them stand before the subtitle; all, where there is none. */
  readonly main: number;
  /** How much they tell, in bits. */
  readonly information: number;
  /** The letters of every word, articles and prepositions too. */
  readonly letters: string;
  /** Dots stand for what is left out. */
  readonly isElided: boolean;
}

/** The title, and what may stand for it: what square brackets hold, what is left without them, numbers in digits. */
export function titlesOf(title: string | undefined, printed: string): readonly [Title, ...(readonly Title[])] {
  const whole = titleOf(title ?? '');
  const bracketed = Array.from(printed.matchAll(BRACKETED), ([, words]) => titleOf(words!));
  const without = title?.includes('[') ? [titleOf(title.replace(/\[[^\]]*\]?/g, ' '))] : [];
  const unbroken = title && RUNNING_HEAD.test(title) ? [titleOf(title.replace(RUNNING_HEAD, ' '))] : [];
  const digits = withDigits(whole.words);
  const inDigits = digits !== whole.words ? [titleOf(digits.join(' '))] : [];
  return [whole, ...[...without, ...unbroken, ...inDigits, ...bracketed].filter(({ information }) => information > 2)];
}

/** A page's number and head between the words of a title, where a page broke it: ` 27 CHAPTER TWO ` */
const RUNNING_HEAD = /\s\d{1,4}(?:\s[A-Z]{3,20}){2,5}\s(?=\S*[a-z])/;

/** How much the words tell, in bits: a long word more than a short one, and one that stands in every title hardly anything. */
export function informationOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

/** `[The Garrison Town and Its Mayor]` */
const BRACKETED = /\[([^\]]{6,200})\]/g;

function weightOf(word: string): number {
  if (COMMON.has(word)) return 0.5;
  return word.length < 4 ? 1 : word.length < 7 ? 1.75 : 2.25;
}

function titleOf(title: string): Title {
  const all = wordsOf(title);
  const words = telling(all);
  const subtitle = title.search(SUBTITLE);
  const main = subtitle < 0 ? words.length : telling(wordsOf(title.slice(0, subtitle))).length;
  return {
    words,
    main: main === 0 ? words.length : main,
    information: informationOf(words),
    letters: lettersOf(all),
    isElided: /\.{3}|…/.test(title),
  };
}

/** Nothing but function words is better than no title: "Of and For". */
function telling(all: readonly string[]): readonly string[] {
  // "Report for the year 2006"
  const words = all.filter((word, index) => !YEAR.has(word) || !/^\d{4}$/.test(all[index + 1] ?? ''));
  const content = contentWords(words);
  return content.length > 0 ? content : words;
}

const YEAR: ReadonlySet<string> = new Set(['year', 'ano', 'annee', 'jahr', 'anno']);

/** Where a subtitle starts: `: `, `. `, ` – `, `? ` */
const SUBTITLE = /[:;?!]\s|\.\s(?=\S{4})|\s[–—-]+\s|—/;

/** What titles of chapters, letters and yearly reports have in common. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'introduction conclusion conclusions preface foreword editorial overview summary report annual remarks statement speech address interview ' +
    'letter press release review note notes paper working chapter part volume edition new national international policy study studies analysis ' +
    'introduccion conclusion conclusiones prefacio prologo presentacion informe anual discurso entrevista carta comunicado resena nota documento ' +
    'nuevo nueva nacional internacional politica estudio analisis einleitung vorwort schluss bericht jahresbericht rede ' +
    'introducao conclusao relatorio rapport annuel rapporto'
  ).split(' '),
);
