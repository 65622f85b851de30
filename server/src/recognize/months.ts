/** The number of the month that `word` names or abbreviates ("Sept.", "août"), in any of the languages; undefined for another word. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase().replace('.', ''));
}

/** Whether the word is the name of a month, in any of the languages. */
export function isMonth(word: string): boolean {
  return monthOf(word) !== undefined;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan enero ene janvier janv januar jän janeiro gennaio gen',
    'february feb febrero février févr fév februar fevereiro fev febbraio',
    'march mar marzo mars märz mrz março',
    'april apr abril abr avril avr aprile',
    'may mayo mai maio maggio mag',
    'june jun junio juin juni junho giugno giu',
    'july jul julio juillet juil juli julho luglio lug',
    'august aug agosto ago août',
    'september sep sept septiembre setiembre septembre setembro settembre set',
    'october oct octubre octobre oktober okt outubro out ottobre ott',
    'november nov noviembre novembre novembro',
    'december dec diciembre dic décembre déc dezember dez dezembro dicembre',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
