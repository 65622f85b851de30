import { textBefore } from '../../text/text-before';
import type { Wording } from '../../text/wording';
import type { CrossReferenceMention } from '../mentions';
import { KIND_OF } from './kinds';

/** `see "Harbors," below`, `as discussed under "Harbors"`: a heading in quotation marks, whatever it is a heading of. */
export function quotedReferences({ text }: Wording): CrossReferenceMention[] {
  const found: CrossReferenceMention[] = [];
  for (const match of text.matchAll(HEADING)) {
    const name = match[2]!.replace(/[.,;:]$/, '');
    const start = match.index + match[1]!.length;
    if (!match[1] && !PLACE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8)))
      continue;
    found.push({ span: { start, end: start + name.length }, kind: 'section', name, isExact: true });
  }
  return found;
}

// `see "Harbors," `, `under “Harbors”`, `"Harbors," `
const HEADING = /((?:[Ss]ee(?: also)?|under|[Vv]éase|[Ss]iehe) ["“]|)(?<=["“])([A-ZÀ-Þ][^"“”]{2,100})["”]/g;

// ` below`, `, above`
const PLACE = /^,?\s(?:below|above)\b/;

/** `as argued in the introduction`, `(see Annex)`, `The Annex gives`: a part of the paper by what it is. */
export function soleParts({ text }: Wording): CrossReferenceMention[] {
  return [...text.matchAll(SOLE_PART)].map(({ 0: match, 1: name, index }) => {
    const end = index + match.length;
    return { span: { start: end - name!.length, end }, kind: 'section', name: name!, isExact: true };
  });
}

// `in the introduction`, `see Annex`; not `in the introduction of tariffs`, `see Annex 2`
const SOLE_PART =
  /\b(?:(?:[Ii]n|[Ss]ee) (?:the )?|[Tt]he (?=A)|[Vv]éase (?:el |la )?|[Ee]n (?:el|la) )([Ii]ntroduc(?:tion|ción)|[Cc]onclusions?|[Aa]nnex|[Aa]ppendix|[Aa]nexo|[Aa]péndice)(?![A-Za-zÀ-ɏ'’-]| (?:of|to|by|de|del|[A-Z\d]))/g;

/** `the section "A Note on Terms"`, `see the section on recommendations`, `the chapter *New Challenges*`. */
export function namedReferences(wording: Wording): CrossReferenceMention[] {
  const { text, styles } = wording;
  const found: CrossReferenceMention[] = [];
  for (const match of text.matchAll(SECTION)) {
    const kind = KIND_OF.get(match[1]!.toLowerCase())!;
    const start = match.index;
    if (NOT_BEFORE.test(textBefore(text, start, 5))) continue;
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

// `recommendations`, `threat clusters and priorities`: to the end of the clause, or to `above`.
const TOPIC = /^[^,.;:()"“]{3,80}?(?=\s(?:above|below)\b|[,.;:()]|$)/;
