import { listHeading } from './list-heading';

/**
 * `List of Acronyms`, `Acronyms and Abbreviations`, `2. Siglas`, `Siglas y acrónimos`, `Definitions:`,
 * `Abkürzungsverzeichnis`, `Lista de siglas e abreviaturas`, `Liste des sigles utilisés`, `Elenco delle sigle`.
 */
export const isAbbreviationsHeading = listHeading({
  names:
    'abbreviations acronyms initialisms glossary definitions ' +
    'siglas acrónimos abreviaturas glosario definiciones acrônimos glossário definições ' +
    'sigles abréviations acronymes glossaire sigle acronimi abbreviazioni ' +
    'abkürzungsverzeichnis abkürzungen glossar',
  which: 'used utilizadas utilizados usadas utilisés utilisées usate verwendete',
  phrases: [],
  leads: [
    ...['list of', 'lista de', 'lista das', 'lista delle', 'lista degli', 'liste des', 'elenco delle', 'elenco degli'],
    ...['verzeichnis der', 'tabla de', 'índice de', 'glossary of', 'glosario de'],
  ],
});
