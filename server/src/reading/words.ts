import { firstWord } from '../text/letters';

// Words by which a reader knows the parts of a paper, in the languages that the reading knows.

/** Whether a line heads notes and nothing else: `Notes`, `Endnotes`, `NOTAS`, `Anmerkungen`, `4.3 Footnotes`, `Endnotes - Chapter 2` */
export function isNotesHeading(line: string): boolean {
  return NOTES.has(firstWord(line).toLowerCase()) && NOTES_HEADING.test(line);
}

/** The first words of `NOTES_HEADING`. */
const NOTES: ReadonlySet<string> = new Set(
  'notes end foot endnotes footnotes notas anmerkungen fußnoten fussnoten endnoten note'.split(' '),
);

const NOTES_HEADING =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+)?(?:(?:(?:end|foot)\s?-?)?notes(?:,? (?:[-–—] |to |for )?(?:chapter|part|section) (?:\d{1,2}|[ivx]{1,5}|[a-z]{3,5}))?|notes and references|notas(?: al pie| finales| al final)?|anmerkungen|fu[ßs]+noten|endnoten|note(?: al testo)?|notas de rodap[ée]|notes de bas de page)\s*[.:]?$/i;

/** `1. Introduction`, `Executive Summary`, `Resumo:`, `Inhaltsverzeichnis`: a heading behind the title and its authors */
export const FIRST_HEADING =
  /^(?:\d+\.?\s+|I\.?\s+)?(?:introduction|introducci[óo]n|introdução|introduzione|einleitung|abstract|resumen|resumo|résumé|riassunto|zusammenfassung|sommario|sommaire|(?:executive )?summary|resumen ejecutivo|contents|índice|sumário|indice|inhalt(?:sverzeichnis)?|table des matières)\s?:?$/i;

/** Words that end no sentence and no title: a paragraph that stops at one was cut. */
export const LEADING_WORD =
  /(?:^|\s)(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|as|that|which|who|is|are|was|were|be|been|has|have|had|its|their|his|her|our|this|these|those|not|than|but|into|between|el|la|los|las|un|una|de|del|en|con|por|para|que|y|o|se|su|sus|al|der|die|das|und|von|im|zu|le|les|du|des|et|à)$/i;

/** Finite verbs and the like: a short line that holds one is a sentence, not a heading. */
export const SENTENCE_WORD =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|shall|should|may|might|must|does|did|do|been|es|son|fue|era|han|ha|será|está|están|puede|ist|sind|war|hat|haben|wird|est|sont|était)\b/i;
