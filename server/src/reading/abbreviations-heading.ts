/**
 * `List of Acronyms`, `Acronyms and Abbreviations`, `2. Siglas`, `Siglas y acrónimos`, `Definitions:`,
 * `Abkürzungsverzeichnis`, `Lista de siglas e abreviaturas`, `Liste des sigles utilisés`, `Elenco delle sigle`: up to
 * three names of such lists, and nothing else.
 */
export function isAbbreviationsHeading(text: string): boolean {
  if (text.length > LONGEST) return false;
  const names = text.toLowerCase().replace(/:$/, '').replace(LEAD, '').split(JOINED);
  return names.length <= MOST_NAMES && names.every((name) => NAMES.has(name.replace(USED, '')));
}

/** UTF-16 units. */
const LONGEST = 80;

const MOST_NAMES = 3;

// `2.1 `, `list of `, `elenco delle `
const LEAD =
  /^(?:[0-9.]{1,5} )?(?:(?:list of|lista (?:de|das|delle|degli)|liste des|tabla de|índice de|elenco (?:delle|degli)|glossary of|glosario de|verzeichnis der) )?/;

// `, `, ` and `, `, und `
const JOINED = /,? (?:and|&|y|et|und|e) |, /;

const USED = / (?:utilizadas|utilisée?s|usate)$/;

const NAMES: ReadonlySet<string> = new Set(
  (
    'abbreviations acronyms initialisms glossary definitions ' +
    'siglas acrónimos abreviaturas glosario definiciones acrônimos glossário definições ' +
    'sigles abréviations acronymes glossaire sigle acronimi abbreviazioni ' +
    'abkürzungsverzeichnis abkürzungen glossar'
  ).split(' '),
);
