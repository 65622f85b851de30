import type { Span } from '../../text/span';
import { namesInstitution } from './hints';
import { readPeople } from './people';
import type { Print } from './print';

/** How many characters at the start of a clause only lead up to its reference: "For example, ", "más en general, ". */
export function leadIn({ text, titles }: Print, { start, end }: Span): number {
  const customary = CUSTOMARY.exec(text.slice(start, end))![0].length;
  const from = start + customary;
  const head = text.slice(from, Math.min(end, from + LONGEST));
  for (const pattern of [REMARK, ABOUT]) {
    const words = pattern.exec(head)?.[0];
    if (!words || !isRemark(words)) continue;
    const at = from + words.length;
    const title = titles.find(({ start }) => start >= at)?.start ?? end;
    if (opensWithAuthor(text, at, Math.min(title, end))) return customary + words.length;
  }
  return customary;
}

// "For example, ", "e.g., ", "in ", "also "
const CUSTOMARY =
  /^(?:(?:[Ff]or (?:example|instance)|[Ee]\.g\.|[Ii]\.e\.|[Pp]or ejemplo|[Aa]lso|[Aa]nd|[Bb]ut|the|[Ii]n|[Ee]n|[Bb]y|[Ff]rom)[, ]\s*)*/;

const LONGEST = 90;

// "Para la primera postura, ", "ähnlich ", "Par exemple : ", "più in generale, ": words without a name among them
const REMARK = /^[A-Za-zÀ-ɏ][a-zß-ÿ]*(?: [a-zß-ÿ’']+){0,9} ?[,:]? (?=[A-ZÀ-Þ])/;

// "Sobre las estaciones del CNP, ", "On the Harbor Board, ": what the work is about, names among the words
const ABOUT = /^[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-Za-zÀ-ɏ0-9’'.-]+){1,12}, (?=[A-ZÀ-Þ])/;

/** Behind a preposition, or written small; "Lega dei comuni, " is an institution, and a particle is part of a name. */
function isRemark(words: string): boolean {
  const each = words.replace(/ ?[,:]? $/, '').split(' ');
  const isSmall = /^[a-zß-ÿ]/.test(words);
  if (SAYS_WHICH.has(each.at(-1)!)) return each.length > 2 && each[0] === 'The';
  if (/[,:] $/.test(words)) return each.length > 1 && (isSmall || OPENER.has(each[0]!));
  return isSmall && each.every((word) => word.length > 3 && !PARTICLE.has(word));
}

// "The last is ", "The best account remains "
const SAYS_WHICH: ReadonlySet<string> = new Set(['is', 'remains']);

const OPENER: ReadonlySet<string> = new Set(
  (
    'For On In Of As Among About Para Sobre Por En Como Entre Acerca Más Pour Sur Par Dans Plus Für Zu Zum Zur Über ' +
    'Per Su Sul Sulla Sui Tra Fra Più Sobre Mais No Na'
  ).split(' '),
);

const PARTICLE: ReadonlySet<string> = new Set(['della', 'delle', 'degli', 'dello', 'dalla', 'vande', 'dall’']);

/** Behind the words stand a person in full or an institution, and a comma or their role: ", ", " (dir.), ". */
function opensWithAuthor(text: string, at: number, end: number): boolean {
  const people = readPeople(text, at, end, end);
  if (people?.names.every(({ given }) => given) && CLOSES.test(text.slice(people.end, people.end + 24))) return true;
  const name = /^[^,.:;*"“«]{3,90}(?=, )/.exec(text.slice(at, Math.min(end, at + 100)))?.[0];
  return name !== undefined && namesInstitution(name);
}

// ", ", " (a cura di), "
const CLOSES = /^(?: \([^()]{2,16}\))?, /;
