import { Vocabulary } from '../../text/vocabulary';
import type { Wording } from '../../text/wording';
import type { CrossReferenceMention } from '../mentions';
import { KIND_OF } from './kinds';

/** `the next section`, `the previous chapter`, `the first section of this paper`, `la siguiente sección`. */
export function ordinalReferences({ text }: Wording): CrossReferenceMention[] {
  if (!POSITIONS.isIn(text.toLowerCase())) return [];
  const found: CrossReferenceMention[] = [];
  for (const match of text.matchAll(ORDINAL)) {
    const { before, noun, behind } = match.groups!;
    const kind = KIND_OF.get(noun!.toLowerCase())!;
    const word = (before ?? behind)?.toLowerCase();
    const span = { start: match.index, end: match.index + match[0].length };
    if (!word || ELSEWHERE.test(text.slice(span.end, span.end + 16))) continue;
    const relative = RELATIVE.get(word);
    const ordinal = ORDINALS.get(word);
    if (relative !== undefined) found.push({ span, kind, relative });
    else if (ordinal !== undefined) found.push({ span, kind, ordinal });
  }
  return found;
}

// `the next section`, `the second section of this short paper`, `la sección siguiente`, `im ersten Abschnitt`
const ORDINAL =
  /(?<![A-Za-zÀ-ɏ])(?:[Tt]he|[Ll]a|[Ee]l|[Dd]er|des|dem|den|[Dd]ie|[Ii]m|[Ll]e|al|del)\s(?:(?<before>[a-zà-ÿ]{4,14})\s)?(?<noun>section|chapter|part|sección|apartado|capítulo|parte|Abschnitt|Kapitel|Teil|chapitre|partie)(?:\s(?<behind>siguiente|anterior|suivante?|précédente?))?(?:\s(?:of|in|de|del|dieses|dieser)\s(?:this|the present|our|este|esta|presente|cet|cette|ce)?\s?(?:(?:short|brief|background|working|policy)\s)?(?:paper|article|report|study|essay|chapter|document|trabajo|artículo|documento|informe|ensayo|estudio|capítulo|Beitrags|Aufsatzes|Papiers|Arbeit|étude|rapport))?(?![A-Za-zÀ-ɏ])/g;

// ` of the armed forces`: a section of something else.
const ELSEWHERE = /^\s(?:of|in|de|del|von|der|des|du|to)\s(?!which|what|the next)/;

const RELATIVE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    next: 1,
    following: 1,
    subsequent: 1,
    siguiente: 1,
    próximo: 1,
    próxima: 1,
    suivant: 1,
    suivante: 1,
    prochain: 1,
    prochaine: 1,
    nächste: 1,
    nächsten: 1,
    folgende: 1,
    folgenden: 1,
    previous: -1,
    preceding: -1,
    foregoing: -1,
    anterior: -1,
    précédent: -1,
    précédente: -1,
    vorige: -1,
    vorigen: -1,
    vorherige: -1,
    vorherigen: -1,
    vorangehende: -1,
    vorangehenden: -1,
  }),
);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    last: -1,
    final: -1,
    concluding: -1,
    primer: 1,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    tercer: 3,
    tercero: 3,
    tercera: 3,
    cuarto: 4,
    cuarta: 4,
    quinto: 5,
    quinta: 5,
    último: -1,
    última: -1,
    erste: 1,
    ersten: 1,
    zweite: 2,
    zweiten: 2,
    dritte: 3,
    dritten: 3,
    vierte: 4,
    vierten: 4,
    letzte: -1,
    letzten: -1,
    premier: 1,
    première: 1,
    deuxième: 2,
    troisième: 3,
    dernier: -1,
    dernière: -1,
  }),
);

/** Words for the position of a part among the others. */
const POSITIONS = new Vocabulary({ position: [...RELATIVE.keys(), ...ORDINALS.keys()].join(', ') });
