import type { Token } from './name-tokens';

/** Where the family name starts: "Edith M. |Harlow", "Ida |von Beyer", "Rafael |Ferrer de Castro", "Erika |Ruiz Salinas". */
export function familyStart(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  const words = tokens.filter((token) => token.kind === 'word');
  if (tokens[0]!.kind === 'particle') return 0;
  const particle = tokens.findIndex((token) => token.kind === 'particle');
  if (particle > 0) {
    const before = tokens.slice(0, particle).filter((token) => token.kind === 'word').length;
    return /^(?:de|del|y)$/.test(tokens[particle]!.text) && before >= 2 ? particle - 1 : particle;
  }
  if (last > 0 && /^(?:V[ao]n|De|Di|Du|Le|La|Mac|Mc|San|Santa|El|Al|Ben)$/.test(tokens[last - 1]!.text))
    return last === 1 && /^(?:Al|Ben)$/.test(tokens[0]!.text) ? last : last - 1;
  if (words.length < 3 || tokens[last - 1]!.kind !== 'word') return last;
  return hasTwoFamilyNames(words.map((word) => word.text)) ? last - 1 : last;
}

/** Spanish names end in the father's and the mother's family name, unless the word before the last is a given name. */
function hasTwoFamilyNames(words: readonly string[]): boolean {
  if (SPANISH_GIVEN.test(words.at(-2)!)) return false;
  return SPANISH_GIVEN.test(words[0]!) || words.slice(-2).some((word) => SPANISH_ENDING.test(word));
}

// "González", "Gonzalez", "Ruiz", "Muñoz": the endings of Spanish patronymics
const SPANISH_ENDING = /(?:[aeiouáéíóú]z|[aeiouáéíóú]nez)$/;

// The common Spanish given names, compound ones included by their parts ("José Luis", "María del Carmen").
export const SPANISH_GIVEN =
  /^(?:Jos[eé]|Juan|Luis|Carlos|Jorge|Manuel|Miguel|[AÁ]ngel|Antonio|Francisco|Javier|Jes[uú]s|Pedro|Pablo|Ra[uú]l|Rafael|Ricardo|Roberto|Rodrigo|Sergio|Santiago|Vicente|V[ií]ctor|Fernando|Felipe|Guillermo|Gustavo|Gerardo|Gabriel|H[eé]ctor|Hugo|Ignacio|Jaime|Joaqu[ií]n|Leonardo|Lorenzo|Mario|Marco|Mart[ií]n|Mauricio|[OÓ]scar|Octavio|Alberto|Alejandro|Alfonso|Alfredo|[AÁ]lvaro|Andr[eé]s|Armando|Arturo|Bernardo|C[eé]sar|Claudio|Cristi[aá]n|Daniel|David|Diego|Domingo|Eduardo|Emilio|Enrique|Ernesto|Esteban|Eugenio|Adolfo|Agust[ií]n|Abelardo|Gonzalo|Rogelio|Rub[eé]n|Salvador|Samuel|Tom[aá]s|Mar[ií]a|Ana|Luisa|Rosa|Carmen|Cristina|Elena|Guadalupe|Isabel|Laura|Leticia|Luc[ií]a|Luz|Margarita|Marta|Martha|Mercedes|M[oó]nica|Patricia|Pilar|Raquel|Sandra|Silvia|Sof[ií]a|Susana|Teresa|Ver[oó]nica|Victoria|Alejandra|Alicia|Adriana|Andrea|Ang[eé]lica|Beatriz|Blanca|Carolina|Claudia|Dolores|Erika|Gabriela|Gloria|Graciela|Irma|Julia|Lourdes|Magdalena|Iv[aá]n|Adri[aá]n|Fabi[aá]n|Germ[aá]n|Hern[aá]n|Juli[aá]n|Rom[aá]n|Efra[ií]n|Mois[eé]s|N[eé]stor|Nicol[aá]s|Mat[ií]as|El[ií]as|Dar[ií]o|Dami[aá]n|F[eé]lix|Valent[ií]n|Ram[oó]n|Ramiro|Rodolfo|Rolando|Orlando|Ulises|Benito|Camilo|Federico|Fidel|Gilberto|Gregorio|Heriberto|Horacio|Humberto|Ismael|Isidro|Jacinto|Leonel|Leopoldo|Marcelo|Mariano|Maximiliano|Porfirio|Reynaldo|Rigoberto|Rosendo|Teodoro|Virgilio|Marisol|Maricela|Mariana|Marcela|Aurora|Araceli|Consuelo|Esperanza|Estela|Fernanda|In[eé]s|Josefina|Juana|Lorena|Lucrecia|Roc[ií]o|Rosario|Soledad|Valeria|Ximena|Yolanda)$/;
