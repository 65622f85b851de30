import type { acronymWords as english } from '../../en/rules/acronyms';

/** What the diagnostics say of acronyms, in Spanish. */
export const acronymWords: typeof english = {
  'acronym-undefined': {
    says: 'Una sigla que se usa y nunca se desarrolla',
    why:
      'Quien no es del campo no la conoce. Lo que todos saben (ONU, UE, FBI …) no se define. La que solo ' +
      'aparece en referencias, títulos, índices, adscripciones o citas textuales se señala como información.',
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
};
