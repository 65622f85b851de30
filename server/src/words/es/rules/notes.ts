import type { noteWords as english } from '../../en/rules/notes';

/** What the diagnostics say of notes, their markers and back-references, in Spanish. */
export const noteWords: typeof english = {
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
      'una oración borrada. No se dice nada donde la conversión perdió las llamadas de la mayoría de las notas, o ' +
      'las dejó en su mayoría como simples números.',
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
};
