import type { textWords as english } from '../../en/rules/text';

/** What the diagnostics say of the text itself: cross-references, links, what could not be read, in Spanish. */
export const textWords: typeof english = {
  'crossref-missing': {
    says: 'Una remisión a un cuadro o una figura que no existe',
    why: 'El texto tiene otros de esa clase, pero ninguno con ese número. Por lo general se quitó o se renumeró.',
    message: (name) => `En este texto no hay ${name}.`,
  },
  'link-malformed': {
    says: 'Una dirección que nadie podría seguir',
    why:
      'Un espacio en medio, un esquema repetido o sin dos puntos, un resto de marcado al final: el ' +
      'navegador no la encontrará.',
    space: (target) => `«${target}» no se puede seguir: tiene un espacio.`,
    scheme: (target) => `«${target}» no se puede seguir: no empieza como una dirección.`,
    host: (target) => `«${target}» no se puede seguir: el nombre del sitio está mal formado.`,
    markup: (target) => `«${target}» no se puede seguir: contiene un resto de marcado.`,
    backslash: 'El texto de este enlace muestra barras invertidas sueltas.',
    fix: (target) => `Escribir ${target}`,
    fixText: 'Quitar las barras invertidas',
  },
  'link-missing': {
    says: 'Un enlace a un archivo local que no existe',
    why: 'El archivo se movió, cambió de nombre o nunca se agregó.',
    message: (target) => `No hay archivo «${target}».`,
  },
  'text-duplicated': {
    says: 'Palabras repetidas en un salto de página',
    why: 'Al convertir páginas en texto, las últimas palabras de una suelen repetirse al inicio de la siguiente.',
    message: (words) => `«${words}» aparece aquí por segunda vez.`,
    first: 'La primera vez.',
    fix: 'Quitar la segunda copia',
  },
  'paper-unreadable': {
    says: 'Lo que no se pudo leer, dicho una vez',
    why:
      'Cuando no hay indicios bastantes para unir notas y llamadas, o la codificación está mal, las reglas ' +
      'que dependen de ello callan en vez de adivinar.',
    notes: 'Las notas de este texto no se pueden unir con sus llamadas; no se revisan.',
    encoding: (detail) => `La codificación de este archivo parece estar mal: ${detail}.`,
  },
};
