import type { CrossReferenceMention } from '../mentions';

/** What a thing with a label is called, in English, Spanish, French, Portuguese, German and Italian; lower case. */
export const KIND_OF: ReadonlyMap<string, CrossReferenceMention['kind']> = new Map(
  (
    [
      [
        'table',
        'table tables tab cuadro cuadros tabla tablas tableau tableaux quadro quadros tabela tabelas tabelle tabellen tabella tavola tavole prospetto prospetti',
      ],
      [
        'figure',
        'figure figures fig figs figura figuras abbildung abbildungen abb diagrama diagramas diagramm diagramme übersicht übersichten illustration illustrations ilustración ilustraciones ilustração ilustrações esquema esquemas schéma schémas schema schemi',
      ],
      ['box', 'box boxes recuadro recuadros encadré encadrés riquadro riquadri kasten caixa caixas'],
      ['map', 'map maps mapa mapas mappa mappe carte cartes karte karten'],
      [
        'chart',
        'chart charts graph graphs gráfica gráficas gráfico gráficos grafico grafici grafik grafiken schaubild schaubilder graphique graphiques',
      ],
      ['annex', 'annex annexes anexo anexos annexe annexes anhang anlage allegato allegati'],
      ['appendix', 'appendix appendices apéndice apéndices appendice appendici apêndice apêndices'],
      [
        'section',
        'section sections subsection subsections sect sec sección secciones apartado apartados abschnitt abschnitte abschnitten abschn seção seções sezione sezioni paragrafo paragrafi par',
      ],
      ['chapter', 'chapter chapters chap capítulo capítulos kapitel kapiteln kap chapitre chapitres capitolo capitoli'],
      ['part', 'part parts parte partes teil teile partie parties'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Parts of a text, which a law, a treaty or another book has as well. */
export function isTextPart(kind: CrossReferenceMention['kind']): boolean {
  return kind === 'section' || kind === 'chapter' || kind === 'part' || kind === 'annex' || kind === 'appendix';
}
