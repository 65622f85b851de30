import { firstWord } from '../text/letters';
import { withRanges } from '../text/ranges';

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
  const match = labelAt(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const set = /^\s*[.:—–)-]\s*/.exec(rest);
  // Without a stop behind the label, a small letter makes it a sentence: "Table 1 shows …".
  if (!set && SMALL_FIRST.test(rest)) return undefined;
  return {
    kind: KINDS.get(match[1]!.toLowerCase())!,
    label: match[2]!,
    name: match[0],
    caption: rest.slice(set?.[0].length ?? 0).trim(),
  };
}

/** Whether a text begins with a label, whatever follows it: a caption's, or a sentence's about a table. */
export function beginsWithLabel(text: string): boolean {
  return labelAt(text) !== undefined;
}

/** Whether a line may begin with a label, its markup still on it: told by its first word, since few lines do. */
export function mayBeginWithLabel(raw: string): boolean {
  const word = firstWord(raw).toLowerCase();
  return KINDS.has(word) || KINDS.has(`${word}.`) || TAGS.test(raw);
}

// `<sup>1</sup>Table 1`, `$^{1}$ Table 1`: letters of the markup stand before the first word
const TAGS = /^[^A-Za-zÀ-ɏ]{0,12}[<&\\$^]/;

function labelAt(text: string): RegExpExecArray | undefined {
  const match = LABEL.exec(text);
  return match && KINDS.has(match[1]!.toLowerCase()) ? match : undefined;
}

/** `Table 1`, `Figure A.2`, `Cuadro 3`, `Tab. 4`: the word of `KINDS` and the label at the head of a caption */
const LABEL =
  /^([A-Za-zÀ-ɏ]{3,12}\.?)\s+(\d{1,3}(?:[.-](?:\d{1,2}|[A-Z](?![A-Za-z])))?[a-z]?|[A-Z](?:[.-]?\d{1,2})?|[IVX]{1,5})(?=[\s.:—–)]|$)/i;

const WORDS: readonly (readonly [CaptionLabel['kind'], string])[] = [
  ['table', 'table cuadro tabla tabelle tableau quadro tabela tabella tab. tav. tavola prospetto'],
  ['figure', 'figure fig. figura diagram diagrama diagramm abbildung abb. exhibit übersicht'],
  ['figure', 'illustration ilustración ilustração esquema schéma schema'],
  ['box', 'box recuadro encadré riquadro kasten caixa'],
  ['map', 'map mapa mappa carte karte'],
  ['chart', 'chart graph graphique schaubild grafik gráfica gráfico grafica grafico'],
  ['annex', 'annex anexo'],
  ['appendix', 'appendix'],
];

const KINDS: ReadonlyMap<string, CaptionLabel['kind']> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

const SMALL_FIRST = withRanges(/^\s+\p{Ll}/u);
