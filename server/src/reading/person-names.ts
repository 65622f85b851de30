import { withRanges } from '../text/ranges';
import { singleSpaced } from '../text/white-space';

/** Whether a line holds names of people and nothing else: `Olga Ferrer`, `Marlow Quist, Olga`, `Tomás Rey-Moles F.`, `A. Smith and B. Jones`, `by Ann Lee`, `Colonel Ann Lee (Ret.)` */
export function isPersonName(text: string): boolean {
  const names = singleSpaced(text)
    .replace(/^by /i, '')
    .replace(/,? \(Ret(?:\.|ired)\)/g, '')
    .split(/ ?; ?| ?,? (?:and|y|und|et|e|&) /);
  return names.length <= 6 && names.every((name) => isName(name) && !TITLE_WORD.test(name));
}

/** One name: two to six capitalized words, initials and particles, `Family, Given` too, a title before and a degree behind. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !TITLES.has(word.replace(/\.$/, '').toLowerCase()));
  if (first < 0) return false;
  const rest = words
    .slice(first)
    .map((word, index, { length }) => (index < length - 1 ? word.replace(/,$/, '') : word));
  if (DEGREE.test(rest.at(-1)!) && words.at(-2)?.endsWith(',') && areWordsOfName(rest.slice(0, -1))) return true;
  return areWordsOfName(rest);
}

function areWordsOfName([first = '', ...others]: readonly string[]): boolean {
  if (others.length < 1 || others.length > 5 || (first.includes('.') && first.length !== 2)) return false;
  return WORD_OF_NAME.test(first) && others.every((word) => PARTICLES.has(word) || WORD_OF_NAME.test(word));
}

/** `Rey-Moles`, `M.`, `J.R.` */
const WORD_OF_NAME = withRanges(/^\p{Lu}(?:[\p{L}’'-]+|\.(?:\p{Lu}\.){0,2}-?)$/u);

/** `Ph.D.`, `Jr.`, `III` */
const DEGREE = /^(?:Ph\.?D\.?|Jr\.?|M\.?A\.?|III?)$/;

const TITLES = new Set('dr prof gen lt col maj capt sir mr mrs ms lic mtro'.split(' '));

const PARTICLES = new Set('de del la las los y i van von der den da dos di du le el bin al'.split(' '));

/** Words that stand in titles and not in names. */
const TITLE_WORD =
  /\b(?:what|why|how|where|when|who|we|it|is|are|was|were|has|have|been|not|with|from|our|their|this|that|key(?= )|findings?|recommendations?|the|of|in|for|on|to|security|policy|report|introduction|conclusions?|mexico|canada|united|states|north|south|america|american|border|national|international|trade|war|relations|analysis|study|paper|notes?|review|strategy|states|future|new|summary|contents|chapter|part|section)\b/i;
