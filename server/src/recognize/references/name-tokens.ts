import { isCapital, isLetter } from '../../text/letters';
import { wordsAt } from '../../text/matches';

/** A word, initials or a particle of a person's name. */
export interface Token {
  readonly kind: 'word' | 'initials' | 'particle';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words, initials and particles without punctuation between them: "Edith M. Harlow", "van der Berg". */
export interface Group {
  readonly tokens: readonly Token[];
  readonly end: number;
}

/** Words, initials and particles up to the first punctuation. */
export function readGroup(text: string, start: number, limit: number): Group | undefined {
  const tokens: Token[] = [];
  let at = start;
  while (at < limit && tokens.length < 8) {
    const space = tokens.length > 0 ? wordsAt(/ {0,3}(?!\s)/y, text, at) : '';
    if (space === undefined) break;
    const from = at + space.length;
    // "J.Smith" goes without a space, "Smith" and "Jones" do not.
    if (tokens.length > 0 && space === '' && !/[.'’]/.test(text[at - 1]!)) break;
    const token = tokenAt(text, from);
    if (!token || token.end > limit || INSTEAD_OF_YEAR.has(token.text)) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens.length > 0 ? { tokens, end: at } : undefined;
}

/** "Quist, P. Forthcoming.": what stands where the year will, no name. */
const INSTEAD_OF_YEAR: ReadonlySet<string> = new Set(['Forthcoming', 'Undated']);

function tokenAt(text: string, start: number): Token | undefined {
  const code = text.charCodeAt(start);
  if (start === text.length || !isLetter(code)) return undefined;
  for (const [kind, pattern] of isCapital(code) ? CAPITAL_FIRST : SMALL_FIRST) {
    const found = wordsAt(pattern, text, start);
    if (found) return { kind, start, end: start + found.length, text: found };
  }
  return undefined;
}

const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĠĢĪİĶĹĽŁŃŅŇŌŐŒŘŚŜŞŠŢŤŪŮŰŲŴŶŹŻŽƠƯ';
// "Quist", "Harlow-Jones", "O'Neill", "D’Amico", "McKay"; accents may be characters of their own
const WORD = new RegExp(`(?:[dDlLO]['’])?[${UPPER}](?:[A-Za-zÀ-ɏḀ-ỿ\u0300-\u036f'’]|-(?=[A-Za-zÀ-ɏḀ-ỿ]))+`, 'y');
// "J.", "J.-P.", "P.-Ch.", "M.-H", "M.G.", "C. Z.", "A" in "Doe A", "CGM"
const INITIALS = new RegExp(
  `(?:[${UPPER}](?:[hrt]|hr|-[${UPPER}])?\\.(?:\\s?-?\\s?[${UPPER}]h?\\.){0,4}(?:-[${UPPER}](?![A-Za-zÀ-ɏḀ-ỿ.]))?|[${UPPER}]{1,3}(?:-[${UPPER}])?(?![A-Za-zÀ-ɏḀ-ỿ'’.-])|[${UPPER}]{2,3}\\.)`,
  'y',
);
// "de la", "van der", "von": part of a family name
const PARTICLE =
  /(?:d[eoa]s?|del|della|di|du|la|las|los|le|el|al|v[ao]n|vom|zum?|zur|der|den|ten?|ter|bin|ibn|af|av|y(?= [A-Z][a-z]+,))(?=\s|,\s|,\(|;|\.\s)|[dl]['’](?=[A-Z])/y;

// "DE LA" before "VEGA", "VAN" before "SCHENDEL": the same, where family names are set in capitals
const SHOUTED_PARTICLE =
  /(?:D[EIA]|D[AO]S|DELL?A?|D[EU]S|LAS?|LOS|V[AO]N|DE[RN]|TE[NR])(?= (?:(?:LAS?|LOS|DE[RN]?) )?[A-ZÀ-Þ]{3,}(?![a-zà-ÿ]))/y;

type Pattern = readonly [kind: Token['kind'], pattern: RegExp];

const CAPITAL_FIRST: readonly Pattern[] = [
  ['particle', SHOUTED_PARTICLE],
  ['initials', INITIALS],
  ['word', WORD],
];

const SMALL_FIRST: readonly Pattern[] = [
  ['particle', PARTICLE],
  ['word', WORD],
];
