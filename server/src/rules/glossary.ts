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
