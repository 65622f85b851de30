import { matchWords } from '../matching';
import { informationOf } from '../title-words';
import type { Traits } from '../traits';

/** How much of the shorter reference the longer one says as well, all words of both: robust where fields were told apart wrongly. */
export interface PrintEvidence {
  readonly weight: number;
  /** Hardly a word of the one is missing in the other, and there are enough of them. */
  readonly isContained: boolean;
  /** Only one of them speaks of an annex, an amendment, a reply. */
  readonly isDistinguished: boolean;
}

export function printEvidence(one: Traits, other: Traits): PrintEvidence {
  const [a, b] = [telling(one.printed), telling(other.printed)];
  const { matched, onlyOne, onlyOther } = matchWords(a, b);
  const both = informationOf(matched.map((index) => a[index]!));
  const initials = (left: readonly string[], right: readonly string[]) =>
    left.filter((word) => !right.some((long) => abbreviates(word, long) || abbreviates(long, word)));
  const lost = [initials(onlyOne, onlyOther), initials(onlyOther, onlyOne)].map(informationOf);
  const share = both / (both + Math.min(...lost) + 0.01);
  const isContained = share >= 0.88 && both >= ENOUGH;
  const isDistinguished = [...onlyOne, ...onlyOther].some((word) => PARTING.has(word));
  return { weight: isContained ? 4 : share >= 0.75 ? 1.5 : share < 0.4 ? -3 : 0, isContained, isDistinguished };
}

/** In bits. */
const ENOUGH = 12;

/** `k` for `karen`, `rev` for `review` */
function abbreviates(short: string, long: string): boolean {
  return short.length < 5 && long.length > short.length && long.startsWith(short) && !/\d/.test(short);
}

/** Without what references say of every work. */
function telling(printed: readonly string[]): readonly string[] {
  return printed.filter((word) => !TRADE.has(word));
}

const TRADE: ReadonlySet<string> = new Set(
  (
    'ed eds editor editors edited edition comp coord coords hrsg hg dir trans pp p pages pags s f ff vol vols volume no nr num nos press ' +
    'books publishers university accessed available retrieved online http https www org com html pdf doi cit author et others otros ' +
    'see ver cf paper report'
  ).split(' '),
);

/** Words that make two documents of one wherever they stand. */
const PARTING: ReadonlySet<string> = new Set(
  (
    'annex annexes annexe appendix anexo anexos apendice anhang allegato rejoinder erratum errata corrigendum addendum amended consolidated summary resumen zusammenfassung kurzfassung resumo ' +
    'reformado enmendado modifie geandert'
  ).split(' '),
);
