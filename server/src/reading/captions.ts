import { withRanges } from '../text/ranges';
import { CAPTION_LABEL } from './words';

/** The label at the head of a table's or figure's caption. */
export interface CaptionLabel {
  /** `table`, `figure` … in English, lower case. */
  readonly kind: 'table' | 'figure' | 'box' | 'map' | 'chart' | 'annex' | 'appendix';
  /** `1`, `A.2` */
  readonly label: string;
  /** `Table 1`, as printed. */
  readonly name: string;
  /** The words behind the label. */
  readonly caption: string;
}

/** The caption in a paragraph's text, markup removed; undefined where it is a sentence about a table. */
export function captionLabel(text: string): CaptionLabel | undefined {
  if (text.length > 400) return undefined;
  const match = CAPTION_LABEL.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const set = /^\s*[.:—–)-]\s*/.exec(rest);
  // Without a stop behind the label, a small letter makes it a sentence: "Table 1 shows …".
  if (!set && SMALL_FIRST.test(rest)) return undefined;
  return {
    kind: KINDS[match[1]!.toLowerCase()] ?? 'figure',
    label: match[2]!,
    name: match[0],
    caption: rest.slice(set?.[0].length ?? 0).trim(),
  };
}

const KINDS: Readonly<Record<string, CaptionLabel['kind']>> = {
  table: 'table',
  cuadro: 'table',
  tabla: 'table',
  tabelle: 'table',
  tableau: 'table',
  quadro: 'table',
  tabela: 'table',
  tabella: 'table',
  'tab.': 'table',
  'tav.': 'table',
  box: 'box',
  recuadro: 'box',
  encadré: 'box',
  map: 'map',
  mapa: 'map',
  carte: 'map',
  chart: 'chart',
  graph: 'chart',
  graphique: 'chart',
  schaubild: 'chart',
  gráfica: 'chart',
  gráfico: 'chart',
  grafica: 'chart',
  grafico: 'chart',
  annex: 'annex',
  anexo: 'annex',
  appendix: 'appendix',
};

const SMALL_FIRST = withRanges(/^\s+\p{Ll}/u);
