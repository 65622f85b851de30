import type { workWords as english } from '../../en/rules/works';

/** What the diagnostics say of citations, works and bibliography files, in Spanish. */
export const workWords: typeof english = {
  'citation-missing': {
    says: 'Una cita sin entrada en la bibliografía',
    why:
      'La bibliografía no tiene la obra, ni la tiene un archivo de bibliografía. Se ofrece el autor o la clave que se ' +
      'escribe casi igual. Donde más de tres citas, y más de la mitad de todas, no tienen entrada, la lista está aún ' +
      'por escribirse y no se dice nada.',
    message: (citation) => `«${citation}» no tiene entrada en la bibliografía.`,
    near: (entry) => `La entrada más parecida: ${entry}.`,
    fix: (key) => `Escribir @${key}`,
  },
  'citation-year-mismatch': {
    says: 'Una cita cuyo autor tiene una entrada de otro año o fecha',
    why: 'Uno de los dos está mal, y no se sabe cuál.',
    message: (citation, expected) => `«${citation}»: la bibliografía dice ${expected}.`,
    entry: 'La entrada.',
    fix: (expected) => `Escribir ${expected}`,
  },
  'citation-author-mismatch': {
    says: 'Una cita en que el año y un autor coinciden con una entrada, y los demás autores no',
    why:
      'Un coautor falta, está mal escrito o es de otra obra. Si solo cambian los acentos o el orden se ' +
      'señala como información.',
    message: (citation, expected) => `«${citation}»: la bibliografía dice ${expected}.`,
    entry: 'La entrada.',
  },
  'citation-ambiguous': {
    says: 'Una cita a la que corresponde más de una entrada',
    why: 'Las obras se distinguen con una letra tras el año (2004a, 2004b) o nombrando a los coautores.',
    message: (citation, works) => `A «${citation}» corresponde más de una entrada: ${works}.`,
    candidate: (work) => `Puede ser ${work}.`,
  },
  'locator-outside-work': {
    says: 'Una página que la obra citada no tiene',
    why:
      'La página queda fuera del artículo o capítulo, o después de la última del documento citado, si la biblioteca ' +
      'lo tiene. Por lo general sobra o falta una cifra, o la página es de otra obra.',
    message: (page, pages) => `La página ${page} queda fuera de esta obra, que ocupa las páginas ${pages}.`,
    entry: 'La obra.',
    lastPage: 'Su última página.',
  },
  'quote-differs': {
    says: 'Una cita textual que se aparta de las palabras del documento del que procede',
    why:
      'El documento citado está en la biblioteca y la cita tiene otras palabras. No cuentan las mayúsculas, la ' +
      'puntuación, los acentos, lo que se marca como omitido (…) ni lo que va entre [corchetes].',
    replaced: (here, there) => `«${here}» donde ese documento dice «${there}»`,
    leftOut: (there) => `falta «${there}»`,
    putIn: (here) => `«${here}» no está en ese documento`,
    message: (departures) => `La cita se aparta del documento citado: ${departures.join('; ')}.`,
    passage: 'Las palabras del documento citado.',
  },
  'work-uncited': {
    says: 'Una entrada que nada cita',
    why:
      'En un texto que cita por autor y año o por número, la bibliografía enumera lo citado. No se revisan ' +
      'las entradas bajo un título como «Lecturas recomendadas», ni las que aún no tienen año (ni «s. f.», «en prensa»), ' +
      'ni los textos que citan en notas.',
    message: (work) => `Nada en el texto cita ${work}.`,
  },
  'work-duplicate': {
    says: 'Dos entradas de una misma obra',
    why: 'Coinciden autores, año y título. Una de las dos sobra.',
    message: (work, line) => `${work} ya tiene entrada, en la línea ${line}.`,
    first: 'La primera entrada.',
  },
  'work-conflict': {
    says: 'Una obra a la que otro documento da otro año u otro título',
    why: 'Todo lo demás coincide: es una misma obra, y uno de los documentos se equivoca. No se toca lo que dice la mayoría.',
    year: (work, other) => `${work}: otro documento fecha esta obra en ${other}.`,
    title: (work, other) => `${work}: otro documento llama a esta obra «${other}».`,
    there: 'La misma obra allí.',
  },
  'work-malformed': {
    says: 'Una entrada cuyas partes no se distinguen',
    why:
      'Cursivas perdidas, una marca suelta, una fecha que no lo es: ni un lector ni un gestor de ' +
      'referencias puede separar las partes.',
    strayMark: (mark) => `Un «${mark}» suelto: la mitad de un par que ponía algo en cursiva o negrita.`,
    noTitle: 'El título de esta obra no se distingue del resto.',
    noDate: 'Esta entrada no tiene año.',
    ordinal: (written, right) => `«${written}» debe ser «${right}».`,
    fix: (right) => `Escribir ${right}`,
  },
  'bibliography-missing': {
    says: 'Un archivo de bibliografía que no existe',
    why:
      'Los metadatos del texto nombran el archivo, y sus claves no pueden llevar a nada. El archivo se movió, cambió de ' +
      'nombre o nunca se agregó.',
    message: (path) => `No hay archivo de bibliografía «${path}».`,
  },
  'bibliography-malformed': {
    says: 'Una entrada de un archivo de bibliografía que no se puede leer',
    why:
      'Falta una llave, una coma o una línea en un archivo BibTeX, CSL-JSON, CSL-YAML o RIS. Los programas se detienen ' +
      'ahí, o pierden la entrada sin decirlo. Se muestra en el archivo mismo. Dos entradas con la misma clave son una ' +
      'advertencia: solo la primera se puede citar.',
    unclosed: 'Nada cierra esta entrada.',
    'no-key': 'Esta entrada no tiene clave con que citarla.',
    field: 'Aquí falta una coma o un signo de igual.',
    syntax: 'Esta entrada se interrumpe aquí: ningún programa puede leerla.',
    outside: 'Esta línea no pertenece a ninguna referencia: empiezan con TY y terminan con ER.',
    duplicate: (key) => `«${key}» ya es la clave de otra entrada.`,
    first: (key) => `La primera entrada «${key}».`,
  },
};
