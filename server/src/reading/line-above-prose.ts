import { withRanges } from '../text/ranges';
import { startsProse } from './heading-context';

/**
 * A short line right above a paragraph that stands on one long line, at the head of a block: a heading, since such a text
 * breaks lines only between paragraphs. With the rest of a long one, which the line below begins with.
 */
export function lineAboveProse(raw: string): string | undefined {
  const end = raw.indexOf('\n');
  if (end < 0 || end > LONGEST_LINE) return undefined;
  const next = raw.indexOf('\n', end + 1);
  if ((next < 0 ? raw.length : next) - end < SHORTEST_BELOW) return undefined;
  const line = raw.slice(0, end).trimEnd();
  const below = raw.slice(end + 1, end + 1 + LONGEST_LINE);
  if (!startsProse(below) || OF_SENTENCE.test(line)) return undefined;
  if (OPENER.test(below) || !OF_TITLE.test(below)) return line;
  const rest = REST.exec(below)?.[1];
  return rest === undefined ? undefined : raw.slice(0, end + 1 + rest.length);
}

/** In characters: a heading, and a line that no page's width has broken. */
const LONGEST_LINE = 80;
const SHORTEST_BELOW = 200;

// `, the`, ` leads`: words of a sentence, where the long ones of a title have capitals
const OF_SENTENCE = withRanges(/,|[\s-]\p{Ll}{4}|[\s-]\p{Ll}+$/u);

const OPENERS =
  '(?:The|We|Our|As|In|An?|To|It|This|These|Those|For|Since|By|At|On|While|With|Although|When|El|La|Los|Las|En)';

// `The pilots`: how sentences begin
const OPENER = new RegExp(`^${OPENERS} `);

// `Law Enforcement`, `Weapons of Mass`: words of a title
const OF_TITLE = withRanges(/^\p{Lu}[\p{L}-]* (?:(?:of|and|for|the) ){0,2}\p{Lu}/u);

// `Law Enforcement` before ` The pilots were`
const REST = withRanges(
  new RegExp(String.raw`^(\p{Lu}[\p{L}-]*(?: (?:of|and|for|the|\p{Lu}[\p{L}-]*)){0,4}?) ${OPENERS} `, 'u'),
);
