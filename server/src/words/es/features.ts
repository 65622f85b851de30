import type { FeatureWords } from '../features';

export const features: FeatureWords = {
  and: 'y',
  note: (label) => `Nota ${label}`,
  notes: 'Notas',
  acronyms: 'Siglas',
  works: 'Obras',
  untitled: '(sin título)',
  noSuchNote: (label) => `Este documento no tiene nota ${label}.`,
  calledIn: 'Llamada en',
  calledNowhere: 'Ninguna llamada remite a esta nota.',
  standsFor: (words) => `${words} remite a`,
  definedOnLines: (lines) => `Definida en ${lines.length === 1 ? 'la línea' : 'las líneas'} ${lines.join(', ')}.`,
  usedTimes: (count) => (count === 1 ? 'Usada una vez.' : `Usada ${count} veces.`),
  citedTimes: (count) => (count === 0 ? 'Nunca citada.' : count === 1 ? 'Citada una vez.' : `Citada ${count} veces.`),
  entryIn: (key, file) => (key === '' ? `En ${file}` : `@${key} en ${file}`),
  noSuchKey: 'Ningún archivo de bibliografía tiene esta clave.',
  notDefinedHere: 'Este documento no dice qué significa.',
  elsewhere: 'En otros documentos',
  locator: (label, value) => `${LOCATORS[label] ?? label} ${value}`,
  byWayOf: (labels) => labels.map((label) => `nota ${label}`).join(' → '),
  mismatch: (what, expected) => `${MISMATCHES[what]} ${expected}.`,
  reason: {
    'no-entry': 'Ninguna entrada de este documento corresponde.',
    'no-antecedent': 'Antes no hay nada a lo que pueda remitir.',
    'comment-note': 'La nota anterior no cita nada.',
    'unknown-source': 'La nota anterior cita una fuente que no se pudo leer.',
    'several-works': 'La nota anterior cita varias obras.',
    'no-such-note': 'Este documento no tiene esa nota.',
    'note-disagrees': 'Esa nota no cita a este autor.',
    'several-entries': 'Corresponde más de una entrada.',
  },
  severalNamed: 'Varias obras citadas antes llevan ese nombre.',
  noneNamed: 'Ninguna obra citada antes lleva ese nombre.',
  candidates: 'Puede remitir a',
  noTarget: 'Este documento no tiene nada con ese nombre.',
  undefinedHere: 'sin explicar',
  line: (number) => `línea ${number}`,
  unresolvedNotes: (count) => `${count} sin resolver`,
  bibliography: 'Obras citadas',
  reading: 'Leyendo los documentos',
  tooLarge: (megabytes) => `Este documento es demasiado grande para leerlo (${megabytes} MB); Ibid lo deja fuera.`,
  rewriting: {
    full: 'Escribir la referencia completa',
    one: (newText) => `Escribir «${newText}»`,
    all: {
      ibid: 'Escribir Ibid. donde se vuelve a citar la fuente anterior',
      short: 'Escribir en forma abreviada cada cita posterior de este texto',
      full: 'Escribir completa cada cita posterior de este texto',
    },
    places: (count, left) =>
      `${count === 1 ? 'Un lugar' : `${count} lugares`}; cada cita significa lo mismo que antes.` +
      (left === 0
        ? ''
        : ` ${left === 1 ? 'Uno queda' : `${left} quedan`} como está${left === 1 ? '' : 'n'}, para que así sea.`),
    refused: {
      'changes-meaning': 'No se escribió nada: una remisión significaría otra cosa.',
      'nothing-to-do': 'No hay nada que escribir de otra forma.',
    },
  },
  source: {
    inLibrary: (link, place) => `En la biblioteca: ${link}${place ? `, ${place}` : ''}`,
    document: (link) => `Archivo: ${link}`,
    nearestPage: (cited, nearest) => `Se perdió el número de la página ${cited}; la más cercana es la ${nearest}.`,
    quotedHere: 'Citado aquí',
    there: 'En ese documento',
  },
  library: {
    alsoCitedBy: (papers, more) => `También la citan ${papers.join('; ')}${more > 0 ? `; y ${more} más` : ''}.`,
    citedBy: (papers, more) => `La citan ${papers.join('; ')}${more > 0 ? `; y ${more} más` : ''}.`,
    mayBeTheSame: 'Puede ser la misma obra',
  },
};

const LOCATORS: Readonly<Record<string, string>> = {
  page: 'página',
  paragraph: 'párrafo',
  section: 'sección',
  chapter: 'capítulo',
  figure: 'figura',
  note: 'nota',
  volume: 'volumen',
  article: 'artículo',
};

const MISMATCHES = {
  year: 'La entrada tiene otro año:',
  date: 'La entrada tiene otra fecha:',
  author: 'La entrada tiene otros autores:',
  spelling: 'La entrada escribe el nombre de otra manera:',
  order: 'La entrada tiene los autores en otro orden:',
};
