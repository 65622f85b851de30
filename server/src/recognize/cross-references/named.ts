import type { Wording } from '../../text/wording';
import type { CrossReferenceMention } from '../mentions';
import { KIND_OF } from './kinds';

/** `the section "A Note on Terms"`, `see the section on recommendations`, `the chapter *New Challenges*`. */
export function namedReferences(wording: Wording): CrossReferenceMention[] {
  const { text, styles } = wording;
  const found: CrossReferenceMention[] = [];
  for (const match of text.matchAll(SECTION)) {
    const kind = KIND_OF.get(match[1]!.toLowerCase())!;
    const start = match.index;
    if (NOT_BEFORE.test(text.slice(Math.max(0, start - 5), start))) continue;
    const at = start + match[0].length;
    const quoted = QUOTED.exec(text.slice(at, at + 140));
    const italic = styles.find((style) => style.style === 'italic' && style.start === at);
    const plain = match[2] === 'on' ? TOPIC.exec(text.slice(at, at + 90)) : null;
    const end = quoted ? at + quoted[0].length : italic ? italic.end : plain ? at + plain[0].length : at;
    const name = (quoted?.[1] ?? (italic ? text.slice(at, italic.end) : plain?.[0]))?.replace(/[.,;:]$/, '').trim();
    if (name) found.push({ span: { start, end }, kind, name });
  }
  return found;
}

// `section `, `section on `, `sección titulada `
const SECTION =
  /([Ss]ection|[Cc]hapter|[Ss]ección|[Aa]partado|[Cc]apítulo|Abschnitt|Kapitel|[Cc]hapitre)\s(?:(on|titled|entitled|called|named|headed|titulad[oa]|sobre|intitulée?)\s)?(?=["“‘«A-Za-zÀ-ɏ])/g;

// `a chapter on …`: some chapter, in some text; `subsection on …`.
const NOT_BEFORE = /\b(?:an?|una?|ein|eine[mn]?|une)\s$|[a-zà-ÿ]$/i;

// `"A Note on Terms"`
const QUOTED = /^["“‘«]([^"”’»]{3,120})["”’»]/;

// `recommendations`, `threat clusters and priorities`: to the end of the clause.
const TOPIC = /^[^,.;:()"“]{3,80}(?=[,.;:()]|$)/;
