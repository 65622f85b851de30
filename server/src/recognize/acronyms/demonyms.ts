/**
 * Whether a folded word is an adjective of a country that often stands before a name without being part of it: "the
 * *Mexican* Ministry of Defense". The list is of the countries that papers on the Americas and Europe speak of most.
 */
export function isDemonym(folded: string): boolean {
  return DEMONYMS.has(folded);
}

const DEMONYMS: ReadonlySet<string> = new Set(
  (
    'mexican american canadian guatemalan honduran salvadoran salvadorian nicaraguan panamanian cuban dominican ' +
    'haitian colombian venezuelan ecuadorian ecuadorean peruvian bolivian brazilian chilean argentine argentinian ' +
    'uruguayan paraguayan british english scottish irish french german spanish portuguese italian dutch belgian ' +
    'swiss austrian swedish norwegian danish finnish polish czech hungarian romanian bulgarian greek turkish ' +
    'russian ukrainian israeli egyptian iraqi iranian afghan pakistani indian chinese japanese korean vietnamese ' +
    'thai philippine filipino indonesian malaysian australian kenyan nigerian ethiopian'
  ).split(' '),
);
