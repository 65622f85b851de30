import type { CommandLineWords } from '../command-line';

export const commandLine: CommandLineWords = {
  help: `ibid: notas, siglas, citas e Ibid. en documentos escritos en Markdown o texto simple

  ibid check [RUTAS]             lista lo que está mal: archivo:línea:columna gravedad código mensaje
      --fail-on GRAVEDAD         termina con 1 desde esta gravedad: error, warning (por omisión), information, hint
      --since REVISIÓN           también lo que significan Ibid. y demás tras los cambios desde una revisión de git
  ibid index [RUTAS]             imprime lo que dicen los documentos, como JSON
      --json                     un objeto (por omisión)
      --jsonl                    un documento por línea
  ibid report [RUTAS]            dice qué se encontró y qué está mal, para leerlo
  ibid export works [RUTAS]      imprime las obras que citan los documentos, una vez cada una
      --format FORMATO           bibtex (por omisión), csl-json, ris
  ibid export acronyms [RUTAS]   imprime las siglas con sus formas desarrolladas
      --format FORMATO           md (por omisión), csv, json
  ibid export graph [RUTAS]      imprime quién cita a quién
      --format FORMATO           dot (por omisión), graphml, json
      --output ARCHIVO           escribe en un archivo, en los tres casos; --force: también si ya existe
  ibid --help, ibid --version

RUTAS son archivos y carpetas; sin ellas, la carpeta actual. En una carpeta se respeta .gitignore.
Códigos de salida: 0 limpio, 1 hallazgos desde --fail-on, 2 no se pudo ejecutar.`,
  unknownCommand: (command) => `ibid: "${command}" no es una orden; vea ibid --help`,
  noOption: (option, command) =>
    `ibid: ${command === '' ? 'no hay' : `${command} no tiene`} opción ${option}; vea ibid --help`,
  missingValue: (option) => `ibid: a ${option} le falta un valor`,
  noValue: (option) => `ibid: ${option} no lleva valor`,
  notOneOf: (option, value, choices) =>
    value === ''
      ? `ibid: ¿${option} qué? Uno de ${choices.join(', ')}`
      : `ibid: ${option} ${value}: no es ninguno de ${choices.join(', ')}`,
  fileExists: (path) => `ibid: ${path}: ya existe; --force lo reemplaza`,
  notWritten: (path, detail) => `ibid: ${path}: no se puede escribir (${detail})`,
  noSuchPath: (path) => `ibid: ${path}: no existe ese archivo o carpeta`,
  leftOut: (path, reason, detail) => `ibid: ${path}: queda fuera, ${REASONS[reason] ?? reason} (${detail})`,
  addedSince: (path, revision) => `ibid: ${path}: nuevo desde ${revision}, no se compara con nada`,
  noRevision: (reason, what) =>
    ({
      'no-git': 'ibid: --since pregunta a git, que no está instalado',
      'no-repository': `ibid: --since: ${what} no está en ningún repositorio de git`,
      'unknown-revision': `ibid: --since ${what}: no existe esa revisión`,
    })[reason],
  reading: (done, total) => `Leyendo ${done} de ${total}`,
  found: ({ papers, others, notes, acronyms, works, citations, seconds }) =>
    `${number(papers, 'documento')}${others > 0 ? ` y ${number(others, 'archivo')} de otra clase` : ''} en ${seconds} s: ` +
    `${number(notes, 'nota')}, ${number(acronyms, 'sigla')}, ${number(works, 'obra')}, ${number(citations, 'cita')}.`,
  findings: (count) => `${number(count, 'hallazgo')}.`,
  findingsAtOrAbove: (count, severity) => `ibid: ${number(count, 'hallazgo')} desde ${severity}`,
  clean: 'Nada está mal.',
};

const REASONS: Readonly<Record<string, string>> = {
  'too-large': 'es demasiado grande',
  binary: 'no es un texto',
  gone: 'desapareció mientras se leía',
  unreadable: 'no se puede leer',
};

function number(count: number, noun: string): string {
  return `${count.toLocaleString('es')} ${noun}${count === 1 ? '' : 's'}`;
}
