import type { Token } from './name-tokens';

/** Where the family name starts: "Edith M. |Harlow", "Ida |von Beyer", "Rafael |Ferrer de Castro", "Erika |Ruiz Salinas". */
export function familyStart(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  if (tokens[0]!.kind === 'particle') return 0;
  const particle = tokens.findIndex((token) => token.kind === 'particle');
  if (particle > 0) {
    // "María del Carmen |García Lago": a given name of three words.
    const second = tokens.slice(particle).findIndex((token) => token.kind === 'word') + particle;
    if (second > particle && second < last && isSpanishGivenName(tokens[second]!.text)) return second + 1;
    const before = tokens.slice(0, particle).filter((token) => token.kind === 'word').length;
    return /^(?:de|del|y)$/.test(tokens[particle]!.text) && before >= 2 ? particle - 1 : particle;
  }
  if (last > 0 && /^(?:V[ao]n|De|Di|Du|Le|La|Mac|Mc|San|Santa|El|Al|Ben)$/.test(tokens[last - 1]!.text))
    return last === 1 && /^(?:Al|Ben)$/.test(tokens[0]!.text) ? last : last - 1;
  if (tokens.length < 3 || tokens[last - 1]!.kind !== 'word') return last;
  const words: string[] = [];
  for (const { kind, text } of tokens) if (kind === 'word') words.push(text);
  return words.length > 2 && hasTwoFamilyNames(words) ? last - 1 : last;
}

/** Spanish names end in the father's and the mother's family name, unless the word before the last is a given name. */
function hasTwoFamilyNames(words: readonly string[]): boolean {
  if (isSpanishGivenName(words.at(-2)!)) return false;
  return isSpanishGivenName(words[0]!) || words.slice(-2).some(isSpanishFamilyName);
}

/** Whether it ends as Spanish patronymics do: "Ramírez", "Muñoz". */
export function isSpanishFamilyName(word: string): boolean {
  return SPANISH_ENDING.test(word);
}

// "González", "Gonzalez", "Ruiz", "Muñoz": the endings of Spanish patronymics
const SPANISH_ENDING = /(?:[aeiouáéíóú]z|[aeiouáéíóú]nez)$/;

/** Whether it is a common Spanish given name, or a part of one ("José Luis", "María del Carmen"); its accent may be left out. */
export function isSpanishGivenName(word: string): boolean {
  return GIVEN.has(word);
}

function withoutAccents(names: string): string {
  return names.normalize('NFD').replace(/\u0301/g, '');
}

const NAMES =
  'José Juan Luis Carlos Jorge Manuel Miguel Ángel Antonio Francisco Javier Jesús Pedro Pablo Raúl Rafael ' +
  'Ricardo Roberto Rodrigo Sergio Santiago Vicente Víctor Fernando Felipe Guillermo Gustavo Gerardo Gabriel ' +
  'Héctor Hugo Ignacio Jaime Joaquín Leonardo Lorenzo Mario Marco Martín Mauricio Óscar Octavio Alberto ' +
  'Alejandro Alfonso Alfredo Álvaro Andrés Armando Arturo Bernardo César Claudio Cristián Daniel David Diego ' +
  'Domingo Eduardo Emilio Enrique Ernesto Esteban Eugenio Adolfo Agustín Abelardo Gonzalo Rogelio Rubén Salvador ' +
  'Samuel Tomás María Ana Luisa Rosa Carmen Cristina Elena Guadalupe Isabel Laura Leticia Lucía Luz Margarita ' +
  'Marta Martha Mercedes Mónica Patricia Pilar Raquel Sandra Silvia Sofía Susana Teresa Verónica Victoria ' +
  'Alejandra Alicia Adriana Andrea Angélica Beatriz Blanca Carolina Claudia Dolores Erika Gabriela Gloria ' +
  'Graciela Irma Julia Lourdes Magdalena Iván Adrián Fabián Germán Hernán Julián Román Efraín Moisés Néstor ' +
  'Nicolás Matías Elías Darío Damián Félix Valentín Ramón Ramiro Rodolfo Rolando Orlando Ulises Benito Camilo ' +
  'Federico Fidel Gilberto Gregorio Heriberto Horacio Humberto Ismael Isidro Jacinto Leonel Leopoldo Marcelo ' +
  'Mariano Maximiliano Porfirio Reynaldo Rigoberto Rosendo Teodoro Virgilio Marisol Maricela Mariana Marcela ' +
  'Aurora Araceli Consuelo Esperanza Estela Fernanda Inés Josefina Juana Lorena Lucrecia Rocío Rosario Soledad ' +
  'Valeria Ximena Yolanda Sara Clemencia Irene Norma Olga Paola Paula Rebeca Sonia Natalia Cecilia Elisa Elsa Bertha ' +
  'Esther Eugenia Hilda Jimena Liliana Nora Tania Viviana Edmundo Efrén Oswaldo Saúl';

const GIVEN: ReadonlySet<string> = new Set([...NAMES.split(' '), ...withoutAccents(NAMES).split(' ')]);
