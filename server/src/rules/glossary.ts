import type { Paper } from '../paper/paper';
import { isAbbreviationLine } from '../recognize/acronyms/abbreviation-lines';
import { type Place, sourceSpan } from '../text/flow';
import { sectionTitle } from './section-title';

/** Whether the place belongs to a list of abbreviations, whose definitions stand in no order of reading. */
export function isGlossary(paper: Paper, place: Place): boolean {
  if (place.flow.kind === 'cell' || isAbbreviationLine(place.flow.text)) return true;
  return GLOSSARY.test(sectionTitle(paper, sourceSpan(place).start));
}

// `List of Abbreviations`, `Acronyms`, `Glosario`, `Siglas y abreviaturas`, `Abkürzungen`
const GLOSSARY =
  /\b(?:abbreviations?|acronyms?|initialisms|glossary|glosario|siglas|acrónimos|abreviaturas|Abkürzung)/i;

/**
 * Whether a document is a glossary that the papers beside and below it share, by its name or title: `glossary.md`,
 * `00-list-of-acronyms.md`, "Siglas y abreviaturas".
 */
export function isGlossaryOf({ uri, title }: Paper, other: string): boolean {
  const slash = uri.lastIndexOf('/') + 1;
  return other.startsWith(uri.slice(0, slash)) && (GLOSSARY_FILE.test(uri.slice(slash)) || GLOSSARY.test(title ?? ''));
}

// `glossary.md`, `00-acronyms.txt`, `list_of_abbreviations.md`, `siglas.md`
const GLOSSARY_FILE =
  /(?:abbreviations?|acronyms?|glossary|glosario|siglas|abreviaturas|sigles|abkuerzung|abkürzung)[\w%-]*\.\w+$/i;
