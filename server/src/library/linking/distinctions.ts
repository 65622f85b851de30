import { wordsOf } from './words';

/**
 * Words that make another work of one with the same title: the rejoinder to it, its summary, an annex, an erratum. Where
 * only one of two references has such a word, nobody can be sure that they give one work.
 */
export function distinctionsIn(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => DISTINGUISHING.has(word)))];
}

const DISTINGUISHING: ReadonlySet<string> = new Set(
  wordsOf(
    'protocol protocolo protocole protokoll amendment amendments ' +
      'rejoinder reply replies response responses erratum errata corrigendum correction retraction addendum supplement supplementary ' +
      'summary abridged annex annexes annexe appendix appendices foreword preface prologue epilogue afterword introduction ' +
      'comment comments commentary review reconsidered revisited updated update sequel companion workbook index ' +
      'respuesta replica fe erratas resumen anexo apendice prologo introduccion comentario comentarios resena ' +
      'erwiderung replik zusammenfassung kurzfassung anhang nachtrag vorwort einleitung kommentar rezension ' +
      'reponse resume annexes preface commentaire risposta riassunto allegato prefazione recensione resposta resumo prefacio',
  ),
);
