import type { RuleWords } from '../en/rules';

/** What the diagnostics say, in Spanish. */
export const ruleWords: RuleWords = {
  'note-missing': {
    says: 'Una llamada sin nota',
    why:
      'Quien sigue la llamada no encuentra nada. Por lo general la nota se borró o se perdió al convertir ' +
      'el archivo. El arreglo la abre junto a las notas vecinas; lo que dice queda por escribir.',
    message: (label) => `La llamada ${label} no tiene nota.`,
    fix: (label) => `Añadir la nota ${label}`,
  },
  'note-orphan': {
    says: 'Una nota sin llamada',
    why:
      'Nada en el texto remite a esta nota, así que nadie la leerá. Por lo general la llamada se fue con ' +
      'una oración borrada.',
    message: (label) => `Nada en el texto remite a la nota ${label}.`,
  },
  'note-duplicate': {
    says: 'Dos notas con un mismo número en una serie',
    why:
      'Una llamada solo puede llevar a una de ellas. Por lo general se pegó una nota, o se insertó sin ' +
      'renumerar las siguientes.',
    message: (label) => `Hay dos notas ${label}.`,
    first: (label) => `La primera nota ${label}.`,
  },
  'note-order': {
    says: 'Un número que falta o fuera de orden',
    why:
      'Las notas se leen en el orden de sus números; un hueco o un salto hace buscar una nota que no ' +
      'existe. Las etiquetas de Pandoc se renumeran al componer el texto y no se revisan.',
    outOfOrder: (label, before) => `La nota ${label} se llama después de la nota ${before}.`,
    skipped: (label, before) => `La nota ${label} sigue a la nota ${before}: faltan los números intermedios.`,
  },
  'note-broken-markup': {
    says: 'Una llamada o un inicio de nota dañado por el OCR',
    why:
      'La marca ya no se ve como número volado y otros programas no verán una nota. El arreglo la escribe ' +
      'como las demás del texto.',
    marker: (label, mend) => `La llamada de la nota ${label} está dañada; debe decir ${mend}.`,
    opening: (label, mend) => `El número que abre la nota ${label} está dañado; debe decir ${mend}.`,
    fix: (mend) => `Escribir ${mend}`,
  },
  'note-split': {
    says: 'Una nota que sigue en otro lugar',
    why:
      'Un salto de página cortó la nota y el resto quedó más abajo, entre otros párrafos. El arreglo lo ' +
      'devuelve a su sitio.',
    message: (label, line) => `La nota ${label} se corta aquí y sigue en la línea ${line}.`,
    rest: (label) => `El resto de la nota ${label}.`,
    fix: 'Unir las dos partes',
  },
  'ibid-without-antecedent': {
    says: 'Una remisión sin nada antes a lo que referirse',
    why:
      'Ibid. está por la obra recién citada. Si no se citó ninguna, o la nota anterior es un comentario, no ' +
      'se sabe a qué se refiere.',
    nothing: (anchor) => `«${anchor}» no tiene nada antes a lo que referirse.`,
    afterComment: (anchor) => `«${anchor}» sigue a una nota que no cita nada.`,
    noWork: (anchor, author) => `«${anchor}»: antes no se cita ninguna obra de ${author}.`,
  },
  'ibid-ambiguous': {
    says: 'Una remisión tras una nota que cita varias obras, o ninguna que se pudiera leer',
    why: 'Ibid. solo puede estar por una obra. Conviene repetir el autor o abreviar el título.',
    several: (anchor, works) => `«${anchor}» puede referirse a más de una obra: ${works}.`,
    unread: (anchor) => `«${anchor}» sigue a una fuente que no se pudo distinguir.`,
    candidate: (work) => `Puede ser ${work}.`,
  },
  'ibid-shifted': {
    says: 'Una remisión que significa otra cosa desde que se editaron las notas',
    why:
      'Ibid. significa lo que está antes. Si se insertan, quitan, mueven, pegan o juntan notas, un Ibid. posterior ' +
      'pasa a significar otra obra sin que nadie lo note; y una referencia completa que se va se lleva todas las ' +
      'formas abreviadas que dependían de ella. El texto se compara con lo que decía al abrirse o al guardarse por ' +
      'última vez.',
    place: (anchor, note) => (note === undefined ? `«${anchor}»` : `«${anchor}» en la n. ${note}`),
    means: (place, now, before) => `${place} significa ahora ${now}; significaba ${before}.`,
    mayMean: (place, now, before) => `${place} puede significar ahora ${now}; significaba ${before}.`,
    nothing: (place, before) => `${place} ya no significa nada; significaba ${before}.`,
    or: ' o ',
    now: (work) => `Significa ahora ${work}.`,
    before: (work) => `Significaba ${work}.`,
    full: (work) => `Escribir la referencia completa de ${work}`,
    short: (words) => `Escribir «${words}»`,
    accept: 'Aceptar lo que significa ahora',
    acceptAll: 'Aceptar lo que significa ahora cada remisión de este texto',
  },
  'backref-missing': {
    says: 'Una remisión a una nota que no existe, o que no cita a ese autor',
    why:
      '«supra nota 12» deja de valer en cuanto se inserta o se quita una nota anterior, y los procesadores ' +
      'de texto no lo avisan.',
    noNote: (label) => `No hay nota ${label}.`,
    disagrees: (label, author) => `La nota ${label} no cita a ${author}.`,
    note: (label) => `Nota ${label}.`,
  },
  'acronym-undefined': {
    says: 'Una sigla que se usa y nunca se desarrolla',
    why:
      'Quien no es del campo no la conoce. Lo que todos saben (ONU, UE, FBI …) no se define. La que solo ' +
      'aparece en referencias, títulos, adscripciones o citas textuales se señala como información.',
    message: (shortForm) => `«${shortForm}» no se desarrolla en este texto.`,
    elsewhere: (longForm) => `Otro texto dice «${longForm}».`,
    fix: (expansion) => `Desarrollar: ${expansion}`,
  },
  'acronym-used-before-definition': {
    says: 'Una sigla cuyo primer uso precede a su definición',
    why: 'La definición va con el primer uso, donde hace falta.',
    message: (shortForm, line) => `«${shortForm}» se usa aquí y solo se desarrolla después, en la línea ${line}.`,
    definition: (longForm) => `Se desarrolla aquí: ${longForm}.`,
  },
  'acronym-redefined': {
    says: 'Dos formas largas de una sigla en un mismo texto',
    why: 'O son dos cosas y hacen falta dos siglas, o uno de los nombres está mal.',
    message: (shortForm, here, before) => `«${shortForm}» es aquí «${here}», pero antes era «${before}».`,
    first: (longForm) => `Se desarrolla primero aquí: ${longForm}.`,
  },
  'acronym-conflict': {
    says: 'Una sigla que otro documento desarrolla de otro modo',
    why:
      'Quien lea los dos creerá que son dos cosas. Si son una, conviene darle un solo nombre. No se toca el nombre que da ' +
      'la mayoría, ni las traducciones, ni dos versiones de un mismo nombre.',
    message: (shortForm, longForm) => `En otro documento «${shortForm}» es «${longForm}».`,
    there: (longForm) => `Allí se desarrolla así: ${longForm}.`,
  },
  'acronym-misspelled': {
    says: 'Una sigla casi igual a otra que el texto define',
    why:
      'Una letra la separa de una sigla definida de cinco letras o más, o le falta el último punto, y ' +
      'aparece una sola vez.',
    message: (written, meant) => `«${written}» parece un error por «${meant}».`,
    dot: (written, meant) => `A «${written}» le falta el último punto; en otros lugares es «${meant}».`,
    fix: (meant) => `Escribir ${meant}`,
  },
  'acronym-unused': {
    says: 'Una sigla que se define y no se vuelve a usar',
    why:
      'Una sigla que no ahorra palabras es una cosa más que recordar. No se dice nada mientras se escribe el párrafo, ' +
      'ni en el último del texto.',
    message: (shortForm) => `«${shortForm}» se define aquí y no se vuelve a usar.`,
  },
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
  'paper-unreadable': {
    says: 'Lo que no se pudo leer, dicho una vez',
    why:
      'Cuando no hay indicios bastantes para unir notas y llamadas, o la codificación está mal, las reglas ' +
      'que dependen de ello callan en vez de adivinar.',
    notes: 'Las notas de este texto no se pueden unir con sus llamadas; no se revisan.',
    encoding: (detail) => `La codificación de este archivo parece estar mal: ${detail}.`,
  },
};
