import { startOfWord } from '../text/letters';
import { SENTENCE_WORD } from './words';

/** Whether short words name where somebody works, and say nothing of him: no verb, no year. */
export function isAffiliation(words: string): boolean {
  const isShort = words.length > 4 && words.length <= 220;
  return isShort && (AFFILIATION.test(words) || INSTITUTION.test(words)) && !SENTENCE_WORD.test(words);
}

/** `Center for Harbor Studies`, `Ministry of Ports`, `National Dredging Authority` */
const INSTITUTION =
  /\b(?:cent(?:er|re|ro|rum)|agency|agencia|authority|autoridad|minist(?:ry|erio|ère|erium)|council|consejo|bank|banco|foundation|fundación|stiftung|office|oficina|bureau|hospital|laborator(?:y|io)|academy|academia|department|departamento|faculty|division|división|society|unit|service|commission|comisión|programme?|group|gmbh|inc|llc|ltd)\b/i;

/** Whether a line at the head of a paper is the name of a body, or tells a person's post. */
export function isBody(text: string): boolean {
  return (AFFILIATION.test(text) || BODY.test(text)) && !/[:?]/.test(text);
}

/** Whether what reads like a person's name is that of a body: `Legislative Research Office`. */
export function endsAsBody(text: string): boolean {
  return BODIES.has(text.slice(startOfWord(text, text.length)).toLowerCase());
}

const BODIES: ReadonlySet<string> = new Set(
  'academy agency bureau center centre commission committee council foundation institute observatory office service'.split(
    ' ',
  ),
);

/** A name without the unit of a larger body in which its bearer works: `Ann Lee, Foreign Affairs Section`. */
export function withoutUnit(text: string): string {
  return text.replace(UNIT, '');
}

/** `, Foreign Affairs Section`, `, Harbor and Transport Division` */
const UNIT = /, (?:\S{2,20} ){1,5}(?:section|division|branch|unit|directorate)$/i;

/** `Georgetown University`, `Researcher at …`, `Visiting Professor` */
const AFFILIATION =
  /\b(?:universi(?:ty|dad|tät|té|dade)|institut[eo]?|college|colegio|school of|facult(?:y|ad)|department of|departamento de|professor|profesor[a]?|researcher|investigador[a]?|(?:senior |research |visiting )fellow|lecturer|ph\.?d\.? candidate|tecnol[óo]gico|escuela|hochschule|think tank)\b|@/i;

/** `Centro de Estudios del Agua`, `Consejo Iberoamericano de Puertos`, `DEPARTMENT FOR RURAL AFFAIRS`, `Economic Commission for the Lakes`, `Osservatorio sui porti – Paper 3/2022`: a few words, a number last. */
const BODY =
  /^(?=\D{0,80}(?: \d{1,3}\/\d{4})?$)(?:the )?(?:(?:economic|national|federal|inter-american|united nations) (?=commission|council|office))?(?:commission|council|office|cent(?:er|re|ro)|observator(?:y|io)|osservatorio|department|departamento|ministr(?:y|o)|minist[eéè]r(?:io|e|o)|secretar[íi]a|foundation|fundaci[óo]n|fundação)(?: \S{2,20}(?:al|ana|ano|ico|ica))? (?:of|for|on|de|del|da|do|para|di|dei|delle|sui|sulle|des|du) \S+(?: \S+){0,6} ?$/i;
