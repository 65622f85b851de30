/**
 * Whether a line says nothing but which of a series a work is: `Quay Board Working Paper 88`, `Documento de Trabajo 12`.
 * It looks like the head of a page, words and a number, but for the word that the number counts.
 */
export function isSeriesLine(line: string): boolean {
  const [, before] = SERIES_LINE.exec(line) ?? [];
  return before !== undefined && COUNTED.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
}

/** Words and a number, without the figures and signs that an entry has: `Quay Board Working Paper 88`, `*Hafenhefte* 7.` */
const SERIES_LINE = /^[*_]{0,2}([A-ZÀ-Þ][^\d.,;:()“”"*_]{4,80})[*_]{0,2} [1-9]\d{0,3}\.?$/;

/** What the papers, reports and books of a series are called, in the languages that the reading knows. */
const COUNTED: ReadonlySet<string> = new Set(
  (
    'paper papers report reports brief briefs bulletin memo memorandum monograph monographs series number volume ' +
    'trabajo informe boletín cuaderno cuadernos serie número volumen monografía colección ' +
    'discussão trabalho relatório caderno cadernos boletim travail rapport cahier cahiers collection numéro ' +
    'lavoro rapporto quaderno quaderni collana numero ' +
    'arbeitspapier arbeitspapiere diskussionspapier heft hefte band bericht reihe schriftenreihe'
  ).split(' '),
);
