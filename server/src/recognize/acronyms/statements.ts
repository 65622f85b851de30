import { Vocabulary } from '../../text/vocabulary';

// The words by which a text says outright that it introduces a short form, in the languages that the reading knows.

const either = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`;

const LANGUAGE_NAMES =
  'Spanish English French Portuguese German Italian Russian Arabic Chinese Japanese Korean Turkish Polish Lithuanian ' +
  'Latvian Estonian Ukrainian Romanian Hungarian Czech Dutch Danish Swedish Norwegian Finnish Greek Hebrew Persian ' +
  'Indonesian Malay Thai español inglés francés portugués alemán';

const LANGUAGES = either(...LANGUAGE_NAMES.split(' '));

/** `acronym`, `siglas`: what a short form is called. */
const NAMES = either('acronym', 'initials', 'abbreviation', 'siglas?');

/** `hereinafter`, `en adelante`: from here on it is called so. */
const FROM_HERE = either(
  ...['hereinafter', 'hereafter', 'henceforth', 'from now on'],
  ...['(?:de (?:aquí|ahora) )?en adelante', 'en lo sucesivo', 'en lo que sigue', 'im Folgenden', 'ci-après'],
);

const CALLED = either(
  '(?:(?:also|better|commonly|usually|more widely) )?(?:known|referred to|abbreviated|called)(?: (?:everywhere|locally|simply|today))?',
  ...['(?:(?:mejor|más|también) )?conocid[oa]s?', 'kurz', 'abgekürzt', 'in short', 'for short'],
);

const SMALL_WORDS = either(
  ...['as', 'to', 'by', 'its', 'their', 'the', 'for', 'from', 'in', 'after', 'is', 'are', 'according to'],
  ...['como', 'por', 'sus', 'su', 'en', 'la', 'el', 'auf'],
);

const MORE = `(?: ${either(SMALL_WORDS, LANGUAGES, NAMES)}){0,7}`;

/** `each, a `, `together, ` before a quotation mark, as contracts and treaties define. */
const EACH = '(?:each|collectively|together|jointly),? (?:an? )?(?=(?:the )?["“])';

/**
 * The words that may open a bracket before its short form: `hereinafter `, `known by its Spanish acronym `, `or “`,
 * `the so-called `, ``.
 */
export const STATEMENT_FIRST = new RegExp(
  `^ ?(?:${either(FROM_HERE, CALLED, NAMES, SMALL_WORDS, 'or')}${MORE}[:,]? |${EACH})?(?:the |el |la )?(?:famous |so-called |célebre |llamad[oa] )?(?:["“„'‘](?:the )?|« ?)?`,
  'i',
);

/**
 * Behind the short form: ` in Spanish`, `, Spanish acronym`, `, por sus siglas en inglés`, ` hereafter`, ` for short`.
 */
export const STATEMENT_LAST = new RegExp(
  `^[,;:]? ?(?:${SMALL_WORDS} ){0,4}${either(LANGUAGES, NAMES, FROM_HERE, 'short(?=$)')}(?![a-z])`,
  'i',
);

/**
 * The end of what stands before a short form at a bracket's end: `known by its Spanish acronym`, `por sus siglas en
 * inglés`.
 */
export const STATEMENT_ENDING = new RegExp(`${either(NAMES, LANGUAGES, CALLED)}(?: ${SMALL_WORDS}){0,2}$`, 'i');

/**
 * Between a long form and the short form behind it: `, known in Spanish as `, ` —conocido como `, `, hereinafter “`,
 * `, por sus siglas, `.
 */
export const STATEMENT_BETWEEN = new RegExp(
  `(?:,? | ?[—–] ?)${either(FROM_HERE, CALLED, `(?:whose|or by its|por sus) (?:\\w+ )?${NAMES}`)}${MORE}[:,]? ["“]?$`,
);

/** Between a short form and the long form behind it: ` stands for `, `, short for `, `, the Spanish acronym of `. */
export const STATEMENT_OF_SHORT_FORM = new RegExp(
  `^,? ${either(
    '(?:which |that )?(?:stands|standing|short) for',
    `(?:is )?(?:the )?(?:\\w+ )?${NAMES} (?:for|of|de)`,
    ...['significa', 'steht für'],
  )} (?:the |la |el )?`,
);

/** Whether a text holds a word without which neither `STATEMENT_ENDING`, `_BETWEEN` nor `_OF_SHORT_FORM` finds anything. */
export function mayState(text: string): boolean {
  return STATING.isIn(text.toLowerCase());
}

const STATING = new Vocabulary({
  word: (
    'acronym initials abbreviation sigla siglas hereinafter hereafter henceforth now adelante sucesivo sigue folgenden après ' +
    'known referred abbreviated called conocido conocida conocidos conocidas kurz abgekürzt short stands standing significa steht ' +
    LANGUAGE_NAMES.toLowerCase()
  ).replaceAll(' ', ', '),
});
